import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FirstFramework","description":"A proposal.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: FirstFramework"}],["meta",{"property":"og:description","content":"A proposal."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/authoring/interfaces/FirstFramework.md","filePath":"api/@detente/core/authoring/interfaces/FirstFramework.md"}');
const _sfc_main = { name: "api/@detente/core/authoring/interfaces/FirstFramework.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-firstframework" tabindex="-1">Interface: FirstFramework <a class="header-anchor" href="#interface-firstframework" aria-label="Permalink to &quot;Interface: FirstFramework&quot;">​</a></h1><p>A proposal.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-fixes"></a> <code>fixes</code></td><td><code>readonly</code></td><td>| <code>string</code> | { [<code>ref</code>: <code>string</code>]: <code>string</code>; }</td><td>Values by <code>actor.option</code>, or a condition.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-label"></a> <code>label</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/authoring/interfaces/FirstFramework.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FirstFramework = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FirstFramework as default
};
