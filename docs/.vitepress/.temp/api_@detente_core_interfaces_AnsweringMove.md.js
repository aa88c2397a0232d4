import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AnsweringMove","description":"One move of an answer.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: AnsweringMove"}],["meta",{"property":"og:description","content":"One move of an answer."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/AnsweringMove.md","filePath":"api/@detente/core/interfaces/AnsweringMove.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/AnsweringMove.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-answeringmove" tabindex="-1">Interface: AnsweringMove <a class="header-anchor" href="#interface-answeringmove" aria-label="Permalink to &quot;Interface: AnsweringMove&quot;">​</a></h1><p>One move of an answer.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-by"></a> <code>by</code></td><td><code>string</code> | <code>string</code>[]</td><td>A joint move has the list of those who make it.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>number</code></td><td>Where it leads.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/AnsweringMove.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnsweringMove = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnsweringMove as default
};
