import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PackageFinding","description":"A set of clauses, and how the framework fares with it.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: PackageFinding"}],["meta",{"property":"og:description","content":"A set of clauses, and how the framework fares with it."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/PackageFinding.md","filePath":"api/@detente/core/interfaces/PackageFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/PackageFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-packagefinding" tabindex="-1">Interface: PackageFinding <a class="header-anchor" href="#interface-packagefinding" aria-label="Permalink to &quot;Interface: PackageFinding&quot;">​</a></h1><p>A set of clauses, and how the framework fares with it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-clauses"></a> <code>clauses</code></td><td><code>string</code>[]</td><td>Ids.</td></tr><tr><td><a id="property-cost"></a> <code>cost</code></td><td><code>number</code></td><td>That of its clauses.</td></tr><tr><td><a id="property-verdicts"></a> <code>verdicts</code></td><td><a href="./ReadingAnswers.html"><code>ReadingAnswers</code></a>[]</td><td>The answers in each reading.</td></tr><tr><td><a id="property-wanted"></a> <code>wanted</code></td><td><code>number</code></td><td>In how many readings all that is wanted holds.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/PackageFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PackageFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PackageFinding as default
};
