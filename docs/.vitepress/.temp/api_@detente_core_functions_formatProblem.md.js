import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: formatProblem()","description":"ts function formatProblem(problem, source): string; ","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Function: formatProblem()"}],["meta",{"property":"og:description","content":"ts function formatProblem(problem, source): string; "}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/functions/formatProblem.md","filePath":"api/@detente/core/functions/formatProblem.md"}');
const _sfc_main = { name: "api/@detente/core/functions/formatProblem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="function-formatproblem" tabindex="-1">Function: formatProblem() <a class="header-anchor" href="#function-formatproblem" aria-label="Permalink to &quot;Function: formatProblem()&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">function</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> formatProblem</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">problem</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">source</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">)</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> string</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>A problem as people read it, with its place and the line that it is in:</p><div class="language- vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang"></span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span>border.yaml:12:7: Unknown option \`red.deply\`</span></span>
<span class="line"><span>  - not red.deply</span></span>
<span class="line"><span>        ^^^^^^^^^</span></span>
<span class="line"><span>  Did you mean \`red.deploy\`?</span></span></code></pre></div><p>Without a place the first line is <code>file: message</code> and there is no excerpt. Bytes that are not UTF-8 are shown as replacement characters. No line break at the end.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>problem</code></td><td><a href="./../interfaces/Problem.html"><code>Problem</code></a></td></tr><tr><td><code>source</code></td><td>{ <code>file</code>: <code>string</code>; <code>text</code>: <code>string</code> | <code>Uint8Array</code>&lt;<code>ArrayBufferLike</code>&gt;; }</td></tr><tr><td><code>source.file</code></td><td><code>string</code></td></tr><tr><td><code>source.text</code></td><td><code>string</code> | <code>Uint8Array</code>&lt;<code>ArrayBufferLike</code>&gt;</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/functions/formatProblem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const formatProblem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  formatProblem as default
};
