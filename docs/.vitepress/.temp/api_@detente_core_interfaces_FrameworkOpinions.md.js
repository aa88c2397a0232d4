import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FrameworkOpinions","description":"How much each answer on a framework is a matter of opinion.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: FrameworkOpinions"}],["meta",{"property":"og:description","content":"How much each answer on a framework is a matter of opinion."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/FrameworkOpinions.md","filePath":"api/@detente/core/interfaces/FrameworkOpinions.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/FrameworkOpinions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-frameworkopinions" tabindex="-1">Interface: FrameworkOpinions <a class="header-anchor" href="#interface-frameworkopinions" aria-label="Permalink to &quot;Interface: FrameworkOpinions&quot;">​</a></h1><p>How much each answer on a framework is a matter of opinion.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-all"></a> <code>all</code></td><td><a href="./OpinionFinding.html"><code>OpinionFinding</code></a></td><td>All of these.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The framework.</td></tr><tr><td><a id="property-kept"></a> <code>kept</code></td><td><a href="./OpinionFinding.html"><code>OpinionFinding</code></a></td><td>Would it be kept?</td></tr><tr><td><a id="property-safe"></a> <code>safe</code></td><td><a href="./OpinionFinding.html"><code>OpinionFinding</code></a></td><td>Would everybody assessed be safe?</td></tr><tr><td><a id="property-signable"></a> <code>signable</code></td><td><a href="./OpinionFinding.html"><code>OpinionFinding</code></a> | <code>null</code></td><td>Null without a no-deal state.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/FrameworkOpinions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FrameworkOpinions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FrameworkOpinions as default
};
