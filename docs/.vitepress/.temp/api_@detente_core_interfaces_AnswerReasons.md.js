import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AnswerReasons","description":"The shortest answer to a move.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: AnswerReasons"}],["meta",{"property":"og:description","content":"The shortest answer to a move."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/AnswerReasons.md","filePath":"api/@detente/core/interfaces/AnswerReasons.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/AnswerReasons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-answerreasons" tabindex="-1">Interface: AnswerReasons <a class="header-anchor" href="#interface-answerreasons" aria-label="Permalink to &quot;Interface: AnswerReasons&quot;">​</a></h1><p>The shortest answer to a move.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-anyway"></a> <code>anyway</code></td><td><code>boolean</code></td><td>Whoever begins the answer would gain by that very change at the state, unprovoked: then it is no reply.</td></tr><tr><td><a id="property-escapes_to"></a> <code>escapes_to</code></td><td><code>number</code> | <code>null</code></td><td>The lowest state to which it could then slip away that it prefers to the one it left; null where there is none.</td></tr><tr><td><a id="property-likes"></a> <code>likes</code></td><td><a href="./../type-aliases/Liking.html"><code>Liking</code></a></td><td>How who made the move likes where the answer ends against the state it left.</td></tr><tr><td><a id="property-steps"></a> <code>steps</code></td><td><a href="./AnswerStep.html"><code>AnswerStep</code></a>[]</td><td>Its steps in order, the first from where the move leads.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/AnswerReasons.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnswerReasons = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnswerReasons as default
};
