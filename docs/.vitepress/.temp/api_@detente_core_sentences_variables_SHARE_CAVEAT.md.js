import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: SHARE_CAVEAT","description":"ts const SHARE_CAVEAT: \\"A share of worlds is no probability of events.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Variable: SHARE_CAVEAT"}],["meta",{"property":"og:description","content":"ts const SHARE_CAVEAT: \\"A share of worlds is no probability of events."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/variables/SHARE_CAVEAT.md","filePath":"api/@detente/core/sentences/variables/SHARE_CAVEAT.md"}');
const _sfc_main = { name: "api/@detente/core/sentences/variables/SHARE_CAVEAT.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="variable-share_caveat" tabindex="-1">Variable: SHARE_CAVEAT <a class="header-anchor" href="#variable-share_caveat" aria-label="Permalink to &quot;Variable: SHARE\\_CAVEAT&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> SHARE_CAVEAT</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;A share of worlds is no probability of events. Where the file gives no credences, every reading of an actor counts the same, however like another it is: lenses that do not touch the question change the shares, too.&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;A share of worlds is no probability of events. Where the file gives no credences, every reading of an actor counts the same, however like another it is: lenses that do not touch the question change the shares, too.&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>What shares of worlds are not.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/variables/SHARE_CAVEAT.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SHARE_CAVEAT = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SHARE_CAVEAT as default
};
