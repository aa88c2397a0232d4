import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReadingAnswers","description":"The answers in one reading.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ReadingAnswers"}],["meta",{"property":"og:description","content":"The answers in one reading."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ReadingAnswers.md","filePath":"api/@detente/core/interfaces/ReadingAnswers.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/ReadingAnswers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-readinganswers" tabindex="-1">Interface: ReadingAnswers <a class="header-anchor" href="#interface-readinganswers" aria-label="Permalink to &quot;Interface: ReadingAnswers&quot;">​</a></h1><p>The answers in one reading.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./AnswersFinding.html"><code>AnswersFinding</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-kept"></a> <code>kept</code></td><td><code>boolean</code></td><td>It would be kept.</td><td><a href="./AnswersFinding.html"><code>AnswersFinding</code></a>.<a href="./AnswersFinding.html#property-kept"><code>kept</code></a></td></tr><tr><td><a id="property-lens"></a> <code>lens</code></td><td><a href="./../type-aliases/ReadingName.html"><code>ReadingName</code></a></td><td>Null for the reference.</td><td>-</td></tr><tr><td><a id="property-safe"></a> <code>safe</code></td><td><code>boolean</code></td><td>Everybody assessed would be safe.</td><td><a href="./AnswersFinding.html"><code>AnswersFinding</code></a>.<a href="./AnswersFinding.html#property-safe"><code>safe</code></a></td></tr><tr><td><a id="property-signable"></a> <code>signable</code></td><td><code>boolean</code> | <code>null</code></td><td>Nobody whose consent it needs objects.</td><td><a href="./AnswersFinding.html"><code>AnswersFinding</code></a>.<a href="./AnswersFinding.html#property-signable"><code>signable</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ReadingAnswers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReadingAnswers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReadingAnswers as default
};
