import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SlipsFinding","description":"slips --json.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: SlipsFinding"}],["meta",{"property":"og:description","content":"slips --json."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/SlipsFinding.md","filePath":"api/@detente/core/interfaces/SlipsFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/SlipsFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-slipsfinding" tabindex="-1">Interface: SlipsFinding <a class="header-anchor" href="#interface-slipsfinding" aria-label="Permalink to &quot;Interface: SlipsFinding&quot;">​</a></h1><p><code>slips --json</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-perceived"></a> <code>perceived</code></td><td><a href="./SlipsIn.html"><code>SlipsIn</code></a> | <code>null</code></td><td>As each sees it; null without perceptions.</td></tr><tr><td><a id="property-reference"></a> <code>reference</code></td><td><a href="./SlipsIn.html"><code>SlipsIn</code></a></td><td>As it is in the reference.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/SlipsFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SlipsFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SlipsFinding as default
};
