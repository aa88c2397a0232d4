import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Answer","description":"How a temptation is answered.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Answer"}],["meta",{"property":"og:description","content":"How a temptation is answered."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Answer.md","filePath":"api/@detente/core/interfaces/Answer.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Answer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-answer" tabindex="-1">Interface: Answer <a class="header-anchor" href="#interface-answer" aria-label="Permalink to &quot;Interface: Answer&quot;">​</a></h1><p>How a temptation is answered.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-anyway"></a> <code>anyway</code></td><td><code>boolean</code></td><td>Whoever begins it would gain by that very change at the state, unprovoked: then it is no reply.</td></tr><tr><td><a id="property-moves"></a> <code>moves</code></td><td><a href="./AnsweringMove.html"><code>AnsweringMove</code></a>[]</td><td>In order, the first from where the temptation leads.</td></tr><tr><td><a id="property-self_help"></a> <code>self_help</code></td><td><code>boolean</code></td><td>All who answer are among those whom the temptation would harm.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Answer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Answer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Answer as default
};
