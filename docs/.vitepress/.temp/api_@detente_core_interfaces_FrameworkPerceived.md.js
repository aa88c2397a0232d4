import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FrameworkPerceived","description":"A framework as those see it who have a perception.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: FrameworkPerceived"}],["meta",{"property":"og:description","content":"A framework as those see it who have a perception."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/FrameworkPerceived.md","filePath":"api/@detente/core/interfaces/FrameworkPerceived.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/FrameworkPerceived.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-frameworkperceived" tabindex="-1">Interface: FrameworkPerceived <a class="header-anchor" href="#interface-frameworkperceived" aria-label="Permalink to &quot;Interface: FrameworkPerceived&quot;">​</a></h1><p>A framework as those see it who have a perception.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actors"></a> <code>actors</code></td><td><a href="./ByActor.html"><code>ByActor</code></a>&lt;<a href="./PerceivedFinding.html"><code>PerceivedFinding</code></a>&gt;</td><td>Those who have a perception.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The framework.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/FrameworkPerceived.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FrameworkPerceived = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FrameworkPerceived as default
};
