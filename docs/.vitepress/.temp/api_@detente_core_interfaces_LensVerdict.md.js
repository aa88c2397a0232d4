import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Interface: LensVerdict","description":"A framework's verdict with a lens as the reference.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: LensVerdict"}],["meta",{"property":"og:description","content":"A framework's verdict with a lens as the reference."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/LensVerdict.md","filePath":"api/@detente/core/interfaces/LensVerdict.md"}`);
const _sfc_main = { name: "api/@detente/core/interfaces/LensVerdict.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-lensverdict" tabindex="-1">Interface: LensVerdict <a class="header-anchor" href="#interface-lensverdict" aria-label="Permalink to &quot;Interface: LensVerdict&quot;">​</a></h1><p>A framework&#39;s verdict with a lens as the reference.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-best"></a> <code>best</code></td><td><code>number</code></td><td>The framework&#39;s best state under the lens.</td></tr><tr><td><a id="property-durability"></a> <code>durability</code></td><td>| <code>&quot;untempted&quot;</code> | <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;broken&quot;</code></td><td>That of the weakest state in which it settles.</td></tr><tr><td><a id="property-kept"></a> <code>kept</code></td><td><code>boolean</code></td><td>Untempted or deterred.</td></tr><tr><td><a id="property-safe"></a> <code>safe</code></td><td><code>string</code>[]</td><td>Whose security is assessed and who is safe.</td></tr><tr><td><a id="property-signable"></a> <code>signable</code></td><td><code>boolean</code> | <code>null</code></td><td>Nobody whose consent it needs objects; null without a no-deal state.</td></tr><tr><td><a id="property-unassessed"></a> <code>unassessed</code></td><td><code>string</code>[]</td><td>Who holds nothing vital.</td></tr><tr><td><a id="property-unsafe"></a> <code>unsafe</code></td><td><code>string</code>[]</td><td>Whose security is assessed and who is not.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/LensVerdict.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LensVerdict = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LensVerdict as default
};
