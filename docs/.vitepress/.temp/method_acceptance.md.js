import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Acceptance: would they sign it?","description":"Acceptance compares a state s with no deal, nd: the file's no_deal state, or its status quo when it names none.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Acceptance: would they sign it?"}],["meta",{"property":"og:description","content":"Acceptance compares a state s with no deal, nd: the file's no_deal state, or its status quo when it names none."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"method/acceptance.md","filePath":"method/acceptance.md"}`);
const _sfc_main = { name: "method/acceptance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="acceptance-would-they-sign-it" tabindex="-1">Acceptance: would they sign it? <a class="header-anchor" href="#acceptance-would-they-sign-it" aria-label="Permalink to &quot;Acceptance: would they sign it?&quot;">​</a></h1><p>Acceptance compares a state s with <strong>no deal</strong>, nd: the file&#39;s <code>no_deal</code> state, or its status quo when it names none.</p><ul><li>i&#39;s <em>gain</em> at s is the sign of p<sub>i</sub>(s) − p<sub>i</sub>(nd).</li><li><em>Signatories</em>: actors with an option whose value differs between s and nd.</li><li><em>Parties</em>: those the framework declares; else the signatories and every actor with a vital interest that holds at nd and is broken at s. Theirs is the consent that is needed.</li><li><em>Objectors</em>: parties with gain −1. <em>Harmed</em>: other actors with gain −1.</li></ul><p>s is <strong>signable</strong> when it has no objector; a framework, when no state of the <a href="./durability.html">set in which it settles</a> has one.</p><p><strong>Ripe</strong> (after Zartman 1989): with parties P to a framework&#39;s best state s*, the state x outside the framework with p<sub>i</sub>(x) ≤ p<sub>i</sub>(s*) for all i ∈ P that differs from no deal in the fewest options (ties: lowest number) is what no deal would have to turn into for all of them to sign.</p><p><em>Free riders</em> are signatories that would rather have the others&#39; part without their own: they prefer to s the state got from it by putting their own options back to what they are at nd, where that is feasible.</p><p>A framework is <em>dominated</em> by another whose best state is worse for nobody and better for somebody than its own.</p><p>Signing is not keeping: acceptance asks once, against what happens otherwise; <a href="./durability.html">durability</a> asks every day after.</p><h2 id="references" tabindex="-1">References <a class="header-anchor" href="#references" aria-label="Permalink to &quot;References&quot;">​</a></h2><ul><li>Zartman, I. W. (1989). <em>Ripe for Resolution</em>. Oxford University Press.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("method/acceptance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const acceptance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  acceptance as default
};
