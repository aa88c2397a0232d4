import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WorldsArrangement","description":"A state as an arrangement of its own, over all worlds.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: WorldsArrangement"}],["meta",{"property":"og:description","content":"A state as an arrangement of its own, over all worlds."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/WorldsArrangement.md","filePath":"api/@detente/core/interfaces/WorldsArrangement.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/WorldsArrangement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-worldsarrangement" tabindex="-1">Interface: WorldsArrangement <a class="header-anchor" href="#interface-worldsarrangement" aria-label="Permalink to &quot;Interface: WorldsArrangement&quot;">​</a></h1><p>A state as an arrangement of its own, over all worlds.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>Pick</code>&lt;<a href="./ArrangementFinding.html"><code>ArrangementFinding</code></a>, <code>&quot;state&quot;</code> | <code>&quot;changes&quot;</code> | <code>&quot;nearest&quot;</code>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-changes"></a> <code>changes</code></td><td><code>number</code> | <code>null</code></td><td>Options changed from no deal; null without a no-deal state.</td><td><a href="./ArrangementFinding.html"><code>ArrangementFinding</code></a>.<a href="./ArrangementFinding.html#property-changes"><code>changes</code></a></td></tr><tr><td><a id="property-nearest"></a> <code>nearest</code></td><td><a href="./NearestFramework.html"><code>NearestFramework</code></a> | <code>null</code></td><td>Null without frameworks.</td><td><a href="./ArrangementFinding.html"><code>ArrangementFinding</code></a>.<a href="./ArrangementFinding.html#property-nearest"><code>nearest</code></a></td></tr><tr><td><a id="property-share"></a> <code>share</code></td><td><a href="./WorldsShare.html"><code>WorldsShare</code></a></td><td>In which worlds it is what.</td><td>-</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><code>number</code></td><td>Its number.</td><td><a href="./ArrangementFinding.html"><code>ArrangementFinding</code></a>.<a href="./ArrangementFinding.html#property-state"><code>state</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/WorldsArrangement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WorldsArrangement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WorldsArrangement as default
};
