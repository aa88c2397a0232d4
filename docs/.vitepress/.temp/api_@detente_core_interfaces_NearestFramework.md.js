import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NearestFramework","description":"The framework whose best state differs from an arrangement in the fewest options.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: NearestFramework"}],["meta",{"property":"og:description","content":"The framework whose best state differs from an arrangement in the fewest options."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/NearestFramework.md","filePath":"api/@detente/core/interfaces/NearestFramework.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/NearestFramework.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-nearestframework" tabindex="-1">Interface: NearestFramework <a class="header-anchor" href="#interface-nearestframework" aria-label="Permalink to &quot;Interface: NearestFramework&quot;">​</a></h1><p>The framework whose best state differs from an arrangement in the fewest options.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-differs"></a> <code>differs</code></td><td><code>string</code>[]</td><td>The options in which the framework&#39;s best state differs.</td></tr><tr><td><a id="property-framework"></a> <code>framework</code></td><td><code>string</code></td><td>Its id.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/NearestFramework.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NearestFramework = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NearestFramework as default
};
