import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Interface: Influence","description":"How much an answer is a matter of one actor's reading; the indices are null where the answer does not vary.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Influence"}],["meta",{"property":"og:description","content":"How much an answer is a matter of one actor's reading; the indices are null where the answer does not vary."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Influence.md","filePath":"api/@detente/core/interfaces/Influence.md"}`);
const _sfc_main = { name: "api/@detente/core/interfaces/Influence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-influence" tabindex="-1">Interface: Influence <a class="header-anchor" href="#interface-influence" aria-label="Permalink to &quot;Interface: Influence&quot;">​</a></h1><p>How much an answer is a matter of one actor&#39;s reading; the indices are null where the answer does not vary.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-first"></a> <code>first</code></td><td><code>number</code> | <code>null</code></td><td>The share of the variance that goes with this reading alone (Sobol&#39; first index).</td></tr><tr><td><a id="property-given"></a> <code>given</code></td><td>(<code>number</code> | <code>null</code>)[]</td><td>Under each of its readings, the reference first, the weight of the worlds in which the answer is yes; null for a reading of weight 0.</td></tr><tr><td><a id="property-total"></a> <code>total</code></td><td><code>number</code> | <code>null</code></td><td>With all that it takes part in (total index); null, too, where worlds are drawn, unless asked for.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Influence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Influence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Influence as default
};
