import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WorldsSearch","description":"Over which worlds to search.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: WorldsSearch"}],["meta",{"property":"og:description","content":"Over which worlds to search."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/WorldsSearch.md","filePath":"api/@detente/core/interfaces/WorldsSearch.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/WorldsSearch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-worldssearch" tabindex="-1">Interface: WorldsSearch <a class="header-anchor" href="#interface-worldssearch" aria-label="Permalink to &quot;Interface: WorldsSearch&quot;">​</a></h1><p>Over which worlds to search.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-draws"></a> <code>draws?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>How many are drawn where there are more; by default 10,000.</td></tr><tr><td><a id="property-exact"></a> <code>exact?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The most distinct worlds that are all worked out; by default 20,000.</td></tr><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/WorldsSearch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WorldsSearch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WorldsSearch as default
};
