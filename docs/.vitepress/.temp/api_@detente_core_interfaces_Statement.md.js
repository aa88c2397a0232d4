import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Statement","description":"A condition as it stands in the file: its tree, its text and its place (null when it was not read from text).","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Statement"}],["meta",{"property":"og:description","content":"A condition as it stands in the file: its tree, its text and its place (null when it was not read from text)."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Statement.md","filePath":"api/@detente/core/interfaces/Statement.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Statement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-statement" tabindex="-1">Interface: Statement <a class="header-anchor" href="#interface-statement" aria-label="Permalink to &quot;Interface: Statement&quot;">​</a></h1><p>A condition as it stands in the file: its tree, its text and its place (null when it was not read from text).</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./Rule.html"><code>Rule</code></a></li><li><a href="./RankingStatement.html"><code>RankingStatement</code></a></li><li><a href="./Interest.html"><code>Interest</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-condition"></a> <code>condition</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Condition.html"><code>Condition</code></a></td><td>-</td></tr><tr><td><a id="property-place"></a> <code>place</code></td><td><code>readonly</code></td><td><a href="./Place.html"><code>Place</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-says"></a> <code>says</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td><td>Stands for the condition in sentences (&quot;no NATO troops in Ukraine&quot;); null: the condition is put into words.</td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>readonly</code></td><td><code>string</code></td><td>As written in the file.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Statement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Statement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Statement as default
};
