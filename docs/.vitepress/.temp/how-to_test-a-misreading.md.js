import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"How to test whose misreading breaks it","description":"A deal can hold between parties as they are and fail between parties as they see each other.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"How to test whose misreading breaks it"}],["meta",{"property":"og:description","content":"A deal can hold between parties as they are and fail between parties as they see each other."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"how-to/test-a-misreading.md","filePath":"how-to/test-a-misreading.md"}');
const _sfc_main = { name: "how-to/test-a-misreading.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="how-to-test-whose-misreading-breaks-it" tabindex="-1">How to test whose misreading breaks it <a class="header-anchor" href="#how-to-test-whose-misreading-breaks-it" aria-label="Permalink to &quot;How to test whose misreading breaks it&quot;">​</a></h1><p>A deal can hold between parties as they are and fail between parties as they see each other. Three things in the file say who sees what; the page uses the invented <a href="./your-own-dispute.html">dispute on a river</a>:</p><ul><li>The preferences and vital interests of the file itself are the <em>reference</em>: as far as it goes, what each party really wants. What a party has declared of itself belongs here.</li><li>A <em>lens</em> gives some parties other preferences or vital interests: a way of seeing them that somebody holds.</li><li>A <em>perception</em> says through which lens a party sees the others. About itself it is not mistaken.</li></ul><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ sed -n </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;/^lenses:/,$p&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> docs/how-to/river.yaml</span></span>
<span class="line"><span>lenses:</span></span>
<span class="line"><span>  resolve:</span></span>
<span class="line"><span>    label: Downstream means it</span></span>
<span class="line"><span>    preferences: {}</span></span>
<span class="line"><span>  bluff:</span></span>
<span class="line"><span>    label: Downstream bluffs</span></span>
<span class="line"><span>    preferences:</span></span>
<span class="line"><span>      lower: { priorities: [not lower.strike, not upper.fill, upper.data] }</span></span>
<span class="line"><span>perceptions: { upper: bluff }</span></span></code></pre></div><h2 id="compare-what-is-with-what-is-seen" tabindex="-1">Compare what is with what is seen <a class="header-anchor" href="#compare-what-is-with-what-is-seen" aria-label="Permalink to &quot;Compare what is with what is seen&quot;">​</a></h2><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente perceptions docs/how-to/river.yaml</span></span>
<span class="line"><span>Through whose eyes it looks different</span></span>
<span class="line"><span>Upstream sees the others through “Downstream bluffs”.</span></span>
<span class="line"></span>
<span class="line"><span>Reference and perceived  at each framework&#39;s best outcome</span></span>
<span class="line"><span>Framework              Actor     Keeps it   as it sees  Threats  as it sees</span></span>
<span class="line"><span>Slow filling           Upstream  deterred   hollow      latent   latent</span></span>
<span class="line"><span>Slow filling and data  Upstream  hollow     hollow      latent   latent</span></span>
<span class="line"><span>A free hand            Upstream  untempted  untempted   exposed  latent ▼</span></span>
<span class="line"><span>  ▲ it takes itself to be unsafe, ▼ safe, against what the others’ declared aims imply</span></span>
<span class="line"></span>
<span class="line"><span>Equilibria  state numbers</span></span>
<span class="line"><span>Concept  Held by illusion  Lost to misperception</span></span>
<span class="line"><span>nash     none              none</span></span>
<span class="line"><span>sseq     none              1</span></span>
<span class="line"><span>seq      none              1</span></span>
<span class="line"><span>smr      none              none</span></span>
<span class="line"><span>gmr      none              none</span></span>
<span class="line"><span>sim      none              none</span></span>
<span class="line"></span>
<span class="line"><span>The order in which each actor puts its wishes is the modeller’s, for sources bear out the wishes,</span></span>
<span class="line"><span>seldom their order.</span></span></code></pre></div><p>Slow filling would be kept: filling fast is answered by a strike, and downstream would strike. But upstream takes that for a bluff. In its eyes nobody would gain by answering, and what a party believes is what it acts on. It would also think itself safe with a free hand, and would not be. A state <em>lost to misperception</em> is one in which nobody would move if all saw clearly, and somebody does as it sees the others.</p><h2 id="take-each-reading-as-true" tabindex="-1">Take each reading as true <a class="header-anchor" href="#take-each-reading-as-true" aria-label="Permalink to &quot;Take each reading as true&quot;">​</a></h2><p>To ask what would follow if the reading were right, take its lens as the reference. With <code>--lens</code> that works for every command:</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente guarantees docs/how-to/river.yaml slow --lens bluff </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;/^Durability/,/gain by doing)/p&#39;</span></span>
<span class="line"><span>Durability: ○ hollow</span></span>
<span class="line"><span>It rests on Downstream: if Downstream never answered, it would be held less well.</span></span>
<span class="line"></span>
<span class="line"><span>Temptations  what somebody would gain by doing, and what meets it</span></span>
<span class="line"><span>hollow      Upstream would gain by taking up “Fills fast” (to state 2): hollow (it meets only empty</span></span>
<span class="line"><span>            threats: somebody would gain nothing by carrying them out). It breaks what Downstream</span></span>
<span class="line"><span>            holds vital. The shortest answer of that kind: Downstream takes up “Strikes the dam” (to</span></span>
<span class="line"><span>            state 6). It is self-help: all who answer are among those it harms.</span></span>
<span class="line"><span>One temptation more only adds changes to one of these that gain nothing by themselves; --full lists</span></span>
<span class="line"><span>it.</span></span>
<span class="line"></span>
<span class="line"><span>The order in which each actor puts its wishes is the modeller’s, for sources bear out the wishes,</span></span>
<span class="line"><span>seldom their order.</span></span></code></pre></div><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente lenses docs/how-to/river.yaml </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;/^Cruxes/,$p&#39;</span></span>
<span class="line"><span>Cruxes  on whom it turns whether a framework is kept, where two lenses disagree</span></span>
<span class="line"><span>  Slow filling: Downstream (A/B).</span></span>
<span class="line"><span>  A free hand: Downstream (A/B).</span></span>
<span class="line"><span>For instance: “Downstream means it” and “Downstream bluffs” disagree on whether “Slow filling” would</span></span>
<span class="line"><span>be kept. That turns on Downstream: where it is taken from “Downstream bluffs”, and all else from</span></span>
<span class="line"><span>“Downstream means it”, the verdict is the other.</span></span>
<span class="line"></span>
<span class="line"><span>The order in which each actor puts its wishes is the modeller’s, for sources bear out the wishes,</span></span>
<span class="line"><span>seldom their order.</span></span></code></pre></div><p>The <em>crux</em> names on whom the disagreement turns: not on the upstream state&#39;s aims, only on whether downstream would strike. That is what talks, inspections or signals should settle.</p><h2 id="see-what-would-mend-it" tabindex="-1">See what would mend it <a class="header-anchor" href="#see-what-would-mend-it" aria-label="Permalink to &quot;See what would mend it&quot;">​</a></h2><p>Change one thing and ask again. Were upstream to see downstream as it is:</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ sed </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;s/upper: bluff/upper: resolve/&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> docs/how-to/river.yaml </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">&gt;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> /tmp/corrected.yaml</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente perceptions /tmp/corrected.yaml </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> grep</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;^Slow filling  &#39;</span></span>
<span class="line"><span>Slow filling           Upstream  deterred   deterred    latent   latent</span></span></code></pre></div><p>Moves that are read as threats though none is meant, and the reverse, are listed by <code>npx detente dilemmas FILE</code>, with <code>over</code> and <code>under</code> for each side; <a href="./../method/shifts.html">shifts</a> says how they are told apart.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("how-to/test-a-misreading.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const testAMisreading = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  testAMisreading as default
};
