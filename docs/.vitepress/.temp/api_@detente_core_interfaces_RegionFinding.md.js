import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RegionFinding","description":"A region of states: every feasible state that its values allow.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: RegionFinding"}],["meta",{"property":"og:description","content":"A region of states: every feasible state that its values allow."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/RegionFinding.md","filePath":"api/@detente/core/interfaces/RegionFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/RegionFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-regionfinding" tabindex="-1">Interface: RegionFinding <a class="header-anchor" href="#interface-regionfinding" aria-label="Permalink to &quot;Interface: RegionFinding&quot;">​</a></h1><p>A region of states: every feasible state that its values allow.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-first"></a> <code>first</code></td><td><code>number</code></td><td>The lowest of them.</td></tr><tr><td><a id="property-occurring"></a> <code>occurring?</code></td><td><code>object</code></td><td>Only where it is asked for: those of them that some feasible state it allows has; the rest is ruled out.</td></tr><tr><td><a id="property-states"></a> <code>states</code></td><td><code>number</code></td><td>How many feasible states it allows.</td></tr><tr><td><a id="property-values"></a> <code>values</code></td><td><code>object</code></td><td>By option, the values that it allows.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/RegionFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RegionFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RegionFinding as default
};
