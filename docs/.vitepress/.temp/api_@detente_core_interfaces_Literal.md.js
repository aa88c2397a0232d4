import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Interface: Literal","description":"A test of one option's value. bare means = yes and is allowed only for options whose values are exactly no, yes.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Literal"}],["meta",{"property":"og:description","content":"A test of one option's value. bare means = yes and is allowed only for options whose values are exactly no, yes."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Literal.md","filePath":"api/@detente/core/interfaces/Literal.md"}`);
const _sfc_main = { name: "api/@detente/core/interfaces/Literal.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-literal" tabindex="-1">Interface: Literal <a class="header-anchor" href="#interface-literal" aria-label="Permalink to &quot;Interface: Literal&quot;">​</a></h1><p>A test of one option&#39;s value. <code>bare</code> means <code>= yes</code> and is allowed only for options whose values are exactly no, yes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actor"></a> <code>actor</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;literal&quot;</code></td><td>-</td></tr><tr><td><a id="property-option"></a> <code>option</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-span"></a> <code>span?</code></td><td><code>readonly</code></td><td>readonly [<code>number</code>, <code>number</code>]</td><td>Half-open range of characters in the condition&#39;s text.</td></tr><tr><td><a id="property-test"></a> <code>test</code></td><td><code>readonly</code></td><td><code>&quot;in&quot;</code> | <code>&quot;bare&quot;</code> | <code>&quot;=&quot;</code> | <code>&quot;!=&quot;</code></td><td>-</td></tr><tr><td><a id="property-values"></a> <code>values</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>Empty for <code>bare</code>, one value for <code>=</code> and <code>!=</code>, one or more for <code>in</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Literal.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Literal = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Literal as default
};
