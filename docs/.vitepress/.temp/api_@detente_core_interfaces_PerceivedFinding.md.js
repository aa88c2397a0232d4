import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PerceivedFinding","description":"How an actor that sees the others through a lens sees itself.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: PerceivedFinding"}],["meta",{"property":"og:description","content":"How an actor that sees the others through a lens sees itself."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/PerceivedFinding.md","filePath":"api/@detente/core/interfaces/PerceivedFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/PerceivedFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-perceivedfinding" tabindex="-1">Interface: PerceivedFinding <a class="header-anchor" href="#interface-perceivedfinding" aria-label="Permalink to &quot;Interface: PerceivedFinding&quot;">​</a></h1><p>How an actor that sees the others through a lens sees itself.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./PerceivedReasons.html"><code>PerceivedReasons</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-durability"></a> <code>durability</code></td><td>| <code>&quot;untempted&quot;</code> | <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;broken&quot;</code></td><td>In the game the actor perceives.</td></tr><tr><td><a id="property-estimate"></a> <code>estimate</code></td><td><code>&quot;over&quot;</code> | <code>&quot;under&quot;</code> | <code>null</code></td><td>Whether it takes itself to be unsafe where it is safe (over), or the reverse (under).</td></tr><tr><td><a id="property-grade"></a> <code>grade</code></td><td>| <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;clear&quot;</code> | <code>&quot;latent&quot;</code> | <code>&quot;exposed&quot;</code> | <code>null</code></td><td>In the game the actor perceives; null where its security is not assessed.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/PerceivedFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PerceivedFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PerceivedFinding as default
};
