import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Sentence","description":"One sentence of an explanation.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Sentence"}],["meta",{"property":"og:description","content":"One sentence of an explanation."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Sentence.md","filePath":"api/@detente/core/interfaces/Sentence.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Sentence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-sentence" tabindex="-1">Interface: Sentence <a class="header-anchor" href="#interface-sentence" aria-label="Permalink to &quot;Interface: Sentence&quot;">​</a></h1><p>One sentence of an explanation.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-about"></a> <code>about</code></td><td><code>string</code></td><td>What the sentence is about: an actor, a framework, a move, …</td></tr><tr><td><a id="property-sources"></a> <code>sources</code></td><td><code>string</code>[]</td><td>Ids of the scenario&#39;s sources.</td></tr><tr><td><a id="property-text"></a> <code>text</code></td><td><code>string</code></td><td>Plain text, never markup.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Sentence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Sentence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Sentence as default
};
