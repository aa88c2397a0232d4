import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Sought","description":"What to look for, and where.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Sought"}],["meta",{"property":"og:description","content":"What to look for, and where."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Sought.md","filePath":"api/@detente/core/interfaces/Sought.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Sought.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-sought" tabindex="-1">Interface: Sought <a class="header-anchor" href="#interface-sought" aria-label="Permalink to &quot;Interface: Sought&quot;">​</a></h1><p>What to look for, and where.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SearchQuery.html"><code>SearchQuery</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-limit"></a> <code>limit?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The most arrangements listed; by default 10.</td></tr><tr><td><a id="property-occurring"></a> <code>occurring?</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Say of regions, too, which of their values occur.</td></tr><tr><td><a id="property-want"></a> <code>want?</code></td><td><code>readonly</code></td><td>readonly (<code>&quot;signable&quot;</code> | <code>&quot;kept&quot;</code> | <code>&quot;safe&quot;</code>)[]</td><td>By default all three, without signable where there is no no-deal state.</td></tr><tr><td><a id="property-where"></a> <code>where?</code></td><td><code>readonly</code></td><td><code>object</code></td><td>Only states that satisfy it: what is not up for negotiation.</td></tr><tr><td><code>where.condition</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Condition.html"><code>Condition</code></a></td><td>-</td></tr><tr><td><code>where.text</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Sought.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Sought = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Sought as default
};
