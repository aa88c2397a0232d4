import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StudyOptions","description":"How a scenario is studied; everything has a default.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: StudyOptions"}],["meta",{"property":"og:description","content":"How a scenario is studied; everything has a default."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/StudyOptions.md","filePath":"api/@detente/core/interfaces/StudyOptions.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/StudyOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-studyoptions" tabindex="-1">Interface: StudyOptions <a class="header-anchor" href="#interface-studyoptions" aria-label="Permalink to &quot;Interface: StudyOptions&quot;">​</a></h1><p>How a scenario is studied; everything has a default.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-clauses"></a> <code>clauses?</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>The clauses in force, by id.</td></tr><tr><td><a id="property-crew"></a> <code>crew?</code></td><td><code>readonly</code></td><td>(<code>pace</code>) =&gt; <a href="./../sharing/interfaces/Crew.html"><code>Crew</code></a></td><td>Who does the work; by default this thread alone.</td></tr><tr><td><a id="property-lens"></a> <code>lens?</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td><td>The lens taken as the reference, by id.</td></tr><tr><td><a id="property-maxstates"></a> <code>maxStates?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The most feasible states; by default 2<sup>24</sup>.</td></tr><tr><td><a id="property-memory"></a> <code>memory?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The memory that may be taken, in bytes; by default unlimited.</td></tr><tr><td><a id="property-progress"></a> <code>progress?</code></td><td><code>readonly</code></td><td>(<code>progress</code>) =&gt; <code>void</code></td><td>Hears how far the work has come.</td></tr><tr><td><a id="property-share"></a> <code>share?</code></td><td><code>readonly</code></td><td><a href="./../sharing/type-aliases/Share.html"><code>Share</code></a></td><td>Who goes through questions that split into ranges; by default whoever asks, one after the other.</td></tr><tr><td><a id="property-signal"></a> <code>signal?</code></td><td><code>readonly</code></td><td><code>AbortSignal</code></td><td>Cancels it.</td></tr><tr><td><a id="property-sim"></a> <code>sim?</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Compute sim whatever it costs.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/StudyOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StudyOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StudyOptions as default
};
