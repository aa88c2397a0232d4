import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RipeFinding","description":"What no deal would have to turn into for every party to sign.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: RipeFinding"}],["meta",{"property":"og:description","content":"What no deal would have to turn into for every party to sign."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/RipeFinding.md","filePath":"api/@detente/core/interfaces/RipeFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/RipeFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-ripefinding" tabindex="-1">Interface: RipeFinding <a class="header-anchor" href="#interface-ripefinding" aria-label="Permalink to &quot;Interface: RipeFinding&quot;">​</a></h1><p>What no deal would have to turn into for every party to sign.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-changes"></a> <code>changes</code></td><td><a href="./Changes.html"><code>Changes</code></a></td><td>From no deal.</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><code>number</code></td><td>The state that no deal would have to be.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/RipeFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RipeFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RipeFinding as default
};
