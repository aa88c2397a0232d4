import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CoalitionsQuery","description":"Which coalitions to judge by what.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: CoalitionsQuery"}],["meta",{"property":"og:description","content":"Which coalitions to judge by what."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/CoalitionsQuery.md","filePath":"api/@detente/core/interfaces/CoalitionsQuery.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/CoalitionsQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-coalitionsquery" tabindex="-1">Interface: CoalitionsQuery <a class="header-anchor" href="#interface-coalitionsquery" aria-label="Permalink to &quot;Interface: CoalitionsQuery&quot;">​</a></h1><p>Which coalitions to judge by what.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-concepts"></a> <code>concepts?</code></td><td><code>readonly</code></td><td>readonly (<code>&quot;cnash&quot;</code> | <code>&quot;csmr&quot;</code> | <code>&quot;cseq&quot;</code> | <code>&quot;cgmr&quot;</code>)[]</td><td>By default all; csmr and cseq take minutes where states are many.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/CoalitionsQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CoalitionsQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CoalitionsQuery as default
};
