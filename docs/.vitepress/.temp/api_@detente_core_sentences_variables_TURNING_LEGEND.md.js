import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: TURNING_LEGEND","description":"ts const TURNING_LEGEND: \\"Turns on: the share of the differences between worlds in which an actor’s reading plays a part.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Variable: TURNING_LEGEND"}],["meta",{"property":"og:description","content":"ts const TURNING_LEGEND: \\"Turns on: the share of the differences between worlds in which an actor’s reading plays a part."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/variables/TURNING_LEGEND.md","filePath":"api/@detente/core/sentences/variables/TURNING_LEGEND.md"}');
const _sfc_main = { name: "api/@detente/core/sentences/variables/TURNING_LEGEND.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="variable-turning_legend" tabindex="-1">Variable: TURNING_LEGEND <a class="header-anchor" href="#variable-turning_legend" aria-label="Permalink to &quot;Variable: TURNING\\_LEGEND&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> TURNING_LEGEND</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;Turns on: the share of the differences between worlds in which an actor’s reading plays a part. Differences in whether all three hold are meant or, where all three never or always do, in whether it is kept. Several readings can play a part in one, so that their shares add up to more than 100 %.&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;Turns on: the share of the differences between worlds in which an actor’s reading plays a part. Differences in whether all three hold are meant or, where all three never or always do, in whether it is kept. Several readings can play a part in one, so that their shares add up to more than 100 %.&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>What <a href="./../functions/turningText.html">turningText</a> gives beside each actor.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/variables/TURNING_LEGEND.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TURNING_LEGEND = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TURNING_LEGEND as default
};
