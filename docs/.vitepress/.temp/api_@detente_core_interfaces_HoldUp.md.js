import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HoldUp","description":"What holds a schedule up at one of its ends.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: HoldUp"}],["meta",{"property":"og:description","content":"What holds a schedule up at one of its ends."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/HoldUp.md","filePath":"api/@detente/core/interfaces/HoldUp.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/HoldUp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-holdup" tabindex="-1">Interface: HoldUp <a class="header-anchor" href="#interface-holdup" aria-label="Permalink to &quot;Interface: HoldUp&quot;">​</a></h1><p>What holds a schedule up at one of its ends.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actor"></a> <code>actor</code></td><td><code>string</code></td><td>Who does better than the deal gives it.</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><code>number</code></td><td>The end at which it is held up: the start, or the best state.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>number</code> | <code>null</code></td><td>Null for staying.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/HoldUp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HoldUp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HoldUp as default
};
