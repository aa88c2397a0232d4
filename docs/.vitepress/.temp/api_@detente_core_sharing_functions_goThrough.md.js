import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: goThrough()","description":"ts function goThrough( ranged, gathering, pace, __namedParameters?","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Function: goThrough()"}],["meta",{"property":"og:description","content":"ts function goThrough( ranged, gathering, pace, __namedParameters?"}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sharing/functions/goThrough.md","filePath":"api/@detente/core/sharing/functions/goThrough.md"}');
const _sfc_main = { name: "api/@detente/core/sharing/functions/goThrough.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="function-gothrough" tabindex="-1">Function: goThrough() <a class="header-anchor" href="#function-gothrough" aria-label="Permalink to &quot;Function: goThrough()&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">function</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> goThrough</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span></span>
<span class="line"><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">   ranged</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span></span>
<span class="line"><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">   gathering</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span></span>
<span class="line"><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">   pace</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span></span>
<span class="line"><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">   __namedParameters</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">?</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">)</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> Promise</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&lt;</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">void</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">&gt;;</span></span></code></pre></div><p>Goes through a question, or a part of it, on this thread, until there is enough or <code>until</code> says so.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>ranged</code></td><td><a href="./../interfaces/Ranged.html"><code>Ranged</code></a>&lt;<code>unknown</code>&gt;</td></tr><tr><td><code>gathering</code></td><td><a href="./../interfaces/Gathering.html"><code>Gathering</code></a></td></tr><tr><td><code>pace</code></td><td><a href="./../interfaces/Pace.html"><code>Pace</code></a></td></tr><tr><td><code>__namedParameters?</code></td><td>{ <code>until?</code>: (<code>rationing</code>) =&gt; <code>boolean</code>; <code>within?</code>: <a href="./../interfaces/Range.html"><code>Range</code></a>; }</td></tr><tr><td><code>__namedParameters.until?</code></td><td>(<code>rationing</code>) =&gt; <code>boolean</code></td></tr><tr><td><code>__namedParameters.within?</code></td><td><a href="./../interfaces/Range.html"><code>Range</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>void</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sharing/functions/goThrough.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const goThrough = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  goThrough as default
};
