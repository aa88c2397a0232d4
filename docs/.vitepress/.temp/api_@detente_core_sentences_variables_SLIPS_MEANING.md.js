import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: SLIPS_MEANING","description":"ts const SLIPS_MEANING: \\"Everybody takes steps worth taking: those that gain something and are not deterred.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Variable: SLIPS_MEANING"}],["meta",{"property":"og:description","content":"ts const SLIPS_MEANING: \\"Everybody takes steps worth taking: those that gain something and are not deterred."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/variables/SLIPS_MEANING.md","filePath":"api/@detente/core/sentences/variables/SLIPS_MEANING.md"}');
const _sfc_main = { name: "api/@detente/core/sentences/variables/SLIPS_MEANING.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="variable-slips_meaning" tabindex="-1">Variable: SLIPS_MEANING <a class="header-anchor" href="#variable-slips_meaning" aria-label="Permalink to &quot;Variable: SLIPS\\_MEANING&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> SLIPS_MEANING</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;Everybody takes steps worth taking: those that gain something and are not deterred. After a slip a proposal heals when that can end only within its terms, drifts when it can end outside them, and collapses when it can end outside them with a vital interest broken that held. All mistakes weigh alike here, however unlikely.&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;Everybody takes steps worth taking: those that gain something and are not deterred. After a slip a proposal heals when that can end only within its terms, drifts when it can end outside them, and collapses when it can end outside them with a vital interest broken that held. All mistakes weigh alike here, however unlikely.&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>What heals, drifts and collapses mean.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/variables/SLIPS_MEANING.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SLIPS_MEANING = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SLIPS_MEANING as default
};
