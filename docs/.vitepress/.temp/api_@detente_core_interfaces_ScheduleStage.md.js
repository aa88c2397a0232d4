import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ScheduleStage","description":"Changes that several make at the same time, or one alone.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ScheduleStage"}],["meta",{"property":"og:description","content":"Changes that several make at the same time, or one alone."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ScheduleStage.md","filePath":"api/@detente/core/interfaces/ScheduleStage.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/ScheduleStage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-schedulestage" tabindex="-1">Interface: ScheduleStage <a class="header-anchor" href="#interface-schedulestage" aria-label="Permalink to &quot;Interface: ScheduleStage&quot;">​</a></h1><p>Changes that several make at the same time, or one alone.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actors"></a> <code>actors</code></td><td><code>string</code>[]</td><td>Who changes something; several at the same time.</td></tr><tr><td><a id="property-changes"></a> <code>changes</code></td><td><a href="./Changes.html"><code>Changes</code></a></td><td>What they change.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>number</code></td><td>Where the stage leads.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ScheduleStage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ScheduleStage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ScheduleStage as default
};
