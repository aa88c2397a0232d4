import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MendsInWords","description":"What would mend a framework.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: MendsInWords"}],["meta",{"property":"og:description","content":"What would mend a framework."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/interfaces/MendsInWords.md","filePath":"api/@detente/core/sentences/interfaces/MendsInWords.md"}');
const _sfc_main = { name: "api/@detente/core/sentences/interfaces/MendsInWords.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-mendsinwords" tabindex="-1">Interface: MendsInWords <a class="header-anchor" href="#interface-mendsinwords" aria-label="Permalink to &quot;Interface: MendsInWords&quot;">​</a></h1><p>What would mend a framework.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-ofinterests"></a> <code>ofInterests</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>Sets that drop a vital interest: they change what is to be kept safe, not what anybody wants.</td></tr><tr><td><a id="property-ofpreference"></a> <code>ofPreference</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>Sets of changes as clauses, the nearest first: of preference alone.</td></tr><tr><td><a id="property-sentence"></a> <code>sentence</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/interfaces/MendsInWords.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MendsInWords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MendsInWords as default
};
