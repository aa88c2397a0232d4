import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FirstLens","description":"Somebody’s way of seeing it.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: FirstLens"}],["meta",{"property":"og:description","content":"Somebody’s way of seeing it."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/authoring/interfaces/FirstLens.md","filePath":"api/@detente/core/authoring/interfaces/FirstLens.md"}');
const _sfc_main = { name: "api/@detente/core/authoring/interfaces/FirstLens.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-firstlens" tabindex="-1">Interface: FirstLens <a class="header-anchor" href="#interface-firstlens" aria-label="Permalink to &quot;Interface: FirstLens&quot;">​</a></h1><p>Somebody’s way of seeing it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-label"></a> <code>label</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-wants"></a> <code>wants</code></td><td><code>readonly</code></td><td><code>object</code></td><td>By actor: conditions, the most important first.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/authoring/interfaces/FirstLens.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FirstLens = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FirstLens as default
};
