import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SlipsQuery","description":"Of which framework, and how much.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: SlipsQuery"}],["meta",{"property":"og:description","content":"Of which framework, and how much."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/SlipsQuery.md","filePath":"api/@detente/core/interfaces/SlipsQuery.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/SlipsQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-slipsquery" tabindex="-1">Interface: SlipsQuery <a class="header-anchor" href="#interface-slipsquery" aria-label="Permalink to &quot;Interface: SlipsQuery&quot;">​</a></h1><p>Of which framework, and how much.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-framework"></a> <code>framework?</code></td><td><code>readonly</code></td><td><code>string</code></td><td>By default every framework.</td></tr><tr><td><a id="property-harms"></a> <code>harms?</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Say of every fate whom it harms before it ends.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/SlipsQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SlipsQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SlipsQuery as default
};
