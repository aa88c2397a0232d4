import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Folded<T>","description":"A move with those that make all its changes and more, which the reader need not be told one by one.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Folded<T>"}],["meta",{"property":"og:description","content":"A move with those that make all its changes and more, which the reader need not be told one by one."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/interfaces/Folded.md","filePath":"api/@detente/core/sentences/interfaces/Folded.md"}');
const _sfc_main = { name: "api/@detente/core/sentences/interfaces/Folded.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-foldedt" tabindex="-1">Interface: Folded&lt;T&gt; <a class="header-anchor" href="#interface-foldedt" aria-label="Permalink to &quot;Interface: Folded\\&lt;T\\&gt;&quot;">​</a></h1><p>A move with those that make all its changes and more, which the reader need not be told one by one.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-t"></a> <code>T</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-added"></a> <code>added</code></td><td><code>readonly</code></td><td>readonly <code>T</code>[]</td></tr><tr><td><a id="property-item"></a> <code>item</code></td><td><code>readonly</code></td><td><code>T</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/interfaces/Folded.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Folded = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Folded as default
};
