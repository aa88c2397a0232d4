import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Solutions to the worksheet","description":"There is often more than one good answer to the worksheet. These are what the program says, and what to listen for.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Solutions to the worksheet"}],["meta",{"property":"og:description","content":"There is often more than one good answer to the worksheet. These are what the program says, and what to listen for."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"teach/solutions.md","filePath":"teach/solutions.md"}');
const _sfc_main = { name: "teach/solutions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="solutions-to-the-worksheet" tabindex="-1">Solutions to the worksheet <a class="header-anchor" href="#solutions-to-the-worksheet" aria-label="Permalink to &quot;Solutions to the worksheet&quot;">​</a></h1><p>There is often more than one good answer to the <a href="./worksheet.html">worksheet</a>. These are what the program says, and what to listen for.</p><h2 id="1-the-prisoners-dilemma" tabindex="-1">1. The prisoner&#39;s dilemma <a class="header-anchor" href="#1-the-prisoners-dilemma" aria-label="Permalink to &quot;1. The prisoner&#39;s dilemma&quot;">​</a></h2><p>Four situations. For State A: it alone defects (4), both cooperate (3), both defect (2), it alone cooperates (1).</p><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente analyze prisoners_dilemma </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;/^Would they/,/^$/p&#39;</span></span>
<span class="line"><span>Would they sign it, keep it, be safe under it?</span></span>
<span class="line"><span>   Framework           Sign?            Keep?        Safe?</span></span>
<span class="line"><span>A  Both cooperate      nobody objects   ◕ deterred   both safe</span></span>
<span class="line"><span>     deterred, but each of State A and State B only by what the other would gain by in any case</span></span>
<span class="line"><span>B  A alone cooperates  State A objects  ✕ broken     1 of 2, while it lasts</span></span>
<span class="line"><span>     not State A: what it holds vital is broken (“not to hold back alone”)</span></span>
<span class="line"><span>C  Both defect         nothing to sign  ● untempted  both safe</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente explain prisoners_dilemma mutual</span></span>
<span class="line"><span>State 4</span></span>
<span class="line"><span>State A (Cooperate: yes), State B (Cooperate: yes)</span></span>
<span class="line"></span>
<span class="line"><span>Both cooperate</span></span>
<span class="line"><span>  On the file’s own assumptions about who wants what, “Both cooperate” covers one of the four</span></span>
<span class="line"><span>  possible situations. It is judged by that one, state 4. Compared with today (state 1), in state 4</span></span>
<span class="line"><span>  State A cooperates and State B cooperates.</span></span>
<span class="line"><span>  It is signable: nobody whose consent it needs (State A and State B) is worse off than without a</span></span>
<span class="line"><span>  deal (state 1).</span></span>
<span class="line"><span>  State A and State B would rather have the others’ part in it without their own.</span></span>
<span class="line"><span>  It would be kept: for State A and State B, the weakest links, it is deterred (moving away meets</span></span>
<span class="line"><span>  answers that serve those who give them and leave no escape). It rests on each of State A and State</span></span>
<span class="line"><span>  B: if either of them never answered, it would be held less well.</span></span>
<span class="line"><span>  Both whose security is assessed are safe there.</span></span>
<span class="line"></span>
<span class="line"><span>State A</span></span>
<span class="line"><span>  State A prefers state 4 to state 1: state 4 stands in the second of 4 ranked places (State A</span></span>
<span class="line"><span>  cooperates and State B cooperates), state 1 in the third of 4 ranked places (State A defects and</span></span>
<span class="line"><span>  State B defects).</span></span>
<span class="line"><span>  What would draw State A away most: it could defect (to state 3). State A would gain by it: state 3</span></span>
<span class="line"><span>  stands in the first of 4 ranked places (State A defects and State B cooperates), state 4 in the</span></span>
<span class="line"><span>  second of 4 ranked places (State A cooperates and State B cooperates). The others have an answer</span></span>
<span class="line"><span>  that serves those who give it and leaves no escape. The shortest: State B defects (to state 1). So</span></span>
<span class="line"><span>  State A’s durability here is deterred, but only by what State B would gain by in any case.</span></span>
<span class="line"><span>  State A is safe here: deterred (somebody would gain by breaking what it holds vital, but for an</span></span>
<span class="line"><span>  answer that serves those who give it and leaves no escape).</span></span>
<span class="line"></span>
<span class="line"><span>State B</span></span>
<span class="line"><span>  State B prefers state 4 to state 1: state 4 stands in the second of 4 ranked places (State B</span></span>
<span class="line"><span>  cooperates and State A cooperates), state 1 in the third of 4 ranked places (State B defects and</span></span>
<span class="line"><span>  State A defects).</span></span>
<span class="line"><span>  What would draw State B away most: it could defect (to state 2). State B would gain by it: state 2</span></span>
<span class="line"><span>  stands in the first of 4 ranked places (State B defects and State A cooperates), state 4 in the</span></span>
<span class="line"><span>  second of 4 ranked places (State B cooperates and State A cooperates). The others have an answer</span></span>
<span class="line"><span>  that serves those who give it and leaves no escape. The shortest: State A defects (to state 1). So</span></span>
<span class="line"><span>  State B’s durability here is deterred, but only by what State A would gain by in any case.</span></span>
<span class="line"><span>  State B is safe here: deterred.</span></span>
<span class="line"></span>
<span class="line"><span>In short: --full tells every chain of move, answer and escape.</span></span></code></pre></div><p>Whoever leaves gains at first; the other then defects as well, <em>for its own sake</em>, and the first ends up with less than it had. Somebody who looks one answer ahead does not leave. In the usual story both choose at once and for ever, and nobody answers. Which of the two is the better picture is a question about the dispute, and the answer differs from one to the next: so the concepts have names (<a href="./../method/stability.html">stability</a>), and no result is told without its concept.</p><p>Listen for: &quot;so cooperation is rational after all?&quot; Only if leaving would be <em>seen</em>, and answered.</p><h2 id="2-stag-hunt" tabindex="-1">2. Stag hunt <a class="header-anchor" href="#2-stag-hunt" aria-label="Permalink to &quot;2. Stag hunt&quot;">​</a></h2><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente analyze stag_hunt </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;/^Would they/,/^$/p&#39;</span></span>
<span class="line"><span>Would they sign it, keep it, be safe under it?</span></span>
<span class="line"><span>   Framework           Sign?            Keep?        Safe?</span></span>
<span class="line"><span>A  Both cooperate      nobody objects   ● untempted  both safe</span></span>
<span class="line"><span>B  A alone cooperates  State A objects  ✕ broken     1 of 2, while it lasts</span></span>
<span class="line"><span>     not State A: what it holds vital is broken (“not to hold back alone”)</span></span>
<span class="line"><span>C  Both defect         nothing to sign  ● untempted  both safe</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente perceptions stag_hunt</span></span>
<span class="line"><span>Through whose eyes it looks different</span></span>
<span class="line"><span>State A sees the others through “As the distrustful see it”.</span></span>
<span class="line"><span>State B sees the others through “As the distrustful see it”.</span></span>
<span class="line"></span>
<span class="line"><span>Reference and perceived  at each framework&#39;s best outcome</span></span>
<span class="line"><span>Framework           Actor    Keeps it   as it sees  Threats         as it sees</span></span>
<span class="line"><span>Both cooperate      State A  untempted  untempted   latent          deterred</span></span>
<span class="line"><span>                    State B  untempted  untempted   latent          deterred</span></span>
<span class="line"><span>A alone cooperates  State A  broken     broken      1 vital broken  1 vital broken</span></span>
<span class="line"><span>                    State B  hollow     deterred    clear           clear</span></span>
<span class="line"><span>Both defect         State A  untempted  untempted   clear           clear</span></span>
<span class="line"><span>                    State B  untempted  untempted   clear           clear</span></span>
<span class="line"></span>
<span class="line"><span>Equilibria  state numbers</span></span>
<span class="line"><span>Concept  Held by illusion  Lost to misperception</span></span>
<span class="line"><span>nash     none              none</span></span>
<span class="line"><span>sseq     none              none</span></span>
<span class="line"><span>seq      none              none</span></span>
<span class="line"><span>smr      none              none</span></span>
<span class="line"><span>gmr      none              none</span></span>
<span class="line"><span>sim      none              none</span></span>
<span class="line"></span>
<span class="line"><span>The order in which each actor puts its wishes is the modeller’s, for sources bear out the wishes,</span></span>
<span class="line"><span>seldom their order.</span></span></code></pre></div><p>Nobody would leave &quot;Both cooperate&quot;: it is <em>untempted</em>, and what held the prisoner&#39;s dilemma (an answer) is not needed. But each believes that the other is a player of worksheet 1. Nothing is wrong but the doubt, so what helps is whatever ends it: letting the other look, giving up first what would be of use only to attack, a step that somebody who means harm would not take.</p><h2 id="3-chicken" tabindex="-1">3. Chicken <a class="header-anchor" href="#3-chicken" aria-label="Permalink to &quot;3. Chicken&quot;">​</a></h2><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente analyze chicken </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> sed</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;/^Would they/,/^$/p&#39;</span></span>
<span class="line"><span>Would they sign it, keep it, be safe under it?</span></span>
<span class="line"><span>   Framework      Sign?            Keep?        Safe?</span></span>
<span class="line"><span>A  Both give way  nobody objects   ○ hollow     both, while it lasts</span></span>
<span class="line"><span>B  A gives way    nobody objects   ● untempted  both safe</span></span>
<span class="line"><span>C  B gives way    nobody objects   ● untempted  both safe</span></span>
<span class="line"><span>D  Collision      nothing to sign  ✕ broken     0 of 2 safe</span></span>
<span class="line"><span>     not State A: what it holds vital is broken (“no collision”); not State B: what it holds vital</span></span>
<span class="line"><span>     is broken (“no collision”)</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente guarantees chicken mutual</span></span>
<span class="line"><span>What holds up state 4, part of “Both give way”</span></span>
<span class="line"><span>State A (Give way: yes), State B (Give way: yes)</span></span>
<span class="line"></span>
<span class="line"><span>Durability: ○ hollow</span></span>
<span class="line"><span>It rests on each of State A and State B: if either of them never answered, it would be held less</span></span>
<span class="line"><span>well.</span></span>
<span class="line"></span>
<span class="line"><span>Temptations  what somebody would gain by doing, and what meets it</span></span>
<span class="line"><span>hollow      State A would gain by standing firm (to state 3): hollow (it meets only empty threats:</span></span>
<span class="line"><span>            somebody would gain nothing by carrying them out), but only by what State B would gain</span></span>
<span class="line"><span>            by in any case. The shortest answer of that kind: State B stands firm (to state 1).</span></span>
<span class="line"><span>hollow      State B would gain by standing firm (to state 2): hollow, but only by what State A would</span></span>
<span class="line"><span>            gain by in any case. The shortest answer of that kind: State A stands firm (to state 1).</span></span>
<span class="line"></span>
<span class="line"><span>The order in which each actor puts its wishes is the modeller’s, for sources bear out the wishes,</span></span>
<span class="line"><span>seldom their order.</span></span></code></pre></div><p>In both untempted frameworks exactly one side gives way; each would rather that the other did. &quot;Both give way&quot; is hollow: each gains by not giving way, and the only answer, to collide after all, would hurt the one who gives it. Nobody&#39;s vital interest is broken there, but that is only as long as it lasts.</p><h2 id="4-ukraine" tabindex="-1">4. Ukraine <a class="header-anchor" href="#4-ukraine" aria-label="Permalink to &quot;4. Ukraine&quot;">​</a></h2><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">$ npx detente lenses ukraine_2025 </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">|</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> head</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -30</span></span>
<span class="line"><span>The same dispute through each lens</span></span>
<span class="line"></span>
<span class="line"><span>Frameworks by lens</span></span>
<span class="line"><span>A  Restraint</span></span>
<span class="line"><span>B  Atlanticist</span></span>
<span class="line"><span>C  Kyiv</span></span>
<span class="line"><span>D  Moscow</span></span>
<span class="line"><span>E  Guarantors tire</span></span>
<span class="line"></span>
<span class="line"><span>                   A               B               C               D               E</span></span>
<span class="line"><span>                   Restraint       Atlanticist     Kyiv            Moscow          Guarantors</span></span>
<span class="line"><span>                                                                                   tire</span></span>
<span class="line"><span>Fighting on  same outcome kept through 5 of 5</span></span>
<span class="line"><span>  sign             none needed     none needed     none needed     none needed     none needed</span></span>
<span class="line"><span>  keep             ● untempted     ● untempted     ● untempted     ● untempted     ● untempted</span></span>
<span class="line"><span>  safe             1 of 4          1 of 4          1 of 4          1 of 4          1 of 4</span></span>
<span class="line"><span>Frozen line  same outcome kept through 0 of 5, signed too through 0</span></span>
<span class="line"><span>  sign             no              no              no              no              no</span></span>
<span class="line"><span>  Russia           objects         objects         objects         objects         objects</span></span>
<span class="line"><span>  keep             ○ hollow        ○ hollow        ○ hollow        ○ hollow        ○ hollow</span></span>
<span class="line"><span>  safe             2 of 4          2 of 4          2 of 4          2 of 4          2 of 4</span></span>
<span class="line"><span>Guarantees for Ukraine  same outcome kept through 1 of 5, signed too through 0</span></span>
<span class="line"><span>  sign             no              no              no              no              no</span></span>
<span class="line"><span>  Russia           objects         objects         objects         objects         objects</span></span>
<span class="line"><span>  Ukraine          –               –               –               objects         –</span></span>
<span class="line"><span>  Europe           –               –               –               objects         –</span></span>
<span class="line"><span>  keep             ○ hollow        ◕ deterred      ○ hollow        ✕ broken        ○ hollow</span></span>
<span class="line"><span>  safe             2 of 4          all 4           2 of 4          1 of 4          2 of 4</span></span>
<span class="line"><span>Guarantees and a force  same outcome kept through 2 of 5, signed too through 0</span></span>
<span class="line"><span>  sign             no              no              no              no              no</span></span></code></pre></div><p>No lens settles it. Listen for the difference between &quot;nobody would sign it&quot; and &quot;nobody would keep it&quot;: the two halves of the class usually find that one claim fails at the first question and the other at the second. Then look at <em>margin</em>, which says how far each verdict is from being another one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("teach/solutions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const solutions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  solutions as default
};
