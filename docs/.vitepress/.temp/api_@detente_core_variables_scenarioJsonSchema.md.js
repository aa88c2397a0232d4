import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: scenarioJsonSchema","description":"ts const scenarioJsonSchema: object; ","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Detente"}],["meta",{"property":"og:title","content":"Variable: scenarioJsonSchema"}],["meta",{"property":"og:description","content":"ts const scenarioJsonSchema: object; "}],["meta",{"name":"twitter:card","content":"summary"}]]},"headers":[],"relativePath":"api/@detente/core/variables/scenarioJsonSchema.md","filePath":"api/@detente/core/variables/scenarioJsonSchema.md"}');
const _sfc_main = { name: "api/@detente/core/variables/scenarioJsonSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="variable-scenariojsonschema" tabindex="-1">Variable: scenarioJsonSchema <a class="header-anchor" href="#variable-scenariojsonschema" aria-label="Permalink to &quot;Variable: scenarioJsonSchema&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> scenarioJsonSchema</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> object</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span></code></pre></div><p>The format of scenario files as JSON Schema (draft 7, which editors understand best), for completion and explanation of keys. It is committed as packages/core/scenario.schema.json. Reading a scenario checks more: ids, references and conditions.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@detente/core/variables/scenarioJsonSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const scenarioJsonSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  scenarioJsonSchema as default
};
