import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ByActor<T>","description":"The machine-readable results, key by key as in docs/reference/cli.md.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Interface: ByActor<T>"}],["meta",{"property":"og:description","content":"The machine-readable results, key by key as in docs/reference/cli.md."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/interfaces/ByActor.md","filePath":"api/@detente/core/interfaces/ByActor.md"}');
const _sfc_main = { name: "api/@detente/core/interfaces/ByActor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-byactort" tabindex="-1">Interface: ByActor&lt;T&gt; <a class="header-anchor" href="#interface-byactort" aria-label="Permalink to &quot;Interface: ByActor\\&lt;T\\&gt;&quot;">​</a></h1><p>The machine-readable results, key by key as in docs/reference/cli.md. Actors, options, lenses and frameworks are named by id and listed in file order; states are numbers from 1; concepts stand in the order nash, sseq, seq, smr, gmr, sim.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-t"></a> <code>T</code></td></tr></tbody></table><h2 id="indexable" tabindex="-1">Indexable <a class="header-anchor" href="#indexable" aria-label="Permalink to &quot;Indexable&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">[actor: string]: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">T</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/interfaces/ByActor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ByActor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ByActor as default
};
