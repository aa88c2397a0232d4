import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"How to bring a model from GMCR+ or Gambit","description":"import reads a GMCR+ file (.gmcr) or a game in Gambit's strategic form (.nfg) and writes a scenario on standard output. What each format can hold is said in its reference.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"How to bring a model from GMCR+ or Gambit"}],["meta",{"property":"og:description","content":"import reads a GMCR+ file (.gmcr) or a game in Gambit's strategic form (.nfg) and writes a scenario on standard output. What each format can hold is said in its reference."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"how-to/other-programs.md","filePath":"how-to/other-programs.md"}`);
const _sfc_main = { name: "how-to/other-programs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="how-to-bring-a-model-from-gmcr-or-gambit" tabindex="-1">How to bring a model from GMCR+ or Gambit <a class="header-anchor" href="#how-to-bring-a-model-from-gmcr-or-gambit" aria-label="Permalink to &quot;How to bring a model from GMCR+ or Gambit&quot;">​</a></h1><p><code>import</code> reads a GMCR+ file (<code>.gmcr</code>) or a game in Gambit&#39;s strategic form (<code>.nfg</code>) and writes a scenario on standard output. What each format can hold is said in <a href="./../reference/formats.html">its reference</a>.</p><h2 id="read-it" tabindex="-1">Read it <a class="header-anchor" href="#read-it" aria-label="Permalink to &quot;Read it&quot;">​</a></h2><p>A prisoner&#39;s dilemma, as Gambit saves it:</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ cat docs/how-to/prisoners.nfg</span></span>
<span class="line"><span>NFG 1 R &quot;Prisoner&#39;s dilemma&quot; { &quot;Row&quot; &quot;Column&quot; }</span></span>
<span class="line"><span>{ { &quot;Cooperate&quot; &quot;Defect&quot; } { &quot;Cooperate&quot; &quot;Defect&quot; } }</span></span>
<span class="line"></span>
<span class="line"><span>-1 -1   0 -3   -3 0   -2 -2</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente import docs/how-to/prisoners.nfg </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">&gt;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> /tmp/prisoners.yaml</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ sed -n </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;/^actors:/,$p&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> /tmp/prisoners.yaml</span></span>
<span class="line"><span>actors:</span></span>
<span class="line"><span>  row:</span></span>
<span class="line"><span>    name: Row</span></span>
<span class="line"><span>    options:</span></span>
<span class="line"><span>      strategy: {values: [cooperate, defect]}</span></span>
<span class="line"><span>  column:</span></span>
<span class="line"><span>    name: Column</span></span>
<span class="line"><span>    options:</span></span>
<span class="line"><span>      strategy: {values: [cooperate, defect]}</span></span>
<span class="line"></span>
<span class="line"><span>preferences:</span></span>
<span class="line"><span>  row:</span></span>
<span class="line"><span>    ranking:</span></span>
<span class="line"><span>      - row.strategy = defect and column.strategy = cooperate</span></span>
<span class="line"><span>      - row.strategy = cooperate and column.strategy = cooperate</span></span>
<span class="line"><span>      - row.strategy = defect and column.strategy = defect</span></span>
<span class="line"><span>      - row.strategy = cooperate and column.strategy = defect</span></span>
<span class="line"><span>  column:</span></span>
<span class="line"><span>    ranking:</span></span>
<span class="line"><span>      - row.strategy = cooperate and column.strategy = defect</span></span>
<span class="line"><span>      - row.strategy = cooperate and column.strategy = cooperate</span></span>
<span class="line"><span>      - row.strategy = defect and column.strategy = defect</span></span>
<span class="line"><span>      - row.strategy = defect and column.strategy = cooperate</span></span></code></pre></div><p>Each player has become an actor with one option, whose values are its strategies. What the other format had and a scenario has not is named on standard error. Payoffs become an order: only who prefers what to what counts here.</p><h2 id="check-that-it-is-the-same-game" tabindex="-1">Check that it is the same game <a class="header-anchor" href="#check-that-it-is-the-same-game" aria-label="Permalink to &quot;Check that it is the same game&quot;">​</a></h2><p>The equilibria should be those that the other program found:</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente states /tmp/prisoners.yaml</span></span>
<span class="line"><span>State  Chosen                                            Row         Column</span></span>
<span class="line"><span>    1  row.strategy=cooperate column.strategy=cooperate  3 sseq+sim  3 sseq+sim</span></span>
<span class="line"><span>    2  row.strategy=defect column.strategy=cooperate     4 nash      1 none</span></span>
<span class="line"><span>    3  row.strategy=cooperate column.strategy=defect     1 none      4 nash</span></span>
<span class="line"><span>    4  row.strategy=defect column.strategy=defect        2 nash      2 nash</span></span>
<span class="line"></span>
<span class="line"><span>By actor: payoff (1 is worst); the strongest concepts by which the state is stable for it; the</span></span>
<span class="line"><span>gravest threat to it, with !n where n of its vital interests are broken.</span></span>
<span class="line"><span>  nash: it gains by no move.</span></span>
<span class="line"><span>  sseq: whatever it gains by meets an answer that all who give it gain by, step by step, and from</span></span>
<span class="line"><span>  which there is no escape.</span></span>
<span class="line"><span>  sim: whatever it gains by, others who move at the same time for their own gain can spoil.</span></span>
<span class="line"><span>4 listed of 4 feasible states.</span></span>
<span class="line"></span>
<span class="line"><span>The order in which each actor puts its wishes is the modeller’s, for sources bear out the wishes,</span></span>
<span class="line"><span>seldom their order.</span></span></code></pre></div><h2 id="add-what-the-other-format-cannot-say" tabindex="-1">Add what the other format cannot say <a class="header-anchor" href="#add-what-the-other-format-cannot-say" aria-label="Permalink to &quot;Add what the other format cannot say&quot;">​</a></h2><p>An imported file can be checked and its stable states listed; to ask who would sign, keep and be safe, it needs to know what is proposed, what happens without a deal and what each holds vital. Add the lines by hand, or in the studio (<code>npx detente studio FILE</code>):</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ cat docs/how-to/prisoners-proposal.yaml</span></span>
<span class="line"><span>status_quo: {row.strategy: defect, column.strategy: defect}</span></span>
<span class="line"><span>frameworks:</span></span>
<span class="line"><span>  pact: {label: Both keep silent, where: row.strategy = cooperate and column.strategy = cooperate}</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ cat /tmp/prisoners.yaml docs/how-to/prisoners-proposal.yaml </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">&gt;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> /tmp/proposal.yaml</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente analyze /tmp/proposal.yaml </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;/^Would they/,/^$/p&#39;</span></span>
<span class="line"><span>Would they sign it, keep it, be safe under it?</span></span>
<span class="line"><span>   Framework         Sign?           Keep?       Safe?</span></span>
<span class="line"><span>A  Both keep silent  nobody objects  ◕ deterred  not assessed</span></span>
<span class="line"><span>     deterred, but each of Row and Column only by what the other would gain by in any case</span></span></code></pre></div><h2 id="take-it-back" tabindex="-1">Take it back <a class="header-anchor" href="#take-it-back" aria-label="Permalink to &quot;Take it back&quot;">​</a></h2><p>The other direction warns of what is lost and keeps every payoff order and every move:</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">export</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> /tmp/proposal.yaml --to nfg</span></span>
<span class="line"><span>NFG 1 R &quot;Prisoner&#39;s dilemma&quot;</span></span>
<span class="line"><span>{ &quot;Row&quot; &quot;Column&quot; }</span></span>
<span class="line"><span>{</span></span>
<span class="line"><span>  { &quot;cooperate&quot; &quot;defect&quot; }</span></span>
<span class="line"><span>  { &quot;cooperate&quot; &quot;defect&quot; }</span></span>
<span class="line"><span>}</span></span>
<span class="line"><span>&quot;&quot;</span></span>
<span class="line"></span>
<span class="line"><span>3 3</span></span>
<span class="line"><span>4 1</span></span>
<span class="line"><span>1 4</span></span>
<span class="line"><span>2 2</span></span>
<span class="line"><span>/tmp/proposal.yaml: Gambit cannot say this, so it is left out: frameworks and the status quo</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("how-to/other-programs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const otherPrograms = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  otherPrograms as default
};
