import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Spiral","description":"Two moves, neither meant to harm, that leave both makers less secure.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Spiral"}],["meta",{"property":"og:description","content":"Two moves, neither meant to harm, that leave both makers less secure."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Spiral.md","filePath":"api/@detente/core/interfaces/Spiral.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Spiral.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-spiral" tabindex="-1">Interface: Spiral <a class="header-anchor" href="#interface-spiral" aria-label="Permalink to &quot;Interface: Spiral&quot;">​</a></h1><p>Two moves, neither meant to harm, that leave both makers less secure.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-end"></a> <code>end</code></td><td><code>number</code></td><td>Where that leads.</td></tr><tr><td><a id="property-first"></a> <code>first</code></td><td><code>string</code></td><td>Who moves first.</td></tr><tr><td><a id="property-then"></a> <code>then</code></td><td><code>string</code></td><td>Who moves then.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>number</code></td><td>Where that leads.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Spiral.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Spiral = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Spiral as default
};
