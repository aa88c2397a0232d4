import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ChoiceFinding","description":"What is left where an option has a value, all else as it is fixed.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ChoiceFinding"}],["meta",{"property":"og:description","content":"What is left where an option has a value, all else as it is fixed."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ChoiceFinding.md","filePath":"api/@detente/core/interfaces/ChoiceFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/ChoiceFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-choicefinding" tabindex="-1">Interface: ChoiceFinding <a class="header-anchor" href="#interface-choicefinding" aria-label="Permalink to &quot;Interface: ChoiceFinding&quot;">​</a></h1><p>What is left where an option has a value, all else as it is fixed.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-best"></a> <code>best</code></td><td><code>number</code></td><td>How many are wanted in that many.</td></tr><tr><td><a id="property-considered"></a> <code>considered</code></td><td><code>number</code></td><td>How many states there are.</td></tr><tr><td><a id="property-left"></a> <code>left</code></td><td><code>number</code></td><td>How many of them are wanted in some reading or world.</td></tr><tr><td><a id="property-top"></a> <code>top</code></td><td><code>number</code></td><td>The greatest number of readings, or share of worlds, in which one is wanted.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ChoiceFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChoiceFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChoiceFinding as default
};
