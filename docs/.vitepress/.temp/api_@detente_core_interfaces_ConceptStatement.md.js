import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ConceptStatement","description":"What is said of a concept, be it for single actors or for coalitions.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ConceptStatement"}],["meta",{"property":"og:description","content":"What is said of a concept, be it for single actors or for coalitions."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ConceptStatement.md","filePath":"api/@detente/core/interfaces/ConceptStatement.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/ConceptStatement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-conceptstatement" tabindex="-1">Interface: ConceptStatement <a class="header-anchor" href="#interface-conceptstatement" aria-label="Permalink to &quot;Interface: ConceptStatement&quot;">​</a></h1><p>What is said of a concept, be it for single actors or for coalitions.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-definition"></a> <code>definition</code></td><td><code>readonly</code></td><td><code>string</code></td><td>s is stable for actor i, or for a coalition H, when …, in the notation of docs/method/model.md.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>readonly</code></td><td><code>string</code></td><td>What results call it.</td></tr><tr><td><a id="property-implies"></a> <code>implies</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>The concepts under which a state is stable wherever it is under this one, or some that imply the rest.</td></tr><tr><td><a id="property-names"></a> <code>names</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>What the field calls it, the usual name first.</td></tr><tr><td><a id="property-plain"></a> <code>plain</code></td><td><code>readonly</code></td><td><code>string</code></td><td>The same in plain words; the actor is &quot;it&quot;, the members of a coalition are &quot;they&quot;.</td></tr><tr><td><a id="property-source"></a> <code>source</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ConceptStatement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ConceptStatement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ConceptStatement as default
};
