import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Mends","description":"What would mend a framework.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Mends"}],["meta",{"property":"og:description","content":"What would mend a framework."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Mends.md","filePath":"api/@detente/core/interfaces/Mends.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Mends.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-mends" tabindex="-1">Interface: Mends <a class="header-anchor" href="#interface-mends" aria-label="Permalink to &quot;Interface: Mends&quot;">​</a></h1><p>What would mend a framework.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-least"></a> <code>least</code></td><td><code>0</code> | <code>1</code> | <code>2</code> | <code>null</code></td><td>The least number of changes; 0 where nothing is to be mended, null where none that were tried do.</td></tr><tr><td><a id="property-sets"></a> <code>sets</code></td><td><a href="./ChangeFinding.html"><code>ChangeFinding</code></a>[][]</td><td>The sets of so many changes, of different actors, that do; none where it is 0 or null.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Mends.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Mends = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Mends as default
};
