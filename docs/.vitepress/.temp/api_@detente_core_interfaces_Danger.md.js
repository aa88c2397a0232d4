import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Danger","description":"What one move of another would do to what an actor holds vital.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Danger"}],["meta",{"property":"og:description","content":"What one move of another would do to what an actor holds vital."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Danger.md","filePath":"api/@detente/core/interfaces/Danger.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Danger.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-danger" tabindex="-1">Interface: Danger <a class="header-anchor" href="#interface-danger" aria-label="Permalink to &quot;Interface: Danger&quot;">​</a></h1><p>What one move of another would do to what an actor holds vital.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./DangerReasons.html"><code>DangerReasons</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-by"></a> <code>by</code></td><td><code>string</code></td><td>Who could make the move.</td></tr><tr><td><a id="property-grade"></a> <code>grade</code></td><td>| <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;clear&quot;</code> | <code>&quot;latent&quot;</code> | <code>&quot;exposed&quot;</code></td><td>The grade of the threats it makes up.</td></tr><tr><td><a id="property-interests"></a> <code>interests</code></td><td><code>number</code>[]</td><td>The vital interests that it breaks.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>number</code></td><td>Where it leads.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Danger.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Danger = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Danger as default
};
