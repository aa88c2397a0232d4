import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: shiftsInBrief()","description":"ts function shiftsInBrief( setting, state, shifts ): ShiftsInBrief; ","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Function: shiftsInBrief()"}],["meta",{"property":"og:description","content":"ts function shiftsInBrief( setting, state, shifts ): ShiftsInBrief; "}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/functions/shiftsInBrief.md","filePath":"api/@detente/core/sentences/functions/shiftsInBrief.md"}');
const _sfc_main = { name: "api/@detente/core/sentences/functions/shiftsInBrief.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="function-shiftsinbrief" tabindex="-1">Function: shiftsInBrief() <a class="header-anchor" href="#function-shiftsinbrief" aria-label="Permalink to &quot;Function: shiftsInBrief()&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">function</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> shiftsInBrief</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span></span>
<span class="line"><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">   setting</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span></span>
<span class="line"><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">   state</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span></span>
<span class="line"><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">   shifts</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">)</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> ShiftsInBrief</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>First what tempts, then what only makes safer; moves that add to a leaner one, and are the same to the same other, folded into it. Breaches and predation that their maker would not gain by, and that nobody fears more than they are, stand apart: they could be brought about, and nobody would.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>setting</code></td><td><a href="./../interfaces/Setting.html"><code>Setting</code></a></td></tr><tr><td><code>state</code></td><td><code>number</code></td></tr><tr><td><code>shifts</code></td><td>readonly <a href="./../../interfaces/Shift.html"><code>Shift</code></a>[]</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ShiftsInBrief.html"><code>ShiftsInBrief</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/functions/shiftsInBrief.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const shiftsInBrief = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  shiftsInBrief as default
};
