import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PackagesFinding","description":"packages --json.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: PackagesFinding"}],["meta",{"property":"og:description","content":"packages --json."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/PackagesFinding.md","filePath":"api/@detente/core/interfaces/PackagesFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/PackagesFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-packagesfinding" tabindex="-1">Interface: PackagesFinding <a class="header-anchor" href="#interface-packagesfinding" aria-label="Permalink to &quot;Interface: PackagesFinding&quot;">​</a></h1><p><code>packages --json</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-exhaustive"></a> <code>exhaustive</code></td><td><code>boolean</code></td><td>The front is proved.</td></tr><tr><td><a id="property-front"></a> <code>front</code></td><td><a href="./PackageFinding.html"><code>PackageFinding</code></a>[]</td><td>The sets that no other beats in both cost and readings.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The framework.</td></tr><tr><td><a id="property-tried"></a> <code>tried</code></td><td><code>number</code></td><td>How many sets of clauses were judged.</td></tr><tr><td><a id="property-want"></a> <code>want</code></td><td>(<code>&quot;signable&quot;</code> | <code>&quot;kept&quot;</code> | <code>&quot;safe&quot;</code>)[]</td><td>What was asked for.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/PackagesFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PackagesFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PackagesFinding as default
};
