import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PathFinding","description":"The cheapest path: fewest concessions, then fewest moves.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: PathFinding"}],["meta",{"property":"og:description","content":"The cheapest path: fewest concessions, then fewest moves."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/PathFinding.md","filePath":"api/@detente/core/interfaces/PathFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/PathFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-pathfinding" tabindex="-1">Interface: PathFinding <a class="header-anchor" href="#interface-pathfinding" aria-label="Permalink to &quot;Interface: PathFinding&quot;">​</a></h1><p>The cheapest path: fewest concessions, then fewest moves.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-concessions"></a> <code>concessions</code></td><td><code>number</code></td><td>How many of the moves are concessions.</td></tr><tr><td><a id="property-moves"></a> <code>moves</code></td><td><code>number</code></td><td>How many moves it takes.</td></tr><tr><td><a id="property-steps"></a> <code>steps</code></td><td><a href="./PathStep.html"><code>PathStep</code></a>[]</td><td>The moves in order; none where it is the state there is already.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/PathFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PathFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PathFinding as default
};
