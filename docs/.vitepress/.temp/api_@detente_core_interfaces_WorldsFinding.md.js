import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WorldsFinding","description":"worlds --json.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: WorldsFinding"}],["meta",{"property":"og:description","content":"worlds --json."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/WorldsFinding.md","filePath":"api/@detente/core/interfaces/WorldsFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/WorldsFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-worldsfinding" tabindex="-1">Interface: WorldsFinding <a class="header-anchor" href="#interface-worldsfinding" aria-label="Permalink to &quot;Interface: WorldsFinding&quot;">​</a></h1><p><code>worlds --json</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-distinct"></a> <code>distinct</code></td><td><code>number</code></td><td>How many of them differ.</td></tr><tr><td><a id="property-draws"></a> <code>draws</code></td><td><code>number</code> | <code>null</code></td><td>Null when exact.</td></tr><tr><td><a id="property-exact"></a> <code>exact</code></td><td><code>boolean</code></td><td>All of them were worked out; else they are drawn.</td></tr><tr><td><a id="property-frameworks"></a> <code>frameworks</code></td><td><a href="./FrameworkOpinions.html"><code>FrameworkOpinions</code></a>[]</td><td>In file order.</td></tr><tr><td><a id="property-seed"></a> <code>seed</code></td><td><code>number</code> | <code>null</code></td><td>Null when exact.</td></tr><tr><td><a id="property-worlds"></a> <code>worlds</code></td><td><code>number</code></td><td>How many worlds there are.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/WorldsFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WorldsFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WorldsFinding as default
};
