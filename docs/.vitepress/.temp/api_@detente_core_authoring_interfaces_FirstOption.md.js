import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FirstOption","description":"What a party decides.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: FirstOption"}],["meta",{"property":"og:description","content":"What a party decides."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/authoring/interfaces/FirstOption.md","filePath":"api/@detente/core/authoring/interfaces/FirstOption.md"}');
const _sfc_main = { name: "api/@detente/core/authoring/interfaces/FirstOption.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-firstoption" tabindex="-1">Interface: FirstOption <a class="header-anchor" href="#interface-firstoption" aria-label="Permalink to &quot;Interface: FirstOption&quot;">​</a></h1><p>What a party decides.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-label"></a> <code>label</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-labels"></a> <code>labels?</code></td><td><code>readonly</code></td><td><code>object</code></td><td>By value: what boards show, where that is not the id.</td></tr><tr><td><a id="property-today"></a> <code>today</code></td><td><code>readonly</code></td><td><code>string</code></td><td>The value it has today.</td></tr><tr><td><a id="property-values"></a> <code>values</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/authoring/interfaces/FirstOption.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FirstOption = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FirstOption as default
};
