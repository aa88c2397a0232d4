import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RegionInWords","description":"A region of the best in words: how many situations, and its options actor by actor. Parts of which there is nothing to say are empty.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: RegionInWords"}],["meta",{"property":"og:description","content":"A region of the best in words: how many situations, and its options actor by actor. Parts of which there is nothing to say are empty."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/interfaces/RegionInWords.md","filePath":"api/@detente/core/sentences/interfaces/RegionInWords.md"}');
const _sfc_main = { name: "api/@detente/core/sentences/interfaces/RegionInWords.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-regioninwords" tabindex="-1">Interface: RegionInWords <a class="header-anchor" href="#interface-regioninwords" aria-label="Permalink to &quot;Interface: RegionInWords&quot;">​</a></h1><p>A region of the best in words: how many situations, and its options actor by actor. Parts of which there is nothing to say are empty.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-follows"></a> <code>follows</code></td><td><code>readonly</code></td><td><code>string</code></td><td>What then follows by the rules, though nothing settles it.</td></tr><tr><td><a id="property-open"></a> <code>open</code></td><td><code>readonly</code></td><td><code>string</code></td><td>What may be left open; where the rules leave not every value, between which.</td></tr><tr><td><a id="property-settled"></a> <code>settled</code></td><td><code>readonly</code></td><td><code>string</code></td><td>What must be settled, and how.</td></tr><tr><td><a id="property-size"></a> <code>size</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/interfaces/RegionInWords.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RegionInWords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RegionInWords as default
};
