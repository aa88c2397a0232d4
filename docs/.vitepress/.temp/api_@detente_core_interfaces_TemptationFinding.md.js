import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TemptationFinding","description":"A move that gains its maker something, and how it is answered.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: TemptationFinding"}],["meta",{"property":"og:description","content":"A move that gains its maker something, and how it is answered."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/TemptationFinding.md","filePath":"api/@detente/core/interfaces/TemptationFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/TemptationFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-temptationfinding" tabindex="-1">Interface: TemptationFinding <a class="header-anchor" href="#interface-temptationfinding" aria-label="Permalink to &quot;Interface: TemptationFinding&quot;">​</a></h1><p>A move that gains its maker something, and how it is answered.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-answer"></a> <code>answer</code></td><td><a href="./Answer.html"><code>Answer</code></a> | <code>null</code></td><td>The shortest of that level; null where there is none, or the search was cut short.</td></tr><tr><td><a id="property-breaks"></a> <code>breaks</code></td><td><a href="./ByActor.html"><code>ByActor</code></a>&lt;<code>string</code>[]&gt;</td><td>Whose vital interests it breaks, as written.</td></tr><tr><td><a id="property-by"></a> <code>by</code></td><td><code>string</code></td><td>Whom it tempts.</td></tr><tr><td><a id="property-inside"></a> <code>inside</code></td><td><code>boolean</code></td><td>It stays inside the framework.</td></tr><tr><td><a id="property-level"></a> <code>level</code></td><td>| <code>&quot;untempted&quot;</code> | <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;broken&quot;</code></td><td>The strongest level at which it is answered; broken: unanswered.</td></tr><tr><td><a id="property-rider"></a> <code>rider</code></td><td><code>boolean</code></td><td>A part of its changes is as good for its actor: it only adds to a leaner temptation.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>number</code></td><td>Where it leads.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/TemptationFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TemptationFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TemptationFinding as default
};
