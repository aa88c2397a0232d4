import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Settling","description":"A set of states in which the status quo settles.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Settling"}],["meta",{"property":"og:description","content":"A set of states in which the status quo settles."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Settling.md","filePath":"api/@detente/core/interfaces/Settling.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Settling.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-settling" tabindex="-1">Interface: Settling <a class="header-anchor" href="#interface-settling" aria-label="Permalink to &quot;Interface: Settling&quot;">​</a></h1><p>A set of states in which the status quo settles.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./Ends.html"><code>Ends</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-first"></a> <code>first</code></td><td><code>number</code></td><td>Its lowest state.</td><td><a href="./Ends.html"><code>Ends</code></a>.<a href="./Ends.html#property-first"><code>first</code></a></td></tr><tr><td><a id="property-states"></a> <code>states</code></td><td><code>number</code></td><td>How many states it is made of.</td><td><a href="./Ends.html"><code>Ends</code></a>.<a href="./Ends.html#property-states"><code>states</code></a></td></tr><tr><td><a id="property-within"></a> <code>within</code></td><td><code>string</code>[]</td><td>The frameworks that contain all of it.</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Settling.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Settling = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Settling as default
};
