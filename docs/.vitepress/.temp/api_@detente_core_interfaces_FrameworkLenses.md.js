import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FrameworkLenses","description":"A framework under every lens.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: FrameworkLenses"}],["meta",{"property":"og:description","content":"A framework under every lens."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/FrameworkLenses.md","filePath":"api/@detente/core/interfaces/FrameworkLenses.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/FrameworkLenses.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-frameworklenses" tabindex="-1">Interface: FrameworkLenses <a class="header-anchor" href="#interface-frameworklenses" aria-label="Permalink to &quot;Interface: FrameworkLenses&quot;">​</a></h1><p>A framework under every lens.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The framework.</td></tr><tr><td><a id="property-lenses"></a> <code>lenses</code></td><td><code>object</code></td><td>By lens taken as the reference.</td></tr><tr><td><a id="property-robust"></a> <code>robust</code></td><td><a href="./Robustness.html"><code>Robustness</code></a> | <code>null</code></td><td>Null without lenses.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/FrameworkLenses.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FrameworkLenses = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FrameworkLenses as default
};
