import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Equilibria","description":"States in which nobody would move, under one concept.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Equilibria"}],["meta",{"property":"og:description","content":"States in which nobody would move, under one concept."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Equilibria.md","filePath":"api/@detente/core/interfaces/Equilibria.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Equilibria.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-equilibria" tabindex="-1">Interface: Equilibria <a class="header-anchor" href="#interface-equilibria" aria-label="Permalink to &quot;Interface: Equilibria&quot;">​</a></h1><p>States in which nobody would move, under one concept.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-count"></a> <code>count</code></td><td><code>number</code></td><td>How many there are, exactly.</td></tr><tr><td><a id="property-states"></a> <code>states</code></td><td><code>number</code>[]</td><td>At most 1000.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Equilibria.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Equilibria = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Equilibria as default
};
