import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SlipsIn","description":"What one mistake does, in the reference or as each sees it.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: SlipsIn"}],["meta",{"property":"og:description","content":"What one mistake does, in the reference or as each sees it."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/SlipsIn.md","filePath":"api/@detente/core/interfaces/SlipsIn.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/SlipsIn.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-slipsin" tabindex="-1">Interface: SlipsIn <a class="header-anchor" href="#interface-slipsin" aria-label="Permalink to &quot;Interface: SlipsIn&quot;">​</a></h1><p>What one mistake does, in the reference or as each sees it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-frameworks"></a> <code>frameworks</code></td><td><a href="./FrameworkSlips.html"><code>FrameworkSlips</code></a>[]</td><td>In file order.</td></tr><tr><td><a id="property-settles"></a> <code>settles</code></td><td><a href="./Settling.html"><code>Settling</code></a>[] | <code>null</code></td><td>Where the status quo settles; null without one.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/SlipsIn.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SlipsIn = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SlipsIn as default
};
