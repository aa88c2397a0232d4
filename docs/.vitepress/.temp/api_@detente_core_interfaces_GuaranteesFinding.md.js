import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GuaranteesFinding","description":"guarantees --json.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: GuaranteesFinding"}],["meta",{"property":"og:description","content":"guarantees --json."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/GuaranteesFinding.md","filePath":"api/@detente/core/interfaces/GuaranteesFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/GuaranteesFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-guaranteesfinding" tabindex="-1">Interface: GuaranteesFinding <a class="header-anchor" href="#interface-guaranteesfinding" aria-label="Permalink to &quot;Interface: GuaranteesFinding&quot;">​</a></h1><p><code>guarantees --json</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-durability"></a> <code>durability</code></td><td>| <code>&quot;untempted&quot;</code> | <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;broken&quot;</code></td><td>How well it is held.</td></tr><tr><td><a id="property-hangs_on"></a> <code>hangs_on</code></td><td><code>string</code>[][]</td><td>The minimal sets of at most three actors without whose answers the durability falls.</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><code>number</code></td><td>The state that is held up.</td></tr><tr><td><a id="property-temptations"></a> <code>temptations</code></td><td><a href="./TemptationFinding.html"><code>TemptationFinding</code></a>[]</td><td>In order of actor, then state.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/GuaranteesFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GuaranteesFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GuaranteesFinding as default
};
