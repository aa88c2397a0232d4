import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ExplainFinding","description":"explain --json.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ExplainFinding"}],["meta",{"property":"og:description","content":"explain --json."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ExplainFinding.md","filePath":"api/@detente/core/interfaces/ExplainFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/ExplainFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-explainfinding" tabindex="-1">Interface: ExplainFinding <a class="header-anchor" href="#interface-explainfinding" aria-label="Permalink to &quot;Interface: ExplainFinding&quot;">​</a></h1><p><code>explain --json</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-sentences"></a> <code>sentences</code></td><td><a href="./Sentence.html"><code>Sentence</code></a>[]</td><td>In the order of reading.</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><code>number</code></td><td>The state explained: a framework&#39;s best one.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ExplainFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExplainFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExplainFinding as default
};
