import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RuleFinding","description":"What one rule does.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: RuleFinding"}],["meta",{"property":"og:description","content":"What one rule does."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/RuleFinding.md","filePath":"api/@detente/core/interfaces/RuleFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/RuleFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-rulefinding" tabindex="-1">Interface: RuleFinding <a class="header-anchor" href="#interface-rulefinding" aria-label="Permalink to &quot;Interface: RuleFinding&quot;">​</a></h1><p>What one rule does.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-removes"></a> <code>removes</code></td><td><code>number</code></td><td>How many combinations it rules out.</td></tr><tr><td><a id="property-rule"></a> <code>rule</code></td><td><code>string</code></td><td>As written.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/RuleFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuleFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuleFinding as default
};
