import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StatesFinding","description":"states --json.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: StatesFinding"}],["meta",{"property":"og:description","content":"states --json."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/StatesFinding.md","filePath":"api/@detente/core/interfaces/StatesFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/StatesFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-statesfinding" tabindex="-1">Interface: StatesFinding <a class="header-anchor" href="#interface-statesfinding" aria-label="Permalink to &quot;Interface: StatesFinding&quot;">​</a></h1><p><code>states --json</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actors"></a> <code>actors</code></td><td><code>string</code>[]</td><td>Ids.</td></tr><tr><td><a id="property-combinations"></a> <code>combinations</code></td><td><code>number</code></td><td>How many combinations of values there are.</td></tr><tr><td><a id="property-feasible"></a> <code>feasible</code></td><td><code>number</code></td><td>How many of them the rules leave.</td></tr><tr><td><a id="property-options"></a> <code>options</code></td><td><code>string</code>[]</td><td>References.</td></tr><tr><td><a id="property-states"></a> <code>states</code></td><td><a href="./StateFinding.html"><code>StateFinding</code></a>[]</td><td>Ascending.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/StatesFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StatesFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StatesFinding as default
};
