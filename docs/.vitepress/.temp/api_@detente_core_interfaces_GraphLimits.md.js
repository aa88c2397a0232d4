import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GraphLimits","description":"How large a move graph may be to be written out.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: GraphLimits"}],["meta",{"property":"og:description","content":"How large a move graph may be to be written out."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/GraphLimits.md","filePath":"api/@detente/core/interfaces/GraphLimits.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/GraphLimits.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-graphlimits" tabindex="-1">Interface: GraphLimits <a class="header-anchor" href="#interface-graphlimits" aria-label="Permalink to &quot;Interface: GraphLimits&quot;">​</a></h1><p>How large a move graph may be to be written out.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-maxmoves"></a> <code>maxMoves?</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-maxstates"></a> <code>maxStates?</code></td><td><code>readonly</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/GraphLimits.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GraphLimits = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GraphLimits as default
};
