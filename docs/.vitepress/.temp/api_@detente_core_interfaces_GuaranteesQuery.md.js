import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GuaranteesQuery","description":"At which state.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: GuaranteesQuery"}],["meta",{"property":"og:description","content":"At which state."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/GuaranteesQuery.md","filePath":"api/@detente/core/interfaces/GuaranteesQuery.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/GuaranteesQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-guaranteesquery" tabindex="-1">Interface: GuaranteesQuery <a class="header-anchor" href="#interface-guaranteesquery" aria-label="Permalink to &quot;Interface: GuaranteesQuery&quot;">​</a></h1><p>At which state.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-framework"></a> <code>framework?</code></td><td><code>readonly</code></td><td><code>string</code></td><td>The framework as part of which it is held; by itself where none is named.</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/GuaranteesQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GuaranteesQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GuaranteesQuery as default
};
