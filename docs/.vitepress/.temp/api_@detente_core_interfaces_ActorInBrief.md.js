import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ActorInBrief","description":"What decides about one actor.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ActorInBrief"}],["meta",{"property":"og:description","content":"What decides about one actor."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ActorInBrief.md","filePath":"api/@detente/core/interfaces/ActorInBrief.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/ActorInBrief.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-actorinbrief" tabindex="-1">Interface: ActorInBrief <a class="header-anchor" href="#interface-actorinbrief" aria-label="Permalink to &quot;Interface: ActorInBrief&quot;">​</a></h1><p>What decides about one actor.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>ActorReasons</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-durability"></a> <code>durability</code></td><td>| <code>&quot;untempted&quot;</code> | <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;broken&quot;</code></td><td>The weakest level at which one of its temptations counts.</td><td><code>ActorReasons.durability</code></td></tr><tr><td><a id="property-security"></a> <code>security</code></td><td><a href="./SecurityInBrief.html"><code>SecurityInBrief</code></a> | <code>null</code></td><td>Null where the file names nothing that it holds vital.</td><td>-</td></tr><tr><td><a id="property-worst"></a> <code>worst</code></td><td><a href="./TemptationReasons.html"><code>TemptationReasons</code></a> | <code>null</code></td><td>The temptation that is held least; null where it has none.</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ActorInBrief.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ActorInBrief = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ActorInBrief as default
};
