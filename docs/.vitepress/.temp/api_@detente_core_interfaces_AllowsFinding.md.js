import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AllowsFinding","description":"How many of the states that a framework allows fulfil something.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: AllowsFinding"}],["meta",{"property":"og:description","content":"How many of the states that a framework allows fulfil something."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/AllowsFinding.md","filePath":"api/@detente/core/interfaces/AllowsFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/AllowsFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-allowsfinding" tabindex="-1">Interface: AllowsFinding <a class="header-anchor" href="#interface-allowsfinding" aria-label="Permalink to &quot;Interface: AllowsFinding&quot;">​</a></h1><p>How many of the states that a framework allows fulfil something.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-all"></a> <code>all</code></td><td><code>number</code></td><td>All three. The framework is firm when these are all its states.</td></tr><tr><td><a id="property-kept"></a> <code>kept</code></td><td><code>number</code></td><td>In the largest part of the framework that is kept.</td></tr><tr><td><a id="property-safe"></a> <code>safe</code></td><td><code>number</code></td><td>Safe for everybody assessed.</td></tr><tr><td><a id="property-signable"></a> <code>signable</code></td><td><code>number</code> | <code>null</code></td><td>Null without a no-deal state; it then counts as fulfilled in <code>all</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/AllowsFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AllowsFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AllowsFinding as default
};
