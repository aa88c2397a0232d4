import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FirstScenario","description":"What a first scenario is made of; ids are those of an Identifiers, conditions are text.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: FirstScenario"}],["meta",{"property":"og:description","content":"What a first scenario is made of; ids are those of an Identifiers, conditions are text."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/authoring/interfaces/FirstScenario.md","filePath":"api/@detente/core/authoring/interfaces/FirstScenario.md"}');
const _sfc_main = { name: "api/@detente/core/authoring/interfaces/FirstScenario.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-firstscenario" tabindex="-1">Interface: FirstScenario <a class="header-anchor" href="#interface-firstscenario" aria-label="Permalink to &quot;Interface: FirstScenario&quot;">​</a></h1><p>What a first scenario is made of; ids are those of an <code>Identifiers</code>, conditions are text.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-actors"></a> <code>actors</code></td><td><code>readonly</code></td><td>readonly <a href="./FirstActor.html"><code>FirstActor</code></a>[]</td></tr><tr><td><a id="property-frameworks"></a> <code>frameworks</code></td><td><code>readonly</code></td><td>readonly <a href="./FirstFramework.html"><code>FirstFramework</code></a>[]</td></tr><tr><td><a id="property-lenses"></a> <code>lenses?</code></td><td><code>readonly</code></td><td>readonly <a href="./FirstLens.html"><code>FirstLens</code></a>[]</td></tr><tr><td><a id="property-summary"></a> <code>summary?</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/authoring/interfaces/FirstScenario.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FirstScenario = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FirstScenario as default
};
