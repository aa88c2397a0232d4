import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Overturning","description":"A coalition that would overturn a state, and where it would take it.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Overturning"}],["meta",{"property":"og:description","content":"A coalition that would overturn a state, and where it would take it."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Overturning.md","filePath":"api/@detente/core/interfaces/Overturning.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Overturning.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-overturning" tabindex="-1">Interface: Overturning <a class="header-anchor" href="#interface-overturning" aria-label="Permalink to &quot;Interface: Overturning&quot;">​</a></h1><p>A coalition that would overturn a state, and where it would take it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actors"></a> <code>actors</code></td><td><code>string</code>[]</td><td>-</td></tr><tr><td><a id="property-count"></a> <code>count</code></td><td><code>number</code></td><td>How many there are.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>number</code>[]</td><td>State numbers of the improvements that no others would gain by answering (cseq), at most ten.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Overturning.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Overturning = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Overturning as default
};
