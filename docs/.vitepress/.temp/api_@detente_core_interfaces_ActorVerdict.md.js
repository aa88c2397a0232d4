import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ActorVerdict","description":"One actor under a framework, in the reference.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ActorVerdict"}],["meta",{"property":"og:description","content":"One actor under a framework, in the reference."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ActorVerdict.md","filePath":"api/@detente/core/interfaces/ActorVerdict.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/ActorVerdict.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-actorverdict" tabindex="-1">Interface: ActorVerdict <a class="header-anchor" href="#interface-actorverdict" aria-label="Permalink to &quot;Interface: ActorVerdict&quot;">​</a></h1><p>One actor under a framework, in the reference.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./ActorFinding.html"><code>ActorFinding</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-broken"></a> <code>broken</code></td><td><code>string</code>[]</td><td>Vital interests broken, as written.</td></tr><tr><td><a id="property-durability"></a> <code>durability</code></td><td>| <code>&quot;untempted&quot;</code> | <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;broken&quot;</code></td><td>How well the best state is held against its temptations.</td></tr><tr><td><a id="property-gain"></a> <code>gain</code></td><td><code>0</code> | <code>1</code> | <code>-1</code> | <code>null</code></td><td>The sign of its gain over no deal; null without a no-deal state.</td></tr><tr><td><a id="property-grade"></a> <code>grade</code></td><td>| <code>&quot;deterred&quot;</code> | <code>&quot;contested&quot;</code> | <code>&quot;concerted&quot;</code> | <code>&quot;hollow&quot;</code> | <code>&quot;clear&quot;</code> | <code>&quot;latent&quot;</code> | <code>&quot;exposed&quot;</code> | <code>null</code></td><td>That of the worst threat to it; null where its security is not assessed.</td></tr><tr><td><a id="property-threats"></a> <code>threats</code></td><td><a href="./ThreatFinding.html"><code>ThreatFinding</code></a>[]</td><td>In file order of actor, then interest.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ActorVerdict.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ActorVerdict = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ActorVerdict as default
};
