import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PathStep","description":"One move of a path.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: PathStep"}],["meta",{"property":"og:description","content":"One move of a path."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/PathStep.md","filePath":"api/@detente/core/interfaces/PathStep.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/PathStep.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-pathstep" tabindex="-1">Interface: PathStep <a class="header-anchor" href="#interface-pathstep" aria-label="Permalink to &quot;Interface: PathStep&quot;">​</a></h1><p>One move of a path.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-broken"></a> <code>broken</code></td><td><a href="./ByActor.html"><code>ByActor</code></a>&lt;<code>number</code> | <code>null</code>&gt;</td><td>How many vital interests of each are broken after it; null where security is not assessed.</td></tr><tr><td><a id="property-by"></a> <code>by</code></td><td><code>string</code></td><td>Who moves.</td></tr><tr><td><a id="property-changes"></a> <code>changes</code></td><td><a href="./Changes.html"><code>Changes</code></a></td><td>What it changes.</td></tr><tr><td><a id="property-concession"></a> <code>concession</code></td><td><code>boolean</code></td><td>Its maker does not gain over the state before it.</td></tr><tr><td><a id="property-grades"></a> <code>grades</code></td><td><a href="./ByActor.html"><code>ByActor</code></a>&lt; | <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;clear&quot;</code> | <code>&quot;latent&quot;</code> | <code>&quot;exposed&quot;</code> | <code>null</code>&gt;</td><td>Everybody&#39;s grade after it, concerted not told from hollow; null where security is not assessed.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>number</code></td><td>Where the move leads.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/PathStep.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PathStep = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PathStep as default
};
