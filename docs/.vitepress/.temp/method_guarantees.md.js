import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Guarantees: what holds it up?","description":"What somebody is tempted to leave is held up by what the others would do. This says what that is, who would do it, and whose silence would bring it down.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Guarantees: what holds it up?"}],["meta",{"property":"og:description","content":"What somebody is tempted to leave is held up by what the others would do. This says what that is, who would do it, and whose silence would bring it down."}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"method/guarantees.md","filePath":"method/guarantees.md"}');
const _sfc_main = { name: "method/guarantees.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="guarantees-what-holds-it-up" tabindex="-1">Guarantees: what holds it up? <a class="header-anchor" href="#guarantees-what-holds-it-up" aria-label="Permalink to &quot;Guarantees: what holds it up?&quot;">​</a></h1><p>What somebody is tempted to leave is held up by what the others would do. This says what that is, who would do it, and whose silence would bring it down.</p><p>For a state, or a framework&#39;s <a href="./durability.html">best state</a>: every temptation; whether it stays inside the framework; its level of answer; and the shortest answer of that level, a sequence of moves by named actors, or one joint move (ties by lowest state numbers). Beside it, whom the temptation would harm (whose vital interests it breaks). An answer is <em>self-help</em> when all who give it are among those harmed; otherwise third parties must act.</p><p>A temptation is a <em>rider</em> when a feasible state that makes only a part of its changes is as good for its actor. Reports fold it into the leaner move, unless it is held less well: what rides along may be what disarms the answer.</p><p>An answer is given <em>anyway</em> when whoever begins it would gain by that very change at s, unprovoked. Then it is no reply, and nothing is deterred by it; wherever such a temptation is called deterred, reports add whom it leaves undeterred: &quot;but … only by what … would gain by in any case&quot;.</p><p>The arrangement <strong>hangs on</strong> a set Q of at most three actors when the durability of the state falls if they never answer: N−j−Q answers in place of N−j, the sets C<sub>c</sub> as they were. Only minimal sets are listed: an actor listed alone is enough to bring it down, a set only as a whole.</p><p>A guarantee by somebody who would not gain by honouring it makes an answer <a href="./durability.html">hollow</a>, whatever has been signed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("method/guarantees.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const guarantees = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  guarantees as default
};
