import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Interface: Problem","description":"Something wrong with a scenario's text, or worth a warning. Problems are values; they are thrown nowhere.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Problem"}],["meta",{"property":"og:description","content":"Something wrong with a scenario's text, or worth a warning. Problems are values; they are thrown nowhere."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Problem.md","filePath":"api/@detente/core/interfaces/Problem.md"}`);
const _sfc_main = { name: "api/@detente/core/interfaces/Problem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-problem" tabindex="-1">Interface: Problem <a class="header-anchor" href="#interface-problem" aria-label="Permalink to &quot;Interface: Problem&quot;">​</a></h1><p>Something wrong with a scenario&#39;s text, or worth a warning. Problems are values; they are thrown nowhere.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-hint"></a> <code>hint</code></td><td><code>readonly</code></td><td><code>string</code> | <code>null</code></td><td>What to do about it (&quot;did you mean …?&quot;), or null.</td></tr><tr><td><a id="property-message"></a> <code>message</code></td><td><code>readonly</code></td><td><code>string</code></td><td>What is wrong, one sentence without a final full stop, naming the offending text.</td></tr><tr><td><a id="property-place"></a> <code>place</code></td><td><code>readonly</code></td><td><a href="./Place.html"><code>Place</code></a> | <code>null</code></td><td>Where, in characters of the text; null where the text as a whole is meant.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Problem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Problem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Problem as default
};
