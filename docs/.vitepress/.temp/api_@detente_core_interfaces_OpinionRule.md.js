import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OpinionRule","description":"Worlds in which an answer is yes.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: OpinionRule"}],["meta",{"property":"og:description","content":"Worlds in which an answer is yes."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/OpinionRule.md","filePath":"api/@detente/core/interfaces/OpinionRule.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/OpinionRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-opinionrule" tabindex="-1">Interface: OpinionRule <a class="header-anchor" href="#interface-opinionrule" aria-label="Permalink to &quot;Interface: OpinionRule&quot;">​</a></h1><p>Worlds in which an answer is yes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-readings"></a> <code>readings</code></td><td><a href="./ByActor.html"><code>ByActor</code></a>&lt;<a href="./../type-aliases/ReadingName.html"><code>ReadingName</code></a>[]&gt;</td><td>By actor, the readings it may have.</td></tr><tr><td><a id="property-share"></a> <code>share</code></td><td><code>number</code></td><td>The weight of these worlds.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/OpinionRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpinionRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpinionRule as default
};
