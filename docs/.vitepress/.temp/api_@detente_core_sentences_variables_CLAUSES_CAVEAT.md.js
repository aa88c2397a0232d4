import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: CLAUSES_CAVEAT","description":"ts const CLAUSES_CAVEAT: \\"What a clause costs is the modeller’s.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Variable: CLAUSES_CAVEAT"}],["meta",{"property":"og:description","content":"ts const CLAUSES_CAVEAT: \\"What a clause costs is the modeller’s."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/variables/CLAUSES_CAVEAT.md","filePath":"api/@detente/core/sentences/variables/CLAUSES_CAVEAT.md"}');
const _sfc_main = { name: "api/@detente/core/sentences/variables/CLAUSES_CAVEAT.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="variable-clauses_caveat" tabindex="-1">Variable: CLAUSES_CAVEAT <a class="header-anchor" href="#variable-clauses_caveat" aria-label="Permalink to &quot;Variable: CLAUSES\\_CAVEAT&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> CLAUSES_CAVEAT</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;What a clause costs is the modeller’s. What it makes anybody want, and what it forbids, holds without a deal, too.&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;What a clause costs is the modeller’s. What it makes anybody want, and what it forbids, holds without a deal, too.&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>What the costs are, and what clauses hold for.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/variables/CLAUSES_CAVEAT.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CLAUSES_CAVEAT = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CLAUSES_CAVEAT as default
};
