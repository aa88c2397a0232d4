import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WorldsQuery","description":"Which worlds, and how they weigh.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: WorldsQuery"}],["meta",{"property":"og:description","content":"Which worlds, and how they weigh."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/WorldsQuery.md","filePath":"api/@detente/core/interfaces/WorldsQuery.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/WorldsQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-worldsquery" tabindex="-1">Interface: WorldsQuery <a class="header-anchor" href="#interface-worldsquery" aria-label="Permalink to &quot;Interface: WorldsQuery&quot;">​</a></h1><p>Which worlds, and how they weigh.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>WorldsQuery</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-credence"></a> <code>credence?</code></td><td><code>readonly</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>number</code>&gt;&gt;&gt;&gt;</td><td>Weights of readings by actor, <code>reference</code> or a lens, in place of the file&#39;s; whoever is left out keeps those of the file.</td><td>-</td></tr><tr><td><a id="property-draws"></a> <code>draws?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>How many are drawn where there are more; by default 10,000.</td><td><code>Taken.draws</code></td></tr><tr><td><a id="property-exact"></a> <code>exact?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The most distinct worlds that are all judged; by default 20,000.</td><td><code>Taken.exact</code></td></tr><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td><td><code>Taken.seed</code></td></tr><tr><td><a id="property-total"></a> <code>total?</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Estimate total indices from draws, too: as many judgements again for each actor.</td><td><code>Taken.total</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/WorldsQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WorldsQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WorldsQuery as default
};
