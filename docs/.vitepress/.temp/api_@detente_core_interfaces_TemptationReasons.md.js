import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TemptationReasons","description":"A temptation of an actor, and what meets it.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: TemptationReasons"}],["meta",{"property":"og:description","content":"A temptation of an actor, and what meets it."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/TemptationReasons.md","filePath":"api/@detente/core/interfaces/TemptationReasons.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/TemptationReasons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-temptationreasons" tabindex="-1">Interface: TemptationReasons <a class="header-anchor" href="#interface-temptationreasons" aria-label="Permalink to &quot;Interface: TemptationReasons&quot;">​</a></h1><p>A temptation of an actor, and what meets it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-answer"></a> <code>answer</code></td><td><a href="./AnswerReasons.html"><code>AnswerReasons</code></a> | <code>null</code></td><td>Null where it is unanswered, where it counts as what is inside the framework, or where the search was cut short.</td></tr><tr><td><a id="property-counts"></a> <code>counts</code></td><td>| <code>&quot;untempted&quot;</code> | <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;broken&quot;</code></td><td>The level at which it counts: inside the framework, how well that is held where it leads, if that is the stronger.</td></tr><tr><td><a id="property-inside"></a> <code>inside</code></td><td><code>boolean</code></td><td>It stays inside the framework.</td></tr><tr><td><a id="property-level"></a> <code>level</code></td><td>| <code>&quot;untempted&quot;</code> | <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;broken&quot;</code></td><td>The strongest level at which it is answered; broken: unanswered.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>number</code></td><td>Where it leads.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/TemptationReasons.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TemptationReasons = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TemptationReasons as default
};
