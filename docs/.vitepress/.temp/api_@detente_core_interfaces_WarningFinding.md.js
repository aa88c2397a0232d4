import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WarningFinding","description":"Something that is legal but probably not meant.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: WarningFinding"}],["meta",{"property":"og:description","content":"Something that is legal but probably not meant."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/WarningFinding.md","filePath":"api/@detente/core/interfaces/WarningFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/WarningFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-warningfinding" tabindex="-1">Interface: WarningFinding <a class="header-anchor" href="#interface-warningfinding" aria-label="Permalink to &quot;Interface: WarningFinding&quot;">​</a></h1><p>Something that is legal but probably not meant.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-column"></a> <code>column</code></td><td><code>number</code></td><td>From 1.</td></tr><tr><td><a id="property-line"></a> <code>line</code></td><td><code>number</code></td><td>From 1.</td></tr><tr><td><a id="property-message"></a> <code>message</code></td><td><code>string</code></td><td>What it is.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/WarningFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WarningFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WarningFinding as default
};
