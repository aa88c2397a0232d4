import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WantQuery","description":"What is asked of a framework; by default everything that can be said of it.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: WantQuery"}],["meta",{"property":"og:description","content":"What is asked of a framework; by default everything that can be said of it."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/WantQuery.md","filePath":"api/@detente/core/interfaces/WantQuery.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/WantQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-wantquery" tabindex="-1">Interface: WantQuery <a class="header-anchor" href="#interface-wantquery" aria-label="Permalink to &quot;Interface: WantQuery&quot;">​</a></h1><p>What is asked of a framework; by default everything that can be said of it.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./MarginQuery.html"><code>MarginQuery</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-want"></a> <code>want?</code></td><td><code>readonly</code></td><td>readonly (<code>&quot;signable&quot;</code> | <code>&quot;kept&quot;</code> | <code>&quot;safe&quot;</code>)[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/WantQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WantQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WantQuery as default
};
