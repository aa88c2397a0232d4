import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Interface: FrameworkSlips","description":"What mistakes do at a framework's best state.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: FrameworkSlips"}],["meta",{"property":"og:description","content":"What mistakes do at a framework's best state."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/FrameworkSlips.md","filePath":"api/@detente/core/interfaces/FrameworkSlips.md"}`);
const _sfc_main = { name: "api/@detente/core/interfaces/FrameworkSlips.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-frameworkslips" tabindex="-1">Interface: FrameworkSlips <a class="header-anchor" href="#interface-frameworkslips" aria-label="Permalink to &quot;Interface: FrameworkSlips&quot;">​</a></h1><p>What mistakes do at a framework&#39;s best state.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-collapses"></a> <code>collapses</code></td><td><code>number</code></td><td>How many collapse.</td></tr><tr><td><a id="property-drifts"></a> <code>drifts</code></td><td><code>number</code></td><td>How many drift.</td></tr><tr><td><a id="property-heals"></a> <code>heals</code></td><td><code>number</code></td><td>How many slips heal.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The framework.</td></tr><tr><td><a id="property-slips"></a> <code>slips</code></td><td><a href="./SlipFinding.html"><code>SlipFinding</code></a>[]</td><td>Every one, in order of option, then value.</td></tr><tr><td><a id="property-untouched"></a> <code>untouched</code></td><td><a href="./SlipFate.html"><code>SlipFate</code></a></td><td>What becomes of its best state without any slip.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/FrameworkSlips.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FrameworkSlips = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FrameworkSlips as default
};
