import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Interface: Memory","description":"Where the large arrays live: shared between threads, or this thread's own.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Memory"}],["meta",{"property":"og:description","content":"Where the large arrays live: shared between threads, or this thread's own."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sharing/interfaces/Memory.md","filePath":"api/@detente/core/sharing/interfaces/Memory.md"}`);
const _sfc_main = { name: "api/@detente/core/sharing/interfaces/Memory.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-memory" tabindex="-1">Interface: Memory <a class="header-anchor" href="#interface-memory" aria-label="Permalink to &quot;Interface: Memory&quot;">​</a></h1><p>Where the large arrays live: shared between threads, or this thread&#39;s own.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-shared"></a> <code>shared</code></td><td><code>readonly</code></td><td><code>boolean</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sharing/interfaces/Memory.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Memory = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Memory as default
};
