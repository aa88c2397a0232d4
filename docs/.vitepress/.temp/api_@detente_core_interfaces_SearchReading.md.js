import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SearchReading","description":"What is asked in one reading, and how many of the states considered give it.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: SearchReading"}],["meta",{"property":"og:description","content":"What is asked in one reading, and how many of the states considered give it."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/SearchReading.md","filePath":"api/@detente/core/interfaces/SearchReading.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/SearchReading.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-searchreading" tabindex="-1">Interface: SearchReading <a class="header-anchor" href="#interface-searchreading" aria-label="Permalink to &quot;Interface: SearchReading&quot;">​</a></h1><p>What is asked in one reading, and how many of the states considered give it.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./NarrowedReading.html"><code>NarrowedReading</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kept"></a> <code>kept</code></td><td><code>number</code></td><td>How many are kept.</td></tr><tr><td><a id="property-lens"></a> <code>lens</code></td><td><code>string</code> | <code>null</code></td><td>Null: as each has declared.</td></tr><tr><td><a id="property-safe"></a> <code>safe</code></td><td><code>number</code></td><td>How many are safe for everybody assessed.</td></tr><tr><td><a id="property-signable"></a> <code>signable</code></td><td><code>number</code> | <code>null</code></td><td>Null without a no-deal state.</td></tr><tr><td><a id="property-wanted"></a> <code>wanted</code></td><td><code>number</code></td><td>How many are all that is asked.</td></tr><tr><td><a id="property-without"></a> <code>without</code></td><td><a href="./ByActor.html"><code>ByActor</code></a>&lt;<code>number</code>&gt;</td><td>How many states are wanted when an actor&#39;s objection, temptations and danger are set aside.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/SearchReading.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SearchReading = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SearchReading as default
};
