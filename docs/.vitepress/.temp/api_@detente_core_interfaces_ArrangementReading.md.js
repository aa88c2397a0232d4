import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ArrangementReading","description":"Who stands in the way of an arrangement in one reading.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ArrangementReading"}],["meta",{"property":"og:description","content":"Who stands in the way of an arrangement in one reading."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ArrangementReading.md","filePath":"api/@detente/core/interfaces/ArrangementReading.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/ArrangementReading.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-arrangementreading" tabindex="-1">Interface: ArrangementReading <a class="header-anchor" href="#interface-arrangementreading" aria-label="Permalink to &quot;Interface: ArrangementReading&quot;">​</a></h1><p>Who stands in the way of an arrangement in one reading.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-lens"></a> <code>lens</code></td><td><code>string</code> | <code>null</code></td><td>Null: as each has declared.</td></tr><tr><td><a id="property-objectors"></a> <code>objectors</code></td><td><code>string</code>[]</td><td>Who would not sign; nobody without a no-deal state.</td></tr><tr><td><a id="property-tempted"></a> <code>tempted</code></td><td><code>string</code>[]</td><td>Who would leave it undeterred.</td></tr><tr><td><a id="property-unsafe"></a> <code>unsafe</code></td><td><code>string</code>[]</td><td>Who would not be safe.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ArrangementReading.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ArrangementReading = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ArrangementReading as default
};
