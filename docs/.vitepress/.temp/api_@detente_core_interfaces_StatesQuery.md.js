import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StatesQuery","description":"Which states to list, and how.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: StatesQuery"}],["meta",{"property":"og:description","content":"Which states to list, and how."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/StatesQuery.md","filePath":"api/@detente/core/interfaces/StatesQuery.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/StatesQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-statesquery" tabindex="-1">Interface: StatesQuery <a class="header-anchor" href="#interface-statesquery" aria-label="Permalink to &quot;Interface: StatesQuery&quot;">​</a></h1><p>Which states to list, and how.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-by"></a> <code>by?</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/StatesColumn.html"><code>StatesColumn</code></a></td><td>By default their number.</td></tr><tr><td><a id="property-concepts"></a> <code>concepts?</code></td><td><code>readonly</code></td><td>readonly <code>\`limited:\${number}\`</code>[]</td><td>Concepts with a horizon to tell of besides those always found.</td></tr><tr><td><a id="property-descending"></a> <code>descending?</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-where"></a> <code>where?</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Condition.html"><code>Condition</code></a></td><td>Only states where it holds.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/StatesQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StatesQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StatesQuery as default
};
