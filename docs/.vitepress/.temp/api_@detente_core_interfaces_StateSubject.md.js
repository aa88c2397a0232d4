import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StateSubject","description":"A state by itself, every move away from it counting as leaving it.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: StateSubject"}],["meta",{"property":"og:description","content":"A state by itself, every move away from it counting as leaving it."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/StateSubject.md","filePath":"api/@detente/core/interfaces/StateSubject.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/StateSubject.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-statesubject" tabindex="-1">Interface: StateSubject <a class="header-anchor" href="#interface-statesubject" aria-label="Permalink to &quot;Interface: StateSubject&quot;">​</a></h1><p>A state by itself, every move away from it counting as leaving it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;state&quot;</code></td><td>Tells it from a framework.</td></tr><tr><td><a id="property-within"></a> <code>within</code></td><td><code>string</code>[]</td><td>The frameworks that cover it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/StateSubject.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StateSubject = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StateSubject as default
};
