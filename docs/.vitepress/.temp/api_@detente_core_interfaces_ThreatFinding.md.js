import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ThreatFinding","description":"What one other actor could do to one vital interest.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ThreatFinding"}],["meta",{"property":"og:description","content":"What one other actor could do to one vital interest."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ThreatFinding.md","filePath":"api/@detente/core/interfaces/ThreatFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/ThreatFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-threatfinding" tabindex="-1">Interface: ThreatFinding <a class="header-anchor" href="#interface-threatfinding" aria-label="Permalink to &quot;Interface: ThreatFinding&quot;">​</a></h1><p>What one other actor could do to one vital interest.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-by"></a> <code>by</code></td><td><code>string</code></td><td>Who could break it.</td></tr><tr><td><a id="property-grade"></a> <code>grade</code></td><td>| <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;clear&quot;</code> | <code>&quot;latent&quot;</code> | <code>&quot;exposed&quot;</code></td><td>How grave: the worst of its moves that break the interest.</td></tr><tr><td><a id="property-interest"></a> <code>interest</code></td><td><code>string</code></td><td>As written.</td></tr><tr><td><a id="property-motivated"></a> <code>motivated</code></td><td><code>boolean</code></td><td>It would gain something by such a move, and the breach does not merely ride along.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ThreatFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ThreatFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ThreatFinding as default
};
