import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ChoicesQuery","description":"What is settled already, and what is wanted.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ChoicesQuery"}],["meta",{"property":"og:description","content":"What is settled already, and what is wanted."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ChoicesQuery.md","filePath":"api/@detente/core/interfaces/ChoicesQuery.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/ChoicesQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-choicesquery" tabindex="-1">Interface: ChoicesQuery <a class="header-anchor" href="#interface-choicesquery" aria-label="Permalink to &quot;Interface: ChoicesQuery&quot;">​</a></h1><p>What is settled already, and what is wanted.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>Pick</code>&lt;<a href="./Sought.html"><code>Sought</code></a>, <code>&quot;want&quot;</code> | <code>&quot;limit&quot;</code>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-fixed"></a> <code>fixed?</code></td><td><code>readonly</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</td><td>Values by option: what is settled. By default nothing is.</td><td>-</td></tr><tr><td><a id="property-limit"></a> <code>limit?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The most arrangements listed; by default 10.</td><td><a href="./Sought.html"><code>Sought</code></a>.<a href="./Sought.html#property-limit"><code>limit</code></a></td></tr><tr><td><a id="property-want"></a> <code>want?</code></td><td><code>readonly</code></td><td>readonly (<code>&quot;signable&quot;</code> | <code>&quot;kept&quot;</code> | <code>&quot;safe&quot;</code>)[]</td><td>By default all three, without signable where there is no no-deal state.</td><td><a href="./Sought.html"><code>Sought</code></a>.<a href="./Sought.html#property-want"><code>want</code></a></td></tr><tr><td><a id="property-worlds"></a> <code>worlds?</code></td><td><code>readonly</code></td><td><a href="./WorldsSearch.html"><code>WorldsSearch</code></a></td><td>Weighs arrangements by shares of worlds in place of numbers of readings.</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ChoicesQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChoicesQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChoicesQuery as default
};
