import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Interface: Reasons","description":"Would they sign it, would they keep it, would they be safe: a sentence or two each, with the one reason, and no state's number.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Reasons"}],["meta",{"property":"og:description","content":"Would they sign it, would they keep it, would they be safe: a sentence or two each, with the one reason, and no state's number."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/interfaces/Reasons.md","filePath":"api/@detente/core/sentences/interfaces/Reasons.md"}`);
const _sfc_main = { name: "api/@detente/core/sentences/interfaces/Reasons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-reasons" tabindex="-1">Interface: Reasons <a class="header-anchor" href="#interface-reasons" aria-label="Permalink to &quot;Interface: Reasons&quot;">​</a></h1><p>Would they sign it, would they keep it, would they be safe: a sentence or two each, with the one reason, and no state&#39;s number.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-keep"></a> <code>keep</code></td><td><code>readonly</code></td><td><a href="./Grounded.html"><code>Grounded</code></a></td></tr><tr><td><a id="property-safe"></a> <code>safe</code></td><td><code>readonly</code></td><td><a href="./Grounded.html"><code>Grounded</code></a></td></tr><tr><td><a id="property-sign"></a> <code>sign</code></td><td><code>readonly</code></td><td><a href="./Grounded.html"><code>Grounded</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/interfaces/Reasons.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Reasons = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Reasons as default
};
