import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CarryingOutFinding","description":"path --json.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: CarryingOutFinding"}],["meta",{"property":"og:description","content":"path --json."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/CarryingOutFinding.md","filePath":"api/@detente/core/interfaces/CarryingOutFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/CarryingOutFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-carryingoutfinding" tabindex="-1">Interface: CarryingOutFinding <a class="header-anchor" href="#interface-carryingoutfinding" aria-label="Permalink to &quot;Interface: CarryingOutFinding&quot;">​</a></h1><p><code>path --json</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The framework.</td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><a href="./PathFinding.html"><code>PathFinding</code></a> | <code>null</code></td><td>The cheapest way to its best state; null where there is none, or no start.</td></tr><tr><td><a id="property-schedule"></a> <code>schedule</code></td><td><a href="./../type-aliases/ScheduleFinding.html"><code>ScheduleFinding</code></a> | <code>null</code></td><td>The stages to its best state; null without a start.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/CarryingOutFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CarryingOutFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CarryingOutFinding as default
};
