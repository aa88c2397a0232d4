import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: searchSentence()","description":"ts function searchSentence( phrases, finding, reference?","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Function: searchSentence()"}],["meta",{"property":"og:description","content":"ts function searchSentence( phrases, finding, reference?"}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/sentences/functions/searchSentence.md","filePath":"api/@detente/core/sentences/functions/searchSentence.md"}');
const _sfc_main = { name: "api/@detente/core/sentences/functions/searchSentence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="function-searchsentence" tabindex="-1">Function: searchSentence() <a class="header-anchor" href="#function-searchsentence" aria-label="Permalink to &quot;Function: searchSentence()&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">function</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> searchSentence</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span></span>
<span class="line"><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">   phrases</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span></span>
<span class="line"><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">   finding</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span></span>
<span class="line"><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">   reference</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">?</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">)</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> string</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>How many arrangements would stand, and what would have to be right about everybody: “Twelve of 19,872 arrangements would be signed and kept, and leave everyone safe, but only if “Hawk” is right; in the other five readings none would.” <code>reference</code>: the lens taken for the file.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><code>phrases</code></td><td><a href="./../classes/Phrases.html"><code>Phrases</code></a></td><td><code>undefined</code></td></tr><tr><td><code>finding</code></td><td>| <a href="./../../interfaces/SearchFinding.html"><code>SearchFinding</code></a> | <a href="./../../interfaces/WorldsSearchFinding.html"><code>WorldsSearchFinding</code></a></td><td><code>undefined</code></td></tr><tr><td><code>reference?</code></td><td><code>string</code> | <code>null</code></td><td><code>null</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/sentences/functions/searchSentence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const searchSentence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  searchSentence as default
};
