import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Grounds","description":"What may stand beside a statement: why it is there and where it comes from (ids of Scenario.sources).","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Grounds"}],["meta",{"property":"og:description","content":"What may stand beside a statement: why it is there and where it comes from (ids of Scenario.sources)."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Grounds.md","filePath":"api/@detente/core/interfaces/Grounds.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Grounds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-grounds" tabindex="-1">Interface: Grounds <a class="header-anchor" href="#interface-grounds" aria-label="Permalink to &quot;Interface: Grounds&quot;">​</a></h1><p>What may stand beside a statement: why it is there and where it comes from (ids of <a href="./Scenario.html#property-sources">Scenario.sources</a>).</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./Option.html"><code>Option</code></a></li><li><a href="./Actor.html"><code>Actor</code></a></li><li><a href="./Rule.html"><code>Rule</code></a></li><li><a href="./PriorityStatement.html"><code>PriorityStatement</code></a></li><li><a href="./WeightStatement.html"><code>WeightStatement</code></a></li><li><a href="./RankingStatement.html"><code>RankingStatement</code></a></li><li><a href="./Interest.html"><code>Interest</code></a></li><li><a href="./Framework.html"><code>Framework</code></a></li><li><a href="./Clause.html"><code>Clause</code></a></li><li><a href="./Lens.html"><code>Lens</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-because"></a> <code>because</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-source"></a> <code>source</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Grounds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Grounds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Grounds as default
};
