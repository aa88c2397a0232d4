import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Shift","description":"A move of one actor as it bears on another.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: Shift"}],["meta",{"property":"og:description","content":"A move of one actor as it bears on another."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/Shift.md","filePath":"api/@detente/core/interfaces/Shift.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/Shift.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-shift" tabindex="-1">Interface: Shift <a class="header-anchor" href="#interface-shift" aria-label="Permalink to &quot;Interface: Shift&quot;">​</a></h1><p>A move of one actor as it bears on another.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actor"></a> <code>actor</code></td><td><code>string</code></td><td>Who could move.</td></tr><tr><td><a id="property-against"></a> <code>against</code></td><td><code>string</code></td><td>To whom it is what it is.</td></tr><tr><td><a id="property-grave"></a> <code>grave</code></td><td><code>boolean</code></td><td>It leaves the other less secure: with more broken, or under a worse threat.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><a href="./../type-aliases/ShiftKind.html"><code>ShiftKind</code></a></td><td>What it is to the other in the reference.</td></tr><tr><td><a id="property-misread"></a> <code>misread</code></td><td><code>&quot;over&quot;</code> | <code>&quot;under&quot;</code> | <code>null</code></td><td>Whether the other takes it for graver (over) or for less (under) than it is.</td></tr><tr><td><a id="property-seen"></a> <code>seen</code></td><td><a href="./../type-aliases/ShiftKind.html"><code>ShiftKind</code></a></td><td>What the other sees in it.</td></tr><tr><td><a id="property-tempting"></a> <code>tempting</code></td><td><code>boolean</code></td><td>Its maker would gain by it.</td></tr><tr><td><a id="property-threatened_by"></a> <code>threatened_by?</code></td><td><code>string</code>[]</td><td>Only where it is asked for: of a predation, who would gain by doing to the other what it opens or sharpens.</td></tr><tr><td><a id="property-to"></a> <code>to</code></td><td><code>number</code></td><td>Where the move leads.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/Shift.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Shift = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Shift as default
};
