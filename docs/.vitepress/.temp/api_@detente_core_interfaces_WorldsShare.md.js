import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WorldsShare","description":"Weights of the worlds in which something is so.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: WorldsShare"}],["meta",{"property":"og:description","content":"Weights of the worlds in which something is so."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/WorldsShare.md","filePath":"api/@detente/core/interfaces/WorldsShare.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/WorldsShare.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-worldsshare" tabindex="-1">Interface: WorldsShare <a class="header-anchor" href="#interface-worldsshare" aria-label="Permalink to &quot;Interface: WorldsShare&quot;">​</a></h1><p>Weights of the worlds in which something is so.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kept"></a> <code>kept</code></td><td><code>number</code></td><td>It is kept.</td></tr><tr><td><a id="property-safe"></a> <code>safe</code></td><td><code>number</code></td><td>Everybody assessed is safe.</td></tr><tr><td><a id="property-signable"></a> <code>signable</code></td><td><code>number</code> | <code>null</code></td><td>Null without a no-deal state.</td></tr><tr><td><a id="property-wanted"></a> <code>wanted</code></td><td><code>number</code></td><td>All that is asked.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/WorldsShare.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WorldsShare = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WorldsShare as default
};
