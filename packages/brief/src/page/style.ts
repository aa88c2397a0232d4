import { PALETTE } from "./palette.ts";

function variables(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}

/** How pages look: the house's type and colours, both themes, print. */
export const STYLE = `
:root{color-scheme:light dark;${variables(PALETTE.light)};--serif:"Source Serif 4 Variable","Source Serif 4",Charter,"Iowan Old Style",Georgia,serif;--sans:"Source Sans 3 Variable","Source Sans 3",system-ui,sans-serif;--column:680px}
@media screen and (prefers-color-scheme:dark){:root{${variables(PALETTE.dark)}}}
*,::before,::after{box-sizing:border-box}
html{background:var(--paper);text-size-adjust:100%;scroll-padding-top:16px}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.6 var(--serif);-webkit-font-smoothing:antialiased}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:2px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:12px;top:8px;background:var(--paper);padding:4px 8px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{display:flex;gap:14px;align-items:baseline;padding:14px 40px;border-bottom:1px solid var(--hair);font:14px var(--sans);color:var(--quiet)}
.brand{font:600 19px var(--serif);letter-spacing:.01em;color:var(--ink);text-decoration:none}
main{max-width:1240px;margin:0 auto;padding:28px 40px 96px}
article>*{max-width:1160px;margin-left:auto;margin-right:auto}
article :is(p,ul,ol,dl,h2,h3,h4,h5,h6,blockquote,pre){max-width:var(--column)}article>.heading h1{max-width:940px}summary{max-width:800px}
.kick{font:600 13px var(--sans);letter-spacing:.08em;text-transform:uppercase;color:var(--accent);margin:0}
h1{font:400 clamp(31px,4.2vw,48px)/1.1 var(--serif);letter-spacing:-.012em;margin:.22em 0 .4em;text-wrap:balance}
.stand{font:400 20px/1.5 var(--serif);color:var(--quiet);margin:0 0 18px;text-wrap:pretty}
.byline{display:flex;flex-wrap:wrap;gap:2px 18px;font:14px/1.5 var(--sans);color:var(--quiet);margin:0}
.lead{margin:28px 0 0}.lead img{width:100%;height:auto;display:block}.lead figcaption{font:13px/1.5 var(--sans);color:var(--quiet);padding-top:6px}
.drawing{margin:0}.pattern{font:14px/1.25 var(--sans)}.pattern thead :is(td,th){padding:0 0 5px;vertical-align:bottom}.pattern thead td{font:600 14px/1.3 var(--sans)}.pattern thead th{text-align:center;font-size:12.5px}.pattern thead span{writing-mode:sideways-lr;display:inline-block;line-height:1.05;max-height:112px;overflow:hidden;text-align:left}.heading .pattern:not(:has(thead th:nth-of-type(5))) thead :is(span,th){writing-mode:horizontal-tb;width:57px;font-size:12px;text-align:center;overflow-wrap:anywhere;hyphens:auto}.pattern tbody th{font:500 14.5px/1.25 var(--serif);padding:2px 10px 2px 0}.pattern tbody td{padding:2px 0;text-align:center;width:29px}.drawing figcaption p{display:grid;grid-template-columns:auto auto;justify-content:start;gap:0 22px;font-size:13px;margin:0}
.heading .drawing{display:none}@media screen and (min-width:1100px){.heading.drawn{display:grid;grid-template-columns:minmax(0,1fr) 372px;column-gap:64px;grid-template-rows:auto auto auto 1fr}.heading.drawn>*{grid-column:1}.heading.drawn h1{font-size:44px}.heading.drawn .stand{font-size:18.5px}.heading.drawn .drawing{display:block;grid-column:2;grid-row:1/span 5;align-self:start}}
h2{font:400 28px/1.2 var(--serif);letter-spacing:-.006em;margin:72px 0 16px;text-wrap:balance}
h3{font:600 16px/1.4 var(--sans);margin:36px 0 8px}
p,li,dd{text-wrap:pretty}h1,h2,h3,p,dt,dd,li,summary{overflow-wrap:anywhere}
.heading h1,.stand,.about,.body :is(p,li,h2,h3){unicode-bidi:plaintext;text-align:left}
p{margin:0 0 1em}
.answer{border-top:2px solid var(--ink);border-bottom:1px solid var(--hair);margin-top:18px;padding:14px 0 16px}
article .question{max-width:none}.question{font:14px/1.45 var(--sans);color:var(--quiet);margin:0 0 6px}
.said{font:500 22.5px/1.34 var(--serif);margin:0 0 14px}article>.answer>.said{max-width:none}
.answer dl{margin:0 0 14px;max-width:none;font:15px/1.5 var(--sans);display:grid;grid-template-columns:fit-content(370px) 1fr;gap:7px 24px}
.answer dt{font-weight:600}.answer dd{margin:0;display:flex;flex-wrap:wrap;gap:2px 16px}.answer .lines{flex-direction:column;align-items:start}.answer .why{flex-basis:100%;font-size:14px;color:var(--quiet)}
.jump{display:flex;flex-wrap:wrap;gap:6px 20px;font:600 15px/1.6 var(--sans)}
.sheet{position:absolute}.glyph{flex:none;vertical-align:-2px}
.tag{display:inline-flex;gap:6px;align-items:center;white-space:nowrap;font:600 15px var(--sans)}
.found{font-weight:500}.found .tag{font-size:.88em}
.level-untempted{color:var(--untempted)}.level-deterred{color:var(--deterred)}.level-contested{color:var(--contested)}.level-concerted{color:var(--concerted)}.level-hollow{color:var(--hollow)}.level-broken{color:var(--broken)}
.baseline [class*=level-]:not(.lost){color:var(--quiet)}tr.baseline .kept{background:none;box-shadow:none}
table{border-collapse:collapse;width:100%;font:15px/1.45 var(--sans);font-feature-settings:"tnum","lnum"}
th{text-align:left;font-weight:400;color:var(--quiet);vertical-align:bottom;padding:6px 12px 8px 0}
td{border-top:1px solid var(--hair);padding:9px 12px 9px 0;vertical-align:top}
tbody th{border-top:1px solid var(--hair);vertical-align:top;padding:9px 12px 9px 0;color:var(--ink);font:500 16px/1.35 var(--serif)}
thead td{border:0}
.scroll{overflow-x:auto;position:relative;background:linear-gradient(to left,var(--paper) 24px,transparent) right top/48px calc(100% + 2px) no-repeat local,linear-gradient(to left,var(--shade),transparent) right/16px 100% no-repeat scroll}
.verdict td span+span{display:block;color:var(--quiet);font-size:14px}.about{display:block;font:14px/1.45 var(--sans);color:var(--quiet);padding-top:2px}
.verdict tbody th{width:31%;padding-right:24px}.verdict td{width:14%}.verdict td:nth-child(3){width:25%}.verdict td:last-child{width:30%}
.beside{color:inherit;text-decoration-color:var(--hair)}.beside:hover{text-decoration-color:currentColor}.beside[aria-expanded=true]{text-decoration-color:currentColor;text-decoration-thickness:2px}.told .glyph{margin-right:7px}.told>td{background:var(--wash);padding:0}.told>td>div{position:sticky;left:0;max-width:min(760px,calc(100vw - 40px));padding:12px 20px;font:16px/1.5 var(--serif)}.told p:last-child{margin:0}
.board{font-size:14px;table-layout:fixed}.board thead td{width:112px}.board thead th{font:500 12.6px/1.25 var(--serif);letter-spacing:-.015em;color:var(--ink);hyphens:auto}
.board tbody th{font:14px/1.4 var(--sans)}.board .actor th{font:600 14px var(--sans);border-top:1px solid var(--ink);padding-top:12px}
.board td,.board tbody th{padding:6px 10px 6px 0}.board td,.board thead th{padding-left:10px;padding-right:2px;overflow-wrap:break-word}
.board .same{color:var(--quiet)}.board .changed{font-weight:600}.board .changed::before{content:"";display:inline-block;width:3px;height:1em;background:var(--accent);margin:0 7px 0 -10px;vertical-align:-2px}
:is(.board,.lenses,.parties) :is(tbody th,thead td){position:sticky;left:0;background:var(--paper)}
.lenses{min-width:900px}.lenses td .small,.margins td .small{display:block}.lenses .small{line-height:1.4}.lenses :is(td,thead th){padding-left:10px}.lenses .kept{background:var(--wash);box-shadow:inset 3px 0 var(--deterred)}
.parties{min-width:620px}.cell{display:flex;gap:6px;align-items:center;font-size:14px;line-height:1.6}
.worlds{min-width:680px}.worlds td{width:14%}.worlds td:last-child{width:26%}.share{font-size:14px}.bar{display:block;width:100%;height:6px;margin-top:4px}.rail{fill:var(--hair)}.fill{fill:var(--accent)}.collapses{fill:var(--broken)}.drifts{fill:var(--hollow)}.heals{fill:var(--deterred)}
.slips{min-width:520px}.slips td:last-child{width:56%}.packages{min-width:720px}.packages tbody th{width:20%}.packages td:last-child{width:36%}.judged dt{font:500 16px/1.35 var(--serif);margin-top:14px}.judged dd{margin:2px 0 0;font:14px/1.5 var(--sans);color:var(--quiet)}
.margins .yes{font-weight:600;color:var(--untempted)}.margins .no{font-weight:600;color:var(--broken)}.margins{min-width:420px}.margins td{width:20%}
.small{font-size:13.5px;color:var(--quiet)}
.figure{margin:32px 0 40px;padding:14px 0 0;border-top:1px solid var(--ink)}details>.figure{margin:12px 0 16px;border:0;padding:0}
.figure-title{font:600 16px/1.4 var(--sans);margin:0 0 10px}
figcaption{font:14px/1.5 var(--sans);color:var(--quiet);max-width:760px;padding-top:10px}figcaption p{margin:0 0 6px}
.tools{display:flex;flex-wrap:wrap;gap:4px 16px;font:14px/1.5 var(--sans)}
.graph{width:100%;max-width:760px;height:auto;display:block;overflow:visible;margin:14px 0}
.graph.narrow{display:none}.graph .box{fill:var(--paper);stroke:var(--hair)}.graph .name{font:600 15px var(--sans);fill:var(--ink)}.graph text{font:14px var(--sans);fill:var(--quiet)}.graph .edge-word{font:600 13px var(--sans);fill:var(--ink)}
.key{display:flex;gap:10px;align-items:center;margin:2px 0}.key svg{flex:none}
details{border-top:1px solid var(--hair);padding:10px 0}details+:not(details){margin-top:28px}
summary{cursor:pointer;list-style:none;padding-left:22px;position:relative}summary::-webkit-details-marker{display:none}summary::before{content:"+";position:absolute;left:2px;top:0;font:400 18px/1.5 var(--sans);color:var(--accent)}details[open]>summary::before{content:"–"}
summary>.glyph{margin-right:7px}
.reason>summary{font-size:17px;line-height:1.5}.reason>p,.reason>dl{margin:12px 0 0 22px;font-size:17px}.reason>details{margin:12px 0 0 22px}.views dt{font:600 14px var(--sans);display:flex;gap:7px;align-items:center;margin-top:8px}.views dd{margin:0}.who{font:600 14px var(--sans);letter-spacing:.02em;margin-right:2px}
:is(details,.alike,h3)+.alike{border-top:1px solid var(--hair);padding:10px 0;margin:0}.alike>p{font-size:17px;line-height:1.5;margin:0 0 4px 22px}article .alike>p{max-width:778px}.alike>.reason{border:0;padding:3px 0;margin:0 0 0 22px}.more>summary{font:16px/1.5 var(--sans)}.more>ul,.more>ol,.more>p{font-size:16px}
figcaption details{border:0;padding:4px 0}figcaption table{font-size:14px;min-width:520px}
.set:not(.live) details .figure-title{display:none}.off{display:none}.live>details{border:0;padding:0}.live>details>summary{display:none}@media screen{.steps .later{visibility:hidden}}
.lens-cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:8px 40px}.lens-cards h3{margin:20px 0 4px;font:600 19px/1.3 var(--serif)}.lens p{font-size:16.5px;line-height:1.55;margin:0}
.choices{align-items:center;display:flex;flex-wrap:wrap;gap:6px;margin:0 0 10px}.choices button{font:14px var(--sans);color:var(--ink);background:none;border:1px solid var(--hair);border-radius:4px;padding:5px 10px;min-height:32px;cursor:pointer}.choices [aria-pressed=true]{border-color:var(--accent);color:var(--accent);font-weight:600}
.mend p{margin:14px 0 2px}.mend details{border:0;padding:4px 0 0}.mend+details{margin-top:18px}.mend ul{margin:0;padding-left:22px;font-size:17px}
.steps{padding-left:24px}.steps li{padding:6px 0}.steps li::marker{font:600 15px var(--sans);color:var(--accent)}.steps p{margin:0}.after{display:flex;flex-wrap:wrap;gap:0 16px;font-family:var(--sans);color:var(--quiet)}
.wants{padding-left:26px}.wants li{margin:0 0 6px}.because{color:var(--quiet)}
sup{white-space:nowrap;font:600 11px/0 var(--sans);margin-left:2px}sup a{text-decoration:none;padding:2px 1px}
.notes{font:14.5px/1.5 var(--sans);padding-left:26px}article .notes{max-width:none;columns:2 400px;column-gap:56px}.notes li{break-inside:avoid}.notes li{margin:0 0 8px}.note{color:var(--quiet)}
code{font:.88em ui-monospace,"DejaVu Sans Mono",monospace;background:var(--wash);padding:1px 5px;border-radius:3px;overflow-wrap:anywhere}
blockquote{margin:24px 0;padding-left:20px;border-left:3px solid var(--accent);font-style:italic}
.body{font-size:19px}.body img{max-width:100%;height:auto}.body pre{overflow-x:auto}
.memo{max-width:820px;padding-top:32px}.memo h1{font-size:30px}.memo h2{font:600 16px var(--sans);margin:22px 0 6px}.memo .said{font-size:18px;margin-top:12px}.memo li{margin:0 0 6px;font-size:15.5px;line-height:1.45}.memo ul{padding-left:20px;margin:0}.memo .verdict :is(td,th):nth-child(n){width:auto}.memo .verdict td:last-child{width:36%}.memo .verdict td:nth-child(2){width:25%}.memo td,.memo tbody th{padding:5px 12px 5px 0;font-size:14px}
.top{flex-wrap:wrap}.top nav{display:flex;flex-wrap:wrap;gap:2px 20px}.top nav a{color:var(--quiet);text-decoration:none}.top nav a:hover{color:var(--accent);text-decoration:underline}
@media screen and (max-width:700px){.graph.wide{display:none}.graph.narrow{display:block}body{font-size:17px}.top{padding:10px 20px}main{padding:24px 20px 64px}.stand{font-size:16.5px;line-height:1.42;margin-bottom:12px}h1{font-size:29px}.top nav{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap;width:100%;padding-bottom:4px}.jump{gap:8px 16px}.said{font-size:18px}h2{font-size:24px;margin-top:52px}.answer{margin-top:18px}.answer dl{grid-template-columns:1fr;gap:2px}.answer dt{margin-top:6px}.lenses{min-width:0;font-size:14px}.lenses thead th{min-width:78px}.lenses :is(td,th),.lenses tbody th{padding-right:6px}.lenses tbody th{font-size:14px;max-width:92px;overflow-wrap:break-word}.lenses :is(td,thead th){padding-left:8px}.lenses .tag{font-size:13.5px}.lenses td .glyph{display:block}.lenses td .tag{display:block}.lenses .small{font-size:12.5px;white-space:nowrap}.verdict thead{display:none}.verdict tr{display:grid;grid-template-columns:1fr;border-top:1px solid var(--hair);padding:10px 0}.verdict td:nth-child(n),.verdict tbody th{border:0;padding:2px 0;width:auto}.verdict tbody th{font-size:18px}}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#444;--hair:#ccc}@page{size:A4;margin:15mm}body{font-size:10.5pt}.top,.skip,.jump,.tools,.choices{display:none}main{padding:0;max-width:none}.scroll{overflow:visible;background:none}table:is(.board,.lenses,.parties,.worlds,.slips,.packages,.margins){min-width:0!important;font-size:8.5pt}:is(.set:not(.live)>details,.views,details details,figcaption details){display:none}details::details-content{content-visibility:visible;display:block}summary{padding-left:0}summary::before{content:none!important}h2{break-after:avoid;margin-top:24pt}tr,li,.figure-title{break-inside:avoid}a{color:inherit}.memo header,.memo{padding:0}.memo h1{font-size:17pt}.memo li,.memo td,.memo tbody th,.memo table,.memo .tag{font-size:8.8pt;line-height:1.32}.memo td,.memo tbody th,.memo thead th{padding-top:2.5pt;padding-bottom:2.5pt}.memo .said{font-size:11pt;margin:6pt 0}.memo h2{font-size:10pt;margin:10pt 0 3pt}.memo li{margin:0 0 2pt}.memo .small{font-size:7.5pt;margin:6pt 0 0}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
`;
