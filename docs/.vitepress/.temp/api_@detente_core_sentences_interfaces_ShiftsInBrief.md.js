import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ShiftsInBrief","description":"Shifts as a reader wants them, alike ones folded, and those that nobody would bring about.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ShiftsInBrief"}],["meta",{"property":"og:description","content":"Shifts as a reader wants them, alike ones folded, and those that nobody would bring about."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/interfaces/ShiftsInBrief.md","filePath":"api/@detente/core/sentences/interfaces/ShiftsInBrief.md"}');
const _sfc_main = { name: "api/@detente/core/sentences/interfaces/ShiftsInBrief.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-shiftsinbrief" tabindex="-1">Interface: ShiftsInBrief <a class="header-anchor" href="#interface-shiftsinbrief" aria-label="Permalink to &quot;Interface: ShiftsInBrief&quot;">​</a></h1><p>Shifts as a reader wants them, alike ones folded, and those that nobody would bring about.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-idle"></a> <code>idle</code></td><td><code>readonly</code></td><td>readonly <a href="./Folded.html"><code>Folded</code></a>&lt;<a href="./../../interfaces/Shift.html"><code>Shift</code></a>&gt;[]</td></tr><tr><td><a id="property-told"></a> <code>told</code></td><td><code>readonly</code></td><td>readonly <a href="./Folded.html"><code>Folded</code></a>&lt;<a href="./../../interfaces/Shift.html"><code>Shift</code></a>&gt;[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/interfaces/ShiftsInBrief.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ShiftsInBrief = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ShiftsInBrief as default
};
