import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CheckFinding","description":"check --json.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: CheckFinding"}],["meta",{"property":"og:description","content":"check --json."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/CheckFinding.md","filePath":"api/@detente/core/interfaces/CheckFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/CheckFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-checkfinding" tabindex="-1">Interface: CheckFinding <a class="header-anchor" href="#interface-checkfinding" aria-label="Permalink to &quot;Interface: CheckFinding&quot;">​</a></h1><p><code>check --json</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-combinations"></a> <code>combinations</code></td><td><code>number</code></td><td>How many combinations of values there are.</td></tr><tr><td><a id="property-feasible"></a> <code>feasible</code></td><td><code>number</code></td><td>How many of them the rules leave.</td></tr><tr><td><a id="property-options"></a> <code>options</code></td><td><code>number</code></td><td>How many there are.</td></tr><tr><td><a id="property-rules"></a> <code>rules</code></td><td><a href="./RuleFinding.html"><code>RuleFinding</code></a>[]</td><td>In file order.</td></tr><tr><td><a id="property-warnings"></a> <code>warnings</code></td><td><a href="./WarningFinding.html"><code>WarningFinding</code></a>[]</td><td>What is legal but probably not meant.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/CheckFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CheckFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CheckFinding as default
};
