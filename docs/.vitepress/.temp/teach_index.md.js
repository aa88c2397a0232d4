import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"A class of 90 minutes","description":"For students of politics, law or management who have never seen a game.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"A class of 90 minutes"}],["meta",{"property":"og:description","content":"For students of politics, law or management who have never seen a game."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"teach/index.md","filePath":"teach/README.md"}');
const _sfc_main = { name: "teach/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="a-class-of-90-minutes" tabindex="-1">A class of 90 minutes <a class="header-anchor" href="#a-class-of-90-minutes" aria-label="Permalink to &quot;A class of 90 minutes&quot;">​</a></h1><p>For students of politics, law or management who have never seen a game. They leave able to write a small dispute down, to ask of a settlement the three questions (would they sign it, keep it, be safe under it?), and to say what an answer rests on. Nobody needs to program; one machine for two students, with <code>npx detente studio</code> open, is best.</p><table tabindex="0"><thead><tr><th>minutes</th><th>what</th><th>with</th></tr></thead><tbody><tr><td>0–10</td><td>A settlement that secures one side and frightens the other: why do settlements fail?</td><td><a href="slides.html" target="_self">slides</a> 1–3</td></tr><tr><td>10–25</td><td>The prisoner&#39;s dilemma: options, states, preferences; why it is kept, and what that hangs on</td><td>slides 4–5, <a href="./worksheet.html">worksheet</a> 1</td></tr><tr><td>25–40</td><td>Stag hunt: nothing is wrong but the doubt. The same dispute through two lenses</td><td>slides 6–7, worksheet 2</td></tr><tr><td>40–55</td><td>Chicken: two settlements that each side would keep, and why a third is hollow</td><td>slides 8–9, worksheet 3</td></tr><tr><td>55–60</td><td>Break</td><td></td></tr><tr><td>60–80</td><td>Ukraine: one argument for and one against a pan-European framework; find what decides between them</td><td>slide 10, worksheet 4</td></tr><tr><td>80–90</td><td>What did the model not know? What would you have to believe to think otherwise?</td><td>slides 11–12</td></tr></tbody></table><p>The slides are one HTML file: arrow keys turn them, and printing makes a handout. <a href="./solutions.html">Solutions</a> to the worksheet show what the program prints; the tests of this project run them, so they are true of the version you have.</p><p><strong>Before the class</strong>, do worksheet 4 yourself, and read <a href="./../method/limits.html">limits</a>. Somebody will ask whether the model predicts. It does not: it says what follows from statements that the students can read, and change.</p><p><strong>If they disagree with the Ukraine file</strong>, good: <a href="./../how-to/disagree-with-a-scenario.html">that is a skill of its own</a>. Let them change one line, and see whether anything follows. Take no side, and let nobody be made to answer for a country.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("teach/README.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const README = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  README as default
};
