import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StateFinding","description":"One state of states --json; lists run over actors, values over options.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: StateFinding"}],["meta",{"property":"og:description","content":"One state of states --json; lists run over actors, values over options."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/StateFinding.md","filePath":"api/@detente/core/interfaces/StateFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/StateFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-statefinding" tabindex="-1">Interface: StateFinding <a class="header-anchor" href="#interface-statefinding" aria-label="Permalink to &quot;Interface: StateFinding&quot;">​</a></h1><p>One state of <code>states --json</code>; lists run over actors, <code>values</code> over options.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-broken"></a> <code>broken</code></td><td>(<code>number</code> | <code>null</code>)[]</td><td>How many vital interests of each are broken; null where security is not assessed.</td></tr><tr><td><a id="property-grades"></a> <code>grades</code></td><td>( | <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;clear&quot;</code> | <code>&quot;latent&quot;</code> | <code>&quot;exposed&quot;</code> | <code>null</code>)[]</td><td>Null where security is not assessed; concerted is not told from hollow.</td></tr><tr><td><a id="property-n"></a> <code>n</code></td><td><code>number</code></td><td>Its number.</td></tr><tr><td><a id="property-payoffs"></a> <code>payoffs</code></td><td><code>number</code>[]</td><td>Dense ranks: 1 for what the actor likes least.</td></tr><tr><td><a id="property-stable"></a> <code>stable</code></td><td>(<a href="./../type-aliases/Concept.html"><code>Concept</code></a> | <code>\`limited:\${number}\`</code>)[][]</td><td>The concepts under which it is stable for each actor.</td></tr><tr><td><a id="property-values"></a> <code>values</code></td><td><code>string</code>[]</td><td>Of every option.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/StateFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StateFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StateFinding as default
};
