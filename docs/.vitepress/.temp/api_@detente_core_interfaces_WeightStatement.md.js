import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WeightStatement","description":"What a state is worth more, or less, where something holds.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: WeightStatement"}],["meta",{"property":"og:description","content":"What a state is worth more, or less, where something holds."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/WeightStatement.md","filePath":"api/@detente/core/interfaces/WeightStatement.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/WeightStatement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-weightstatement" tabindex="-1">Interface: WeightStatement <a class="header-anchor" href="#interface-weightstatement" aria-label="Permalink to &quot;Interface: WeightStatement&quot;">​</a></h1><p>What a state is worth more, or less, where something holds.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./Grounds.html"><code>Grounds</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-because"></a> <code>because</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td><td><a href="./Grounds.html"><code>Grounds</code></a>.<a href="./Grounds.html#property-because"><code>because</code></a></td></tr><tr><td><a id="property-if"></a> <code>if</code></td><td><code>readonly</code></td><td><a href="./Statement.html"><code>Statement</code></a></td><td>-</td></tr><tr><td><a id="property-place"></a> <code>place</code></td><td><code>readonly</code></td><td><a href="./Place.html"><code>Place</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-score"></a> <code>score</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-source"></a> <code>source</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td><a href="./Grounds.html"><code>Grounds</code></a>.<a href="./Grounds.html#property-source"><code>source</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/WeightStatement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WeightStatement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WeightStatement as default
};
