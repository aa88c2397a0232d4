import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Interface: ChangeFinding","description":"One thing altered in one actor's preference or vital interests.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ChangeFinding"}],["meta",{"property":"og:description","content":"One thing altered in one actor's preference or vital interests."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ChangeFinding.md","filePath":"api/@detente/core/interfaces/ChangeFinding.md"}`);
const _sfc_main = { name: "api/@detente/core/interfaces/ChangeFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-changefinding" tabindex="-1">Interface: ChangeFinding <a class="header-anchor" href="#interface-changefinding" aria-label="Permalink to &quot;Interface: ChangeFinding&quot;">​</a></h1><p>One thing altered in one actor&#39;s preference or vital interests.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actor"></a> <code>actor</code></td><td><code>string</code></td><td>Whose statement is changed.</td></tr><tr><td><a id="property-distance"></a> <code>distance</code></td><td><code>number</code> | <code>null</code></td><td>How far a move puts it; else null.</td></tr><tr><td><a id="property-item"></a> <code>item</code></td><td><code>number</code></td><td>From 1.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;vital&quot;</code> | <code>&quot;move&quot;</code> | <code>&quot;drop&quot;</code> | <code>&quot;halve&quot;</code> | <code>&quot;double&quot;</code></td><td>A priority or place moved, a statement dropped, a weight halved or doubled, an interest no longer vital.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>number</code> | <code>null</code></td><td>Where a move puts it, from 1; else null.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ChangeFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChangeFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChangeFinding as default
};
