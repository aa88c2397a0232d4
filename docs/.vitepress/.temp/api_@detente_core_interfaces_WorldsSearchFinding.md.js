import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WorldsSearchFinding","description":"search --worlds --json.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: WorldsSearchFinding"}],["meta",{"property":"og:description","content":"search --worlds --json."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/WorldsSearchFinding.md","filePath":"api/@detente/core/interfaces/WorldsSearchFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/WorldsSearchFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-worldssearchfinding" tabindex="-1">Interface: WorldsSearchFinding <a class="header-anchor" href="#interface-worldssearchfinding" aria-label="Permalink to &quot;Interface: WorldsSearchFinding&quot;">​</a></h1><p><code>search --worlds --json</code>.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>SearchHead</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-arrangements"></a> <code>arrangements</code></td><td><a href="./WorldsArrangement.html"><code>WorldsArrangement</code></a>[]</td><td>The best first.</td><td>-</td></tr><tr><td><a id="property-considered"></a> <code>considered</code></td><td><code>number</code></td><td>How many states satisfy it.</td><td><code>SearchHead.considered</code></td></tr><tr><td><a id="property-drawn"></a> <code>drawn?</code></td><td><a href="./Drawing.html"><code>Drawing</code></a></td><td>Only where the distinct worlds are too many to work out each.</td><td>-</td></tr><tr><td><a id="property-regions"></a> <code>regions</code></td><td><a href="./RegionFinding.html"><code>RegionFinding</code></a>[]</td><td>At most 20, which cover the states with the greatest share.</td><td>-</td></tr><tr><td><a id="property-top"></a> <code>top</code></td><td><code>number</code></td><td>The greatest share in which a state is wanted.</td><td>-</td></tr><tr><td><a id="property-want"></a> <code>want</code></td><td>(<code>&quot;signable&quot;</code> | <code>&quot;kept&quot;</code> | <code>&quot;safe&quot;</code>)[]</td><td>What was asked for.</td><td><code>SearchHead.want</code></td></tr><tr><td><a id="property-where"></a> <code>where</code></td><td><code>string</code> | <code>null</code></td><td>As asked.</td><td><code>SearchHead.where</code></td></tr><tr><td><a id="property-worlds"></a> <code>worlds</code></td><td><code>number</code></td><td>How many worlds there are.</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/WorldsSearchFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WorldsSearchFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WorldsSearchFinding as default
};
