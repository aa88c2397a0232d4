import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OpinionFinding","description":"How much one answer on a framework is a matter of opinion.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: OpinionFinding"}],["meta",{"property":"og:description","content":"How much one answer on a framework is a matter of opinion."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/OpinionFinding.md","filePath":"api/@detente/core/interfaces/OpinionFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/OpinionFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-opinionfinding" tabindex="-1">Interface: OpinionFinding <a class="header-anchor" href="#interface-opinionfinding" aria-label="Permalink to &quot;Interface: OpinionFinding&quot;">​</a></h1><p>How much one answer on a framework is a matter of opinion.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actors"></a> <code>actors</code></td><td><a href="./ByActor.html"><code>ByActor</code></a>&lt;<a href="./Influence.html"><code>Influence</code></a>&gt;</td><td>By id.</td></tr><tr><td><a id="property-interval"></a> <code>interval</code></td><td>[<code>number</code>, <code>number</code>] | <code>null</code></td><td>95 %; null when exact.</td></tr><tr><td><a id="property-rules"></a> <code>rules</code></td><td><a href="./OpinionRule.html"><code>OpinionRule</code></a>[]</td><td>Together the worlds in which the answer is yes; none where worlds are drawn.</td></tr><tr><td><a id="property-share"></a> <code>share</code></td><td><code>number</code></td><td>The weight of the worlds in which the answer is yes.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/OpinionFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpinionFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpinionFinding as default
};
