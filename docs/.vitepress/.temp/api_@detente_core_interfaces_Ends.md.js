import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Ends","description":"A set of states in which a dispute settles.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Ends"}],["meta",{"property":"og:description","content":"A set of states in which a dispute settles."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Ends.md","filePath":"api/@detente/core/interfaces/Ends.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Ends.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-ends" tabindex="-1">Interface: Ends <a class="header-anchor" href="#interface-ends" aria-label="Permalink to &quot;Interface: Ends&quot;">​</a></h1><p>A set of states in which a dispute settles.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./Settling.html"><code>Settling</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-first"></a> <code>first</code></td><td><code>number</code></td><td>Its lowest state.</td></tr><tr><td><a id="property-states"></a> <code>states</code></td><td><code>number</code></td><td>How many states it is made of.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Ends.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Ends = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Ends as default
};
