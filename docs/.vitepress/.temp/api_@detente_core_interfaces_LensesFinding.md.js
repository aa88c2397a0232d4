import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LensesFinding","description":"lenses --json.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: LensesFinding"}],["meta",{"property":"og:description","content":"lenses --json."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/LensesFinding.md","filePath":"api/@detente/core/interfaces/LensesFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/LensesFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-lensesfinding" tabindex="-1">Interface: LensesFinding <a class="header-anchor" href="#interface-lensesfinding" aria-label="Permalink to &quot;Interface: LensesFinding&quot;">​</a></h1><p><code>lenses --json</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cruxes"></a> <code>cruxes</code></td><td><a href="./Crux.html"><code>Crux</code></a>[]</td><td>For each framework, what lenses that disagree on whether it is kept disagree about.</td></tr><tr><td><a id="property-frameworks"></a> <code>frameworks</code></td><td><a href="./FrameworkLenses.html"><code>FrameworkLenses</code></a>[]</td><td>In file order.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/LensesFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LensesFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LensesFinding as default
};
