/** How a magazine's pages look besides: nameplate, grids and lists of studies, the foot. */
export const SITE_STYLE = `
.plate{max-width:1240px;margin:0 auto;padding:34px 40px 0;text-align:center}
.plate h1{font:500 clamp(44px,6vw,76px)/1 var(--serif);letter-spacing:-.02em;margin:0}
.plate p{font:italic 18px/1.4 var(--serif);color:var(--quiet);margin:10px 0 20px}
.plate nav{display:flex;flex-wrap:wrap;justify-content:center;gap:4px 26px;border-top:1px solid var(--ink);border-bottom:1px solid var(--hair);padding:10px 0;font:14px/1.6 var(--sans)}
.plate nav a{color:var(--ink);text-decoration:none}.plate nav a:hover{color:var(--accent);text-decoration:underline}
.top{max-width:1160px;margin:0 auto;padding:16px 0 12px;gap:4px 28px}
.front{max-width:1240px;padding-top:40px}
.front h1{font-size:clamp(34px,4.2vw,52px);margin:0 0 28px}
.kick{display:flex;flex-wrap:wrap;gap:0 14px;align-items:baseline}.kick time{font-weight:400;letter-spacing:0;text-transform:none;color:var(--quiet)}
.leading{display:grid;grid-template-columns:minmax(0,7fr) minmax(0,5fr);gap:32px 64px;margin:0 0 56px;align-items:start}
.front article>*{max-width:none;margin-left:0;margin-right:0}.related article>*{max-width:none;margin-left:0;margin-right:0}
.leading h2{font-size:clamp(32px,4.4vw,58px);line-height:1.06;letter-spacing:-.016em;margin:.22em 0 .36em}
.leading h2 a,.teaser :is(h2,h3) a,.row :is(h2,h3) a,.columns a{color:inherit;text-decoration:none}
.leading h2 a:hover,.teaser :is(h2,h3) a:hover,.row :is(h2,h3) a:hover,.columns a:hover{text-decoration:underline;text-decoration-thickness:1px}
.leading .stand{margin:0}.verdict-panel{border-top:2px solid var(--ink);padding-top:14px}.leading .said{margin:0 0 10px;text-wrap:pretty}
.leading figure{margin:0 0 18px}.pictured h2{font-size:clamp(32px,3.6vw,46px)}.leading img{width:100%;height:auto;display:block}.leading figcaption{padding-top:6px;font-size:13px}
.answers td,.answers tbody th{padding:11px 12px 11px 0;vertical-align:baseline}.answers tbody th{font:500 18px/1.3 var(--serif);width:44%}.answers td:last-child,.answers th:last-child{padding-right:0;white-space:nowrap}.answers .tag{display:inline}.answers .tag .glyph{margin-right:6px}.answers .yes{color:var(--untempted);font-weight:600}.answers .none{color:var(--quiet)}
.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr));gap:44px 48px}
.teaser{border-top:1px solid var(--ink);padding-top:12px;display:grid;grid-template-rows:subgrid;grid-row:span 2;row-gap:0;align-content:start}
.summary,:is(.leading,.teaser,.row) :is(h2,h3){unicode-bidi:plaintext;text-align:left}
.teaser .drawing{margin:14px 0 6px}
.teaser :is(h2,h3){font:500 23px/1.22 var(--serif);letter-spacing:-.006em;margin:6px 0 8px;text-wrap:balance}
.summary{font-size:16px;line-height:1.5;color:var(--quiet);margin:0 0 8px;display:-webkit-box;-webkit-line-clamp:4;-webkit-box-orient:vertical;overflow:hidden}
.teaser details,.row details{border:0;padding:4px 0 0;font-size:16px}.teaser details p,.row details p{margin:8px 0 0}
.whole{white-space:nowrap}.teaser summary,.row summary{font:600 14px/1.7 var(--sans);color:var(--ink)}
.teaser summary:hover,.row summary:hover{color:var(--accent)}
.signs{display:inline-flex;flex-wrap:wrap;gap:4px;margin-right:10px;vertical-align:-2px}.signs .glyph{width:13px;height:13px}
.section-name{font:600 14px var(--sans);letter-spacing:.08em;text-transform:uppercase;color:var(--accent);margin:52px 0 0}.section-name a{color:inherit;text-decoration:none}
.columns{columns:3 300px;column-gap:48px;margin-top:56px;padding-top:24px;border-top:2px solid var(--ink)}
.columns section{margin:0 0 30px}.columns h2{break-after:avoid}.columns li{break-inside:avoid}.columns .section-name{margin:0 0 6px}.columns ul{list-style:none;margin:0;padding:0}
.columns li{border-top:1px solid var(--hair);padding:9px 0;font:500 18px/1.3 var(--serif)}.columns li .small{display:block;font:13.5px/1.5 var(--sans)}
.row{display:grid;grid-template-columns:170px minmax(0,1fr) 320px;gap:4px 40px;border-top:1px solid var(--hair);padding:20px 0}.rows>.row:first-child{border-top-color:var(--ink)}
.row .kick{flex-direction:column;line-height:1.6;padding-top:4px}.row .byline{font-size:13px;line-height:1.6}.row :is(h2,h3){font:500 23px/1.22 var(--serif);letter-spacing:-.006em;margin:0 0 6px;text-wrap:balance}.row .summary{-webkit-line-clamp:3;margin:0}
.row[hidden]{display:none}.section-name+.rows{margin-top:14px}
.related{max-width:1160px;margin:72px auto 0;border-top:2px solid var(--ink);padding-top:18px}.related h2{margin:28px 0 16px}
.find{display:block;font:15px var(--sans);margin:0 0 8px}.find input{font:17px var(--sans);color:inherit;background:none;border:0;border-bottom:1px solid var(--quiet);padding:6px 0;margin-top:6px;width:min(100%,420px);display:block}
.foot{max-width:1240px;margin:0 auto;padding:22px 40px 56px;display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:12px 48px;align-items:baseline;font:14px/1.55 var(--sans);color:var(--quiet);position:relative}
.foot::before{content:"";position:absolute;left:40px;right:40px;top:0;border-top:2px solid var(--ink)}.foot p{margin:0;max-width:62ch}.foot nav{display:flex;flex-wrap:wrap;gap:4px 20px}
@media screen and (max-width:1240px){.top{margin:0 40px}}
@media screen and (max-width:900px){.leading{grid-template-columns:minmax(0,1fr)}.row{grid-template-columns:minmax(0,1fr)}.row .kick{flex-direction:row}.foot{grid-template-columns:minmax(0,1fr)}}
@media screen and (max-width:700px){.top{margin:0 20px;padding:10px 0}.plate{padding:24px 20px 0}.plate p{font-size:16px;margin:6px 0 14px}.plate nav{justify-content:flex-start;flex-wrap:nowrap;overflow-x:auto;white-space:nowrap;gap:4px 20px}.front{padding-top:24px}.leading{margin-bottom:40px;gap:24px}.grid{gap:32px}.columns{margin-top:40px}.foot{padding:22px 20px 40px}.foot::before{left:20px;right:20px}.teaser :is(h2,h3),.row :is(h2,h3){font-size:21px}}
@media print{.foot nav,.plate nav{display:none}.leading,.row{display:block}}
`;
