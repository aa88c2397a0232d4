import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ArrangementFinding","description":"A state as an arrangement of its own.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ArrangementFinding"}],["meta",{"property":"og:description","content":"A state as an arrangement of its own."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ArrangementFinding.md","filePath":"api/@detente/core/interfaces/ArrangementFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/ArrangementFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-arrangementfinding" tabindex="-1">Interface: ArrangementFinding <a class="header-anchor" href="#interface-arrangementfinding" aria-label="Permalink to &quot;Interface: ArrangementFinding&quot;">​</a></h1><p>A state as an arrangement of its own.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SettledArrangement.html"><code>SettledArrangement</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-changes"></a> <code>changes</code></td><td><code>number</code> | <code>null</code></td><td>Options changed from no deal; null without a no-deal state.</td></tr><tr><td><a id="property-nearest"></a> <code>nearest</code></td><td><a href="./NearestFramework.html"><code>NearestFramework</code></a> | <code>null</code></td><td>Null without frameworks.</td></tr><tr><td><a id="property-readings"></a> <code>readings</code></td><td><a href="./ArrangementReading.html"><code>ArrangementReading</code></a>[]</td><td>The reference, then the lenses.</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><code>number</code></td><td>Its number.</td></tr><tr><td><a id="property-wanted"></a> <code>wanted</code></td><td><code>number</code></td><td>The number of readings in which it is wanted.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ArrangementFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ArrangementFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ArrangementFinding as default
};
