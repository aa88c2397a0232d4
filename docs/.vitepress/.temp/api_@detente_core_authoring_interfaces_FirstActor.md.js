import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FirstActor","description":"A party.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: FirstActor"}],["meta",{"property":"og:description","content":"A party."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/authoring/interfaces/FirstActor.md","filePath":"api/@detente/core/authoring/interfaces/FirstActor.md"}');
const _sfc_main = { name: "api/@detente/core/authoring/interfaces/FirstActor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-firstactor" tabindex="-1">Interface: FirstActor <a class="header-anchor" href="#interface-firstactor" aria-label="Permalink to &quot;Interface: FirstActor&quot;">​</a></h1><p>A party.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-options"></a> <code>options</code></td><td><code>readonly</code></td><td>readonly <a href="./FirstOption.html"><code>FirstOption</code></a>[]</td><td>-</td></tr><tr><td><a id="property-vital"></a> <code>vital</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>-</td></tr><tr><td><a id="property-wants"></a> <code>wants</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>Conditions, the most important first.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/authoring/interfaces/FirstActor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FirstActor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FirstActor as default
};
