import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SlipFate","description":"What becomes of a framework.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: SlipFate"}],["meta",{"property":"og:description","content":"What becomes of a framework."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/SlipFate.md","filePath":"api/@detente/core/interfaces/SlipFate.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/SlipFate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-slipfate" tabindex="-1">Interface: SlipFate <a class="header-anchor" href="#interface-slipfate" aria-label="Permalink to &quot;Interface: SlipFate&quot;">​</a></h1><p>What becomes of a framework.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SlipFinding.html"><code>SlipFinding</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-ends"></a> <code>ends</code></td><td><a href="./Ends.html"><code>Ends</code></a></td><td>The lowest-numbered set of the worst kind.</td></tr><tr><td><a id="property-harmed"></a> <code>harmed</code></td><td><code>string</code>[]</td><td>Whose vital interests are broken where it collapses; else empty.</td></tr><tr><td><a id="property-outcome"></a> <code>outcome</code></td><td><a href="./../type-aliases/SlipOutcome.html"><code>SlipOutcome</code></a></td><td>It settles inside the framework (heals), or may outside, which breaks nothing vital that held (drifts), or does (collapses).</td></tr><tr><td><a id="property-through"></a> <code>through?</code></td><td><code>string</code>[]</td><td>Only where it is asked for: of whom an interest that held is broken after the slip, on the way or in <code>ends</code>.</td></tr><tr><td><a id="property-way"></a> <code>way</code></td><td><code>number</code>[]</td><td>The states of the shortest way into <code>ends</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/SlipFate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SlipFate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SlipFate as default
};
