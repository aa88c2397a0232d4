import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CoalitionsFinding","description":"coalitions --json: for each coalition (a+b) one list of concepts per state.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: CoalitionsFinding"}],["meta",{"property":"og:description","content":"coalitions --json: for each coalition (a+b) one list of concepts per state."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/CoalitionsFinding.md","filePath":"api/@detente/core/interfaces/CoalitionsFinding.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/CoalitionsFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-coalitionsfinding" tabindex="-1">Interface: CoalitionsFinding <a class="header-anchor" href="#interface-coalitionsfinding" aria-label="Permalink to &quot;Interface: CoalitionsFinding&quot;">​</a></h1><p><code>coalitions --json</code>: for each coalition (<code>a+b</code>) one list of concepts per state.</p><h2 id="indexable" tabindex="-1">Indexable <a class="header-anchor" href="#indexable" aria-label="Permalink to &quot;Indexable&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">[coalition: string]: (</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&quot;cnash&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;csmr&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;cseq&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;cgmr&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">)[][]</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/CoalitionsFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CoalitionsFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CoalitionsFinding as default
};
