import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Crux","description":"What two lenses that disagree on whether a framework is kept disagree about.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Crux"}],["meta",{"property":"og:description","content":"What two lenses that disagree on whether a framework is kept disagree about."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Crux.md","filePath":"api/@detente/core/interfaces/Crux.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Crux.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-crux" tabindex="-1">Interface: Crux <a class="header-anchor" href="#interface-crux" aria-label="Permalink to &quot;Interface: Crux&quot;">​</a></h1><p>What two lenses that disagree on whether a framework is kept disagree about.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actors"></a> <code>actors</code></td><td><code>string</code>[]</td><td>The smallest set of actors whose preferences and vital interests, taken from the later into the earlier, change the verdict.</td></tr><tr><td><a id="property-from"></a> <code>from</code></td><td><code>string</code></td><td>The earlier of the two lenses.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The framework.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>string</code></td><td>The later.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Crux.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Crux = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Crux as default
};
