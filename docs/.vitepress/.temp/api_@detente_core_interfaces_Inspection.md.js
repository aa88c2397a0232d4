import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Inspection","description":"What check finds in a valid scenario.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Inspection"}],["meta",{"property":"og:description","content":"What check finds in a valid scenario."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Inspection.md","filePath":"api/@detente/core/interfaces/Inspection.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Inspection.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-inspection" tabindex="-1">Interface: Inspection <a class="header-anchor" href="#interface-inspection" aria-label="Permalink to &quot;Interface: Inspection&quot;">​</a></h1><p>What <code>check</code> finds in a valid scenario.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-combinations"></a> <code>combinations</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-feasible"></a> <code>feasible</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-options"></a> <code>options</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-rules"></a> <code>rules</code></td><td><code>readonly</code></td><td>readonly <code>object</code>[]</td><td>For each rule, as written, the combinations that violate it.</td></tr><tr><td><a id="property-warnings"></a> <code>warnings</code></td><td><code>readonly</code></td><td>readonly <a href="./Problem.html"><code>Problem</code></a>[]</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Inspection.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Inspection = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Inspection as default
};
