import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Nothing on the table stands: find what would","description":"A file lists what has been proposed. When the verdict is that none of it would be signed, kept and safe, ask the model for what would be.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Nothing on the table stands: find what would"}],["meta",{"property":"og:description","content":"A file lists what has been proposed. When the verdict is that none of it would be signed, kept and safe, ask the model for what would be."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"how-to/find-what-would.md","filePath":"how-to/find-what-would.md"}');
const _sfc_main = { name: "how-to/find-what-would.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="nothing-on-the-table-stands-find-what-would" tabindex="-1">Nothing on the table stands: find what would <a class="header-anchor" href="#nothing-on-the-table-stands-find-what-would" aria-label="Permalink to &quot;Nothing on the table stands: find what would&quot;">​</a></h1><p>A file lists what has been proposed. When <a href="./compare-frameworks.html">the verdict</a> is that none of it would be signed, kept and safe, ask the model for what would be. The example is the library&#39;s <a href="./../scenarios/ukraine_2025.html">Ukraine scenario</a>; what it finds is a consequence of the file&#39;s statements and no more than that.</p><h2 id="look-for-arrangements" tabindex="-1">Look for arrangements <a class="header-anchor" href="#look-for-arrangements" aria-label="Permalink to &quot;Look for arrangements&quot;">​</a></h2><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente search ukraine_2025 </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;1,/^$/p&#39;</span></span>
<span class="line"><span>Which arrangements would stand?</span></span>
<span class="line"><span>Twelve of 19,872 arrangements would be signed and kept, and leave everyone safe, but only if</span></span>
<span class="line"><span>“Restraint” is right; in the other five readings none would.</span></span>
<span class="line"><span>A reading takes every actor as the file declares it, or as one lens has it.</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente search ukraine_2025 </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;/^Who/,/^Arr/p&#39;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> |</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;$d&#39;</span></span>
<span class="line"><span>Who stands in the way</span></span>
<span class="line"><span>under an actor: how many were wanted if its objection, temptations and danger were set aside</span></span>
<span class="line"><span>Reading          Signable  Kept  Safe  Wanted  Russia  Ukraine  United States  Europe</span></span>
<span class="line"><span>As declared             1   322   421       0       0       12              0       0</span></span>
<span class="line"><span>Restraint              89   364   424      12      22       32             20      84</span></span>
<span class="line"><span>Atlanticist             1   373   648       0      32        0              0       0</span></span>
<span class="line"><span>Kyiv                    1   264   344       0      24        0              0       0</span></span>
<span class="line"><span>Moscow                 27   960   124       0       4        0              4      44</span></span>
<span class="line"><span>Guarantors tire         2   146   408       0       8       40              0       0</span></span>
<span class="line"></span>
<span class="line"><span>Russia stands most in the way in two readings, Ukraine in two and Europe in two.</span></span>
<span class="line"></span>
<span class="line"><span>Regions of the best  what must be settled how, and what the rules let be left open</span></span>
<span class="line"><span>  - Eight situations, the first of them state 1,254.</span></span>
<span class="line"><span>    - To settle: Russia – Military campaign: halt; Ukraine – Alignment: neutral, Armed forces: no</span></span>
<span class="line"><span>      limits, Cedes the four regions: no, Strikes Russian territory: no; the United States – US</span></span>
<span class="line"><span>      guarantee: for Ukraine, US forces: not fighting; Europe – European guarantee: for Ukraine,</span></span>
<span class="line"><span>      European forces: not fighting.</span></span>
<span class="line"><span>    - Follows by the rules: Europe – Troops in Ukraine: no.</span></span>
<span class="line"><span>    - May be left open: Russia – Limits on its forces; the United States – Arms and intelligence;</span></span>
<span class="line"><span>      Europe – Sanctions.</span></span>
<span class="line"><span>  - Four situations, the first of them state 1,972.</span></span>
<span class="line"><span>    - To settle: Russia – Limits on its forces: yes; Ukraine – Alignment: open, Armed forces: no</span></span>
<span class="line"><span>      limits, Cedes the four regions: no, Strikes Russian territory: no; the United States – US</span></span>
<span class="line"><span>      guarantee: for all, US forces: not fighting; Europe – European guarantee: for all, Troops in</span></span>
<span class="line"><span>      Ukraine: no, European forces: not fighting.</span></span>
<span class="line"><span>    - Follows by the rules: Russia – Military campaign: halt.</span></span>
<span class="line"><span>    - May be left open: the United States – Arms and intelligence; Europe – Sanctions.</span></span></code></pre></div><p>Every feasible situation is judged as an <a href="./../method/search.html">arrangement of its own</a>, as each actor has declared itself and through each lens of the file. Read the table by rows. A small number under <em>Signable</em> beside larger ones under <em>Kept</em> and <em>Safe</em> means that consent is what is short. A number under an actor that is larger than <em>Wanted</em> means that it is this actor&#39;s objection, temptation or danger that stands in the way.</p><p>The regions say in a few lines what must be settled how, what then follows by the file&#39;s rules, and what may be left open. Below them stand single arrangements, the best first, each with who stands in the way of it in which reading, and with the nearest proposal on the table and what it differs in:</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente search ukraine_2025 --limit 1 </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;/^Arr/,/^$/p&#39;</span></span>
<span class="line"><span>Arrangements  most readings first, then what is fulfilled in more of them</span></span>
<span class="line"><span>  - State 1,470, 1 of 6 readings. Six changes from no deal: Russia holds its fire, Ukraine declares</span></span>
<span class="line"><span>    itself neutral and does not strike Russian territory, the United States pledges to help Ukraine</span></span>
<span class="line"><span>    and stops sending arms, and Europe pledges to help Ukraine. Nearest on the table: “Istanbul</span></span>
<span class="line"><span>    2022”, whose best outcome differs in the United States’ “Arms and intelligence”.</span></span>
<span class="line"><span>    - As declared and as in “Guarantors tire”: Ukraine would object; Ukraine could break it</span></span>
<span class="line"><span>      undeterred.</span></span>
<span class="line"><span>    - As in “Restraint”: nobody stands in the way.</span></span>
<span class="line"><span>    - As in “Atlanticist”: Russia and Ukraine would object; Ukraine could break it undeterred.</span></span>
<span class="line"><span>    - As in “Kyiv”: Russia and Ukraine would object; Russia and Ukraine could break it undeterred;</span></span>
<span class="line"><span>      not safe: Ukraine and Europe.</span></span>
<span class="line"><span>    - As in “Moscow”: Europe would object.</span></span></code></pre></div><p>In <a href="./share-and-host.html">the studio</a>, <em>Find</em> asks the same value by value: beside every value stands how many arrangements would be left if it were fixed, and in how many readings the best of them stands; what is found goes into the scenario as a framework, and out again. <em>Worlds</em> shows how much of each verdict hangs on whose reading is right, with a slider for how much one believes each; <em>Packages</em> switches clauses on and off, and what is on counts in the other places, too, with a mark where it changes an answer; <em>Carrying it out</em> draws what one mistake does; and <em>Source</em> says beside each statement how far it can move before which answer falls.</p><h2 id="say-what-is-not-up-for-negotiation" tabindex="-1">Say what is not up for negotiation <a class="header-anchor" href="#say-what-is-not-up-for-negotiation" aria-label="Permalink to &quot;Say what is not up for negotiation&quot;">​</a></h2><p><code>--where</code> leaves out what nobody will discuss, and <code>--want</code> asks for less:</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente search ukraine_2025 --where </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&quot;not ukraine.cede&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> --want kept,safe --limit 1 </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;1,/^$/p&#39;</span></span>
<span class="line"><span>Which arrangements would stand?</span></span>
<span class="line"><span>Where not ukraine.cede, 20 to 108 of 9,936 arrangements would be kept and leave everyone safe,</span></span>
<span class="line"><span>depending on which of the six readings is right, and the best of them in all six.</span></span>
<span class="line"><span>A reading takes every actor as the file declares it, or as one lens has it.</span></span></code></pre></div><h2 id="ask-how-much-of-it-is-opinion" tabindex="-1">Ask how much of it is opinion <a class="header-anchor" href="#ask-how-much-of-it-is-opinion" aria-label="Permalink to &quot;Ask how much of it is opinion&quot;">​</a></h2><p>Lenses are wholesale: one school&#39;s view of everybody. <code>--worlds</code> lets each actor be read by itself, in all combinations:</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente search docs/how-to/river.yaml --worlds --limit 1 </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;/^Facts/,$d&#39;</span></span>
<span class="line"><span>Which arrangements would stand?</span></span>
<span class="line"><span>In 67 % of nine worlds the best of eight arrangements would be signed and kept, and leave everyone</span></span>
<span class="line"><span>safe.</span></span>
<span class="line"><span>In a world each actor is read by itself. The share changes with lenses that do not touch the</span></span>
<span class="line"><span>question, and is no probability of events.</span></span>
<span class="line"></span>
<span class="line"><span>Regions of the best  what must be settled how, and what the rules let be left open</span></span>
<span class="line"><span>  - One situation, state 1.</span></span>
<span class="line"><span>    - To settle: Upstream – Fills fast: no, Shares its data: no; Downstream – Strikes the dam: no.</span></span>
<span class="line"><span>    - Nothing may be left open.</span></span>
<span class="line"></span>
<span class="line"><span>Arrangements  largest share first</span></span>
<span class="line"><span>  - State 1, 67 % of worlds. Two changes from no deal, to today: Upstream gives up “Fills fast” and</span></span>
<span class="line"><span>    Downstream gives up “Strikes the dam”. It is the best outcome of “Slow filling”.</span></span>
<span class="line"><span>    - Signable in 100 %, kept in 67 % and safe for all in 67 %.</span></span>
<span class="line"></span>
<span class="line"><span>1 listed of 8; --limit lists more.</span></span>
<span class="line"></span>
<span class="line"><span>The order in which each actor puts its wishes is the modeller’s, for sources bear out the wishes,</span></span>
<span class="line"><span>seldom their order.</span></span></code></pre></div><h2 id="put-it-on-the-table" tabindex="-1">Put it on the table <a class="header-anchor" href="#put-it-on-the-table" aria-label="Permalink to &quot;Put it on the table&quot;">​</a></h2><p><code>--add</code> writes the best arrangement into your file as a framework, or with <code>--region</code> the first region as a condition, so that what may be left open stays open. Comments and layout stay.</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ cp docs/how-to/river.yaml /tmp/detente-river.yaml</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente search /tmp/detente-river.yaml --add found --quiet </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;1p&#39;</span></span>
<span class="line"><span>added the framework found to /tmp/detente-river.yaml</span></span>
<span class="line"><span>Which arrangements would stand?</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ grep -A 5 </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;found:&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> /tmp/detente-river.yaml</span></span>
<span class="line"><span>  found:</span></span>
<span class="line"><span>    state: {upper.fill: no, upper.data: no, lower.strike: no}</span></span>
<span class="line"><span>lenses:</span></span>
<span class="line"><span>  resolve:</span></span>
<span class="line"><span>    label: Downstream means it</span></span>
<span class="line"><span>    preferences: {}</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ rm /tmp/detente-river.yaml</span></span></code></pre></div><p>Then <a href="./compare-frameworks.html">analyse</a> it as any other: who could break it and what answers that, how to get there.</p><h2 id="ask-what-a-mistake-would-do" tabindex="-1">Ask what a mistake would do <a class="header-anchor" href="#ask-what-a-mistake-would-do" aria-label="Permalink to &quot;Ask what a mistake would do&quot;">​</a></h2><p>An arrangement that nobody wants to break may still end by accident:</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente slips docs/how-to/river.yaml slow </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;/^Slow/,/^$/p&#39;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> |</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;/^$/q&#39;</span></span>
<span class="line"><span>Slow filling</span></span>
<span class="line"><span>Without any slip it stays within its terms. Of three possible slips two collapse and one heals.</span></span>
<span class="line"><span>  - If Upstream takes up “Fills fast” or Downstream takes up “Strikes the dam”: it collapses in one</span></span>
<span class="line"><span>    step, breaking what Upstream and Downstream held vital, and ends in what no deal leads to (state</span></span>
<span class="line"><span>    6).</span></span>
<span class="line"><span>  - If Upstream takes up “Shares its data”: it heals in one step and ends where it does without any</span></span>
<span class="line"><span>    slip.</span></span></code></pre></div><p>Each of these reports is a document to attach to a memo, too, with <code>--markdown</code>; <code>--full</code> leaves out nothing of what is listed.</p><p>What <em>collapses</em> needs more than incentives: inspectors, a telephone line, time between the alarm and the answer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("how-to/find-what-would.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const findWhatWould = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  findWhatWould as default
};
