import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SecurityInBrief","description":"Whether an actor is safe, in brief.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: SecurityInBrief"}],["meta",{"property":"og:description","content":"Whether an actor is safe, in brief."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/SecurityInBrief.md","filePath":"api/@detente/core/interfaces/SecurityInBrief.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/SecurityInBrief.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-securityinbrief" tabindex="-1">Interface: SecurityInBrief <a class="header-anchor" href="#interface-securityinbrief" aria-label="Permalink to &quot;Interface: SecurityInBrief&quot;">​</a></h1><p>Whether an actor is safe, in brief.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>SecurityReasons</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-broken"></a> <code>broken</code></td><td><code>number</code>[]</td><td>Vital interests broken here.</td><td><code>SecurityReasons.broken</code></td></tr><tr><td><a id="property-grade"></a> <code>grade</code></td><td>| <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;clear&quot;</code> | <code>&quot;latent&quot;</code> | <code>&quot;exposed&quot;</code></td><td>That of the worst threat.</td><td><code>SecurityReasons.grade</code></td></tr><tr><td><a id="property-worst"></a> <code>worst</code></td><td><a href="./Danger.html"><code>Danger</code></a> | <code>null</code></td><td>Null where nobody threatens it.</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/SecurityInBrief.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SecurityInBrief = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SecurityInBrief as default
};
