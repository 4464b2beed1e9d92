/**
 * How a page looks: one column of text beside one of headings, the system's own letters, one accent, which says "look
 * here" and nothing else. Drawings take their colours from here too. The page's policy allows this text alone, by its
 * hash (a test says what it must be).
 */
export const STYLESHEET = `
:root{--paper:#fdfcf9;--ink:#1d1c1a;--quiet:#676259;--hair:#dcd7cc;--band:#ece7db;--soft:#b9b1a1;--accent:#a3371a;
--serif:"Iowan Old Style","Palatino Nova","Palatino Linotype",Palatino,Charter,"Noto Serif","Noto Naskh Arabic",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#161614;--ink:#e9e5dc;--quiet:#a39d91;--hair:#37352f;--band:#2b2924;--soft:#6c665a;--accent:#f0916f}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:4.5rem 2rem 3rem;max-width:66rem}
header{margin:0 0 2.75rem}
h1{margin:0;font:400 2.75rem/1.15 var(--serif);letter-spacing:-.012em;text-wrap:balance;overflow-wrap:anywhere}
h1:dir(rtl){letter-spacing:0}
h2,h3{margin:0;font:600 .8125rem/1.5 var(--sans);color:var(--quiet);overflow-wrap:anywhere}
p,ul,dl,dd,figure{margin:0}
ul{padding:0;list-style:none}
p,dd,li,td,th{overflow-wrap:anywhere}
.day,.quiet,footer,figcaption span{color:var(--quiet)}
.day{margin:0 0 .5rem;font-size:.875rem}
section{display:grid;grid-template-columns:9.5rem minmax(0,1fr);column-gap:2.5rem;margin:0 0 2.5rem;padding:1.1rem 0 0;border-top:1px solid var(--hair)}
section>h2,section>h3{padding:.1rem 0 0}
.level-1>h2{grid-column:1/-1;margin:0 0 1rem;padding:.4rem 0 0;font:400 1.6rem/1.25 var(--serif);color:var(--ink)}
.level-1>.body{grid-column:2}
.first{position:relative;min-height:calc(100vh - 4.5rem)}
.first::after{content:"\\2193";position:absolute;bottom:.25rem;inset-inline:0;text-align:center;color:var(--quiet)}
.rule{display:flex;align-items:center;gap:1.25rem;margin:1rem 0 2rem;color:var(--ink)}
.rule::after{content:"";flex:1;border-top:2px solid var(--ink)}
.opening{margin:0 0 2.75rem}
.body>*+*,.opening>*+*{margin-top:1.1rem}
.opening>p:not(.quiet){font:400 1.35rem/1.45 var(--serif);max-width:46rem}
.body>p,.body>ul.facts,.body>dl{max-width:44rem}
dl>div{display:grid;grid-template-columns:9.5rem minmax(0,1fr);column-gap:1.25rem;padding:.2rem 0}
dl>div>dd{grid-column:2}
.body>dl:first-child>div:first-child{padding-top:0}
dt{grid-row:1/span 40;color:var(--quiet);overflow-wrap:anywhere}
.opening dl>div{grid-template-columns:9.5rem minmax(0,1fr);column-gap:2.5rem}
.opening dt{padding:.15rem 0 0;font-size:.8125rem}
[dir=ltr] [dir=auto]{text-align:left}
[dir=rtl] [dir=auto]{text-align:right}
.care,.grave{color:var(--accent)}
.grave{font-weight:600}
b{font-weight:600}
table{width:100%;border-collapse:collapse;font-size:.9375rem;font-variant-numeric:tabular-nums}
th,td{padding:.4rem 0;padding-inline-end:1rem;text-align:start;vertical-align:top;font-weight:400;border-bottom:1px solid var(--hair)}
th:last-child,td:last-child{padding-inline-end:0}
thead th{padding-top:0;font-size:.8125rem;color:var(--quiet)}
tbody th{font-weight:600}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{font:11px var(--sans);fill:var(--quiet);font-variant-numeric:tabular-nums}
svg .end{text-anchor:end}svg .middle{text-anchor:middle}
svg .value{font-weight:600;fill:var(--ink)}
.hair{stroke:var(--hair);fill:none}
.line{stroke:var(--ink);stroke-width:1.4;fill:none;stroke-linejoin:round;stroke-linecap:round}
.dot,.last,.full{fill:var(--ink)}
.band{fill:var(--band)}
.band-edge{stroke:var(--soft);stroke-width:.75;stroke-dasharray:1 2.5;fill:none}
.bar{stroke:var(--ink);stroke-width:1.8;fill:none}
.hollow{stroke:var(--ink);stroke-width:1.2;fill:var(--paper)}
.long{stroke:var(--accent);stroke-width:1.6}
.usual{stroke:var(--quiet);stroke-width:1;stroke-dasharray:4 3;fill:none}
.mark{fill:var(--accent)}
.mark-line{stroke:var(--accent);stroke-width:1;stroke-dasharray:2 2;fill:none}
.mark.over{fill:var(--paper);stroke:var(--quiet);stroke-width:1}
.mark-line.over{stroke:var(--soft)}
.checked{fill:var(--soft)}
.empty{stroke:var(--band);stroke-width:9;stroke-dasharray:9 2;fill:none}
.contact{fill:var(--ink)}
.contact-on{fill:var(--ink)}
.outline{stroke:var(--ink);stroke-width:1;fill:none}
.cross{stroke:var(--ink);stroke-width:1.6;fill:none;stroke-linecap:round}
.late{stroke:var(--accent);stroke-width:1.5;fill:none}
.nothing{fill:var(--soft)}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:2rem 2.5rem}
.wide{grid-column:1/-1}
.wide .drawings{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:1rem 2.5rem}
figcaption{margin:0 0 .5rem;font-size:.875rem;line-height:1.4}
figcaption b{margin-inline-end:.4em}
.charts figcaption b,.charts figcaption span{display:block}
.group>.key{margin-top:1rem}
.group>.key+.charts{margin-top:2.25rem}
.days .drawings{max-width:14rem}
.key,.marks{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;margin-top:.5rem;font-size:.8125rem;color:var(--quiet)}
.marks{display:block;color:var(--accent)}
.marks li::before{content:"\\25BC"/"";font-size:.75em;margin-inline-end:.5em;vertical-align:.08em}
.marks .over{color:var(--quiet)}
.marks .over::before{content:"\\25BD"/""}
.key li{display:flex;align-items:center;gap:.45em}
.sign{width:auto;height:.7rem;flex:none}
.trends{columns:2 20rem;column-gap:2.5rem}
.trends li{display:grid;grid-template-columns:minmax(0,8.25rem) 6.75rem minmax(0,1fr);gap:.9rem;align-items:center;padding:.12rem 0;break-inside:avoid;font-size:.9375rem;line-height:1.3}
.trends .quiet{font-size:.8125rem}
details{margin-top:.4rem;font-size:.8125rem}
summary{width:max-content;color:var(--quiet);cursor:pointer;text-decoration:underline;text-decoration-color:var(--hair);text-underline-offset:.25em;list-style:none}
summary::-webkit-details-marker{display:none}
summary:hover,summary:focus-visible{color:var(--ink);text-decoration-color:currentColor}
summary:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
.figures{width:auto;min-width:60%;margin-top:.6rem;font-size:.8125rem}
.figures th,.figures td{padding-block:.2rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{margin-top:3.5rem;font-size:.8125rem}
@media (max-width:46rem){
body{padding:2rem 1.25rem}
h1{font-size:2rem}
section{display:block}
section>h2,section>h3{margin:0 0 .6rem}
dl>div,.opening dl>div{grid-template-columns:6.5rem minmax(0,1fr);column-gap:1rem}
.trends{columns:1}
.trends li{grid-template-columns:minmax(0,1fr) 6.75rem;gap:.1rem .9rem;padding:.3rem 0}
.trends .quiet{grid-column:1/-1}
table:not(.figures),table:not(.figures) tbody,table:not(.figures) tr,table:not(.figures) th,table:not(.figures) td{display:block;border:0;padding:0}
table:not(.figures) thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table:not(.figures) tr{padding:.6rem 0;border-bottom:1px solid var(--hair)}
table:not(.figures) td{display:grid;grid-template-columns:6.5rem minmax(0,1fr);column-gap:1rem}
table:not(.figures) td::before{content:attr(data-column);color:var(--quiet)}
table:not(.figures) td:has(span:empty){display:none}
}
@media print{
@page{size:A4;margin:10mm 15mm 8mm}
:root{--paper:#fff;--ink:#000;--quiet:#4d4a44;--hair:#c9c4b8;--band:#ece8de;--soft:#aaa294;--accent:#8f2d12}
html{font-size:8.1pt;line-height:1.33;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{max-width:none;padding:0}
header{margin-bottom:1.5rem}
h1{font-size:2.5rem}
section{grid-template-columns:8.5rem minmax(0,1fr);column-gap:1.5rem;margin-bottom:.5rem;padding-top:.35rem}
section>h2,section>h3{line-height:1.33}
.opening{margin-bottom:1rem}
.first{min-height:0}
.first::after{content:none}
footer{break-before:avoid}
.rule{break-before:page;margin:0 0 1.2rem}
.opening>p:not(.quiet){max-width:none;font-size:1.2rem;line-height:1.35}
.opening dl>div{grid-template-columns:8.5rem minmax(0,1fr);column-gap:1.5rem}
.opening dt{padding:0}
th,td{padding-block:.1rem}
.body>*+*,.opening>*+*{margin-top:.6rem}
.body>p,.body>ul.facts,.body>dl{max-width:none}
dl>div{grid-template-columns:8.75rem minmax(0,1fr);column-gap:.75rem;padding:.06rem 0}
section:has(.charts){display:block}
section:has(.charts)>.body>.quiet{display:none}
section:has(.charts)>:is(h2,h3){margin-bottom:.6rem}
.group{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.5rem 2.2rem}
.group>.charts{display:contents}
.group .wide{order:1}
.group>.key{order:2;grid-column:1/-1;margin:0}
.charts svg text{font-size:13.5px}
.wide .drawings{grid-template-columns:repeat(2,minmax(0,1fr));gap:.9rem 2.5rem;max-width:88%}
.wide svg text{font-size:10px}
figcaption{margin-bottom:.2rem}
.charts figcaption b,.charts figcaption span{display:inline}
.key,.marks{margin-top:.25rem}
.trends{columns:2}
.trends li{grid-template-columns:minmax(0,8rem) 6.2rem minmax(0,1fr);padding:0}
header,.level-1>h2{break-after:avoid}
figure,dl>div,tr{break-inside:avoid}
details{display:none}
footer{margin-top:.4rem}
}
`;

export const STYLESHEET_HASH = 'sha256-qCpKjC1Eed38ncPvDb0eQ/OY5fag742qppLcMr7atRo=';
