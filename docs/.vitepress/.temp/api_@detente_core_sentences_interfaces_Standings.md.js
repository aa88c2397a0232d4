import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Standings<F>","description":"The judged, set out as a reader wants them: what no deal leads to is what proposals are measured by, and none of them.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Standings<F>"}],["meta",{"property":"og:description","content":"The judged, set out as a reader wants them: what no deal leads to is what proposals are measured by, and none of them."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/interfaces/Standings.md","filePath":"api/@detente/core/sentences/interfaces/Standings.md"}');
const _sfc_main = { name: "api/@detente/core/sentences/interfaces/Standings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-standingsf" tabindex="-1">Interface: Standings&lt;F&gt; <a class="header-anchor" href="#interface-standingsf" aria-label="Permalink to &quot;Interface: Standings\\&lt;F\\&gt;&quot;">​</a></h1><p>The judged, set out as a reader wants them: what no deal leads to is what proposals are measured by, and none of them.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-f"></a> <code>F</code> <em>extends</em> <a href="./../../interfaces/FrameworkVerdict.html"><code>FrameworkVerdict</code></a></td><td><a href="./../../interfaces/FrameworkVerdict.html"><code>FrameworkVerdict</code></a></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-baseline"></a> <code>baseline</code></td><td><code>readonly</code></td><td>readonly <code>F</code>[]</td><td>-</td></tr><tr><td><a id="property-proposals"></a> <code>proposals</code></td><td><code>readonly</code></td><td><code>object</code></td><td>In file order.</td></tr><tr><td><code>proposals.kept</code></td><td><code>public</code></td><td>readonly <code>F</code>[]</td><td>-</td></tr><tr><td><code>proposals.left</code></td><td><code>public</code></td><td>readonly <code>F</code>[]</td><td>-</td></tr><tr><td><code>proposals.well</code></td><td><code>public</code></td><td>readonly <code>F</code>[]</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/interfaces/Standings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Standings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Standings as default
};
