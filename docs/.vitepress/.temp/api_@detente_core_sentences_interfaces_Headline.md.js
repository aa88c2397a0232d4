import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Headline","description":"The three answers on a framework, short enough for a table, and one sentence that says what it stands or falls by.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Headline"}],["meta",{"property":"og:description","content":"The three answers on a framework, short enough for a table, and one sentence that says what it stands or falls by."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/interfaces/Headline.md","filePath":"api/@detente/core/sentences/interfaces/Headline.md"}');
const _sfc_main = { name: "api/@detente/core/sentences/interfaces/Headline.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-headline" tabindex="-1">Interface: Headline <a class="header-anchor" href="#interface-headline" aria-label="Permalink to &quot;Interface: Headline&quot;">​</a></h1><p>The three answers on a framework, short enough for a table, and one sentence that says what it stands or falls by.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-keep"></a> <code>keep</code></td><td><code>readonly</code></td><td><code>string</code></td><td>Would they keep it: the durability and what it means.</td></tr><tr><td><a id="property-safe"></a> <code>safe</code></td><td><code>readonly</code></td><td><code>string</code></td><td>Who would be safe: “all 4 safe”, “3 of 4 safe; not Blue: exposed to Red”.</td></tr><tr><td><a id="property-sentence"></a> <code>sentence</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-sign"></a> <code>sign</code></td><td><code>readonly</code></td><td><code>string</code></td><td>Would they sign it: “nobody objects”, “Ukraine objects”.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/interfaces/Headline.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Headline = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Headline as default
};
