import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AnswersFinding","description":"The three answers on a framework; signable is null without a no-deal state.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: AnswersFinding"}],["meta",{"property":"og:description","content":"The three answers on a framework; signable is null without a no-deal state."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/AnswersFinding.md","filePath":"api/@detente/core/interfaces/AnswersFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/AnswersFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-answersfinding" tabindex="-1">Interface: AnswersFinding <a class="header-anchor" href="#interface-answersfinding" aria-label="Permalink to &quot;Interface: AnswersFinding&quot;">​</a></h1><p>The three answers on a framework; signable is null without a no-deal state.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./MarginFinding.html"><code>MarginFinding</code></a></li><li><a href="./ReadingAnswers.html"><code>ReadingAnswers</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kept"></a> <code>kept</code></td><td><code>boolean</code></td><td>It would be kept.</td></tr><tr><td><a id="property-safe"></a> <code>safe</code></td><td><code>boolean</code></td><td>Everybody assessed would be safe.</td></tr><tr><td><a id="property-signable"></a> <code>signable</code></td><td><code>boolean</code> | <code>null</code></td><td>Nobody whose consent it needs objects.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/AnswersFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnswersFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnswersFinding as default
};
