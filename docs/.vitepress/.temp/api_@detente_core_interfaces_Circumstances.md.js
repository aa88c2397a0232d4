import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Circumstances","description":"What is judged, before any judgement.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Circumstances"}],["meta",{"property":"og:description","content":"What is judged, before any judgement."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Circumstances.md","filePath":"api/@detente/core/interfaces/Circumstances.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Circumstances.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-circumstances" tabindex="-1">Interface: Circumstances <a class="header-anchor" href="#interface-circumstances" aria-label="Permalink to &quot;Interface: Circumstances&quot;">​</a></h1><p>What is judged, before any judgement.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./VerdictsFinding.html"><code>VerdictsFinding</code></a></li><li><a href="./Analysis.html"><code>Analysis</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actors"></a> <code>actors</code></td><td><code>string</code>[]</td><td>Ids.</td></tr><tr><td><a id="property-combinations"></a> <code>combinations</code></td><td><code>number</code></td><td>How many combinations of values there are.</td></tr><tr><td><a id="property-detente"></a> <code>detente</code></td><td><code>1</code></td><td>The version of the contract.</td></tr><tr><td><a id="property-feasible"></a> <code>feasible</code></td><td><code>number</code></td><td>How many of them the rules leave.</td></tr><tr><td><a id="property-lens"></a> <code>lens</code></td><td><code>string</code> | <code>null</code></td><td>The lens taken as the reference, or null.</td></tr><tr><td><a id="property-no_deal"></a> <code>no_deal</code></td><td><code>number</code> | <code>null</code></td><td>Its number; null without one.</td></tr><tr><td><a id="property-options"></a> <code>options</code></td><td><code>string</code>[]</td><td>References.</td></tr><tr><td><a id="property-status_quo"></a> <code>status_quo</code></td><td><code>number</code> | <code>null</code></td><td>Its number; null without one.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>As in the file.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Circumstances.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Circumstances = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Circumstances as default
};
