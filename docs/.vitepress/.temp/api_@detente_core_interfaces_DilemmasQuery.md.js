import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DilemmasQuery","description":"At which state.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: DilemmasQuery"}],["meta",{"property":"og:description","content":"At which state."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/DilemmasQuery.md","filePath":"api/@detente/core/interfaces/DilemmasQuery.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/DilemmasQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-dilemmasquery" tabindex="-1">Interface: DilemmasQuery <a class="header-anchor" href="#interface-dilemmasquery" aria-label="Permalink to &quot;Interface: DilemmasQuery&quot;">​</a></h1><p>At which state.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-named"></a> <code>named?</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Say of a predation, too, whose threats it opens.</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/DilemmasQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DilemmasQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DilemmasQuery as default
};
