import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Robustness","description":"A framework through every lens.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Robustness"}],["meta",{"property":"og:description","content":"A framework through every lens."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Robustness.md","filePath":"api/@detente/core/interfaces/Robustness.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Robustness.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-robustness" tabindex="-1">Interface: Robustness <a class="header-anchor" href="#interface-robustness" aria-label="Permalink to &quot;Interface: Robustness&quot;">​</a></h1><p>A framework through every lens.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kept"></a> <code>kept</code></td><td><code>number</code></td><td>In how many of them one same state of the framework is kept, at most.</td></tr><tr><td><a id="property-lenses"></a> <code>lenses</code></td><td><code>number</code></td><td>How many lenses there are.</td></tr><tr><td><a id="property-signable_and_kept"></a> <code>signable_and_kept</code></td><td><code>number</code> | <code>null</code></td><td>In how many one same state is signable and kept, at most; null without a no-deal state.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Robustness.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Robustness = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Robustness as default
};
