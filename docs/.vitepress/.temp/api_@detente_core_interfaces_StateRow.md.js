import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StateRow","description":"What a row is made of: one state as states finds it; lists run over actors, values over options.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: StateRow"}],["meta",{"property":"og:description","content":"What a row is made of: one state as states finds it; lists run over actors, values over options."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/StateRow.md","filePath":"api/@detente/core/interfaces/StateRow.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/StateRow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-staterow" tabindex="-1">Interface: StateRow <a class="header-anchor" href="#interface-staterow" aria-label="Permalink to &quot;Interface: StateRow&quot;">​</a></h1><p>What a row is made of: one state as <code>states</code> finds it; lists run over actors, <code>values</code> over options.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-broken"></a> <code>broken</code></td><td><code>readonly</code></td><td>readonly (<code>number</code> | <code>null</code>)[]</td></tr><tr><td><a id="property-grades"></a> <code>grades</code></td><td><code>readonly</code></td><td>readonly (<code>string</code> | <code>null</code>)[]</td></tr><tr><td><a id="property-n"></a> <code>n</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-payoffs"></a> <code>payoffs</code></td><td><code>readonly</code></td><td>readonly <code>number</code>[]</td></tr><tr><td><a id="property-stable"></a> <code>stable</code></td><td><code>readonly</code></td><td>readonly (readonly <code>string</code>[])[]</td></tr><tr><td><a id="property-values"></a> <code>values</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/StateRow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StateRow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StateRow as default
};
