import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MarginQuery","description":"Which answers may change, by how many changes.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: MarginQuery"}],["meta",{"property":"og:description","content":"Which answers may change, by how many changes."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/MarginQuery.md","filePath":"api/@detente/core/interfaces/MarginQuery.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/MarginQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-marginquery" tabindex="-1">Interface: MarginQuery <a class="header-anchor" href="#interface-marginquery" aria-label="Permalink to &quot;Interface: MarginQuery&quot;">​</a></h1><p>Which answers may change, by how many changes.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./WantQuery.html"><code>WantQuery</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-changes"></a> <code>changes?</code></td><td><code>readonly</code></td><td><code>1</code> | <code>2</code></td><td>The most changes that mend: 1 by default.</td><td>-</td></tr><tr><td><a id="property-want"></a> <code>want?</code></td><td><code>readonly</code></td><td>readonly (<code>&quot;signable&quot;</code> | <code>&quot;kept&quot;</code> | <code>&quot;safe&quot;</code>)[]</td><td>-</td><td><a href="./WantQuery.html"><code>WantQuery</code></a>.<a href="./WantQuery.html#property-want"><code>want</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/MarginQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MarginQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MarginQuery as default
};
