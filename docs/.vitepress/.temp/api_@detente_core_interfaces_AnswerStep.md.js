import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AnswerStep","description":"One step of an answer: a move, or several made together.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: AnswerStep"}],["meta",{"property":"og:description","content":"One step of an answer: a move, or several made together."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/AnswerStep.md","filePath":"api/@detente/core/interfaces/AnswerStep.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/AnswerStep.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-answerstep" tabindex="-1">Interface: AnswerStep <a class="header-anchor" href="#interface-answerstep" aria-label="Permalink to &quot;Interface: AnswerStep&quot;">​</a></h1><p>One step of an answer: a move, or several made together.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-by"></a> <code>by</code></td><td><code>string</code>[]</td><td>Who makes it; several only together.</td></tr><tr><td><a id="property-gains"></a> <code>gains</code></td><td><a href="./ByActor.html"><code>ByActor</code></a>&lt;<a href="./../type-aliases/Liking.html"><code>Liking</code></a>&gt;</td><td>How each of those who make it likes where it leads against where it starts.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>number</code></td><td>Where it leads.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/AnswerStep.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnswerStep = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnswerStep as default
};
