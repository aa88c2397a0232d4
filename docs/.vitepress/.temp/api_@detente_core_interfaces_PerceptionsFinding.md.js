import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PerceptionsFinding","description":"perceptions --json.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: PerceptionsFinding"}],["meta",{"property":"og:description","content":"perceptions --json."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/PerceptionsFinding.md","filePath":"api/@detente/core/interfaces/PerceptionsFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/PerceptionsFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-perceptionsfinding" tabindex="-1">Interface: PerceptionsFinding <a class="header-anchor" href="#interface-perceptionsfinding" aria-label="Permalink to &quot;Interface: PerceptionsFinding&quot;">​</a></h1><p><code>perceptions --json</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-frameworks"></a> <code>frameworks</code></td><td><a href="./FrameworkPerceived.html"><code>FrameworkPerceived</code></a>[]</td><td>In file order.</td></tr><tr><td><a id="property-illusions"></a> <code>illusions</code></td><td><a href="./../type-aliases/StatesByConcept.html"><code>StatesByConcept</code></a></td><td>Equilibria of the game as everybody perceives it that are none in the reference.</td></tr><tr><td><a id="property-lost"></a> <code>lost</code></td><td><a href="./../type-aliases/StatesByConcept.html"><code>StatesByConcept</code></a></td><td>Equilibria of the reference that are none as everybody perceives it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/PerceptionsFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PerceptionsFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PerceptionsFinding as default
};
