import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DilemmasFinding","description":"dilemmas --json.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: DilemmasFinding"}],["meta",{"property":"og:description","content":"dilemmas --json."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/DilemmasFinding.md","filePath":"api/@detente/core/interfaces/DilemmasFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/DilemmasFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-dilemmasfinding" tabindex="-1">Interface: DilemmasFinding <a class="header-anchor" href="#interface-dilemmasfinding" aria-label="Permalink to &quot;Interface: DilemmasFinding&quot;">​</a></h1><p><code>dilemmas --json</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-shifts"></a> <code>shifts</code></td><td><a href="./Shift.html"><code>Shift</code></a>[]</td><td>The misread first, then the grave, then those that tempt; in order of actor, then state, then the other.</td></tr><tr><td><a id="property-spirals"></a> <code>spirals</code></td><td><a href="./Spiral.html"><code>Spiral</code></a>[]</td><td>In order of the first actor, then state.</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><code>number</code></td><td>Where the moves start.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/DilemmasFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DilemmasFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DilemmasFinding as default
};
