# SPDX-License-Identifier: MIT
"""The style of exported HTML: quiet, light and dark, made for paper too; every colour has a contrast of 4.5 or more."""

from __future__ import annotations

STYLE = """
:root{color-scheme:light dark;--ground:#fdfcfa;--ink:#23211e;--faint:#6a655e;--line:#d9d4cb;--link:#1f5a8a;
--code:#f3f0ea;--yellow:#fbe9a6;--green:#cdeac0;--blue:#cfe3f8;--pink:#f8d3e0;--marked:#23211e}
@media (prefers-color-scheme:dark){:root{--ground:#1b1a19;--ink:#e6e1d9;--faint:#a39c92;--line:#3d3a36;
--link:#8fbfe8;--code:#262422;--yellow:#5a4a12;--green:#2a4a22;--blue:#1f3f5e;--pink:#5c2740;--marked:#f4efe7}}
html{background:var(--ground);color:var(--ink);font:1.125rem/1.6 Literata,"Source Serif 4",Georgia,serif}
body{margin:0}
main{max-width:38rem;margin:0 auto;padding:3rem 1.25rem 5rem;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2.2rem 0 .7rem;text-wrap:balance}
h1{font-size:1.9rem;margin-top:0}h2{font-size:1.4rem}h3{font-size:1.2rem}h4,h5,h6{font-size:1.05rem}
header{border-bottom:1px solid var(--line);margin-bottom:2rem;padding-bottom:1rem}
header p{color:var(--faint);font-size:.9rem;margin:.2rem 0}
p,ul,ol,dl,blockquote,figure,table,pre{margin:0 0 1.1rem}
a{color:var(--link)}
blockquote{border-inline-start:3px solid var(--line);margin-inline:0;padding-inline-start:1.1rem}
blockquote.pull-quote{font-size:1.2rem;border-inline-start-color:var(--faint)}
figure{margin-inline:0}img{max-width:100%;height:auto}
figcaption,caption,p.caption{color:var(--faint);font-size:.9rem;text-align:start}
pre{background:var(--code);direction:ltr;text-align:left;overflow-x:auto;padding:.8rem 1rem}
code{font-family:"JetBrains Mono",Consolas,Menlo,monospace;font-size:.85em}
table{border-collapse:collapse;display:block;overflow-x:auto;font-size:.92rem}
td,th{border:1px solid var(--line);padding:.3rem .6rem;text-align:start;vertical-align:top}
td.right,th.right{text-align:right}td.center,th.center{text-align:center}td.left,th.left{text-align:left}
hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
dt{font-weight:600}dd{margin-inline-start:1.5rem;margin-bottom:.5rem}
mark{background:var(--yellow);color:var(--marked)}
mark.green{background:var(--green)}mark.blue{background:var(--blue)}mark.pink{background:var(--pink)}
section.footnotes,section.notes,section.quotations{border-top:1px solid var(--line);font-size:.95rem;margin-top:2.5rem}
section li p{margin-bottom:.4rem}
@media print{:root{--ground:#fff;--ink:#000;--faint:#444;--line:#bbb;--link:#000;--code:#f5f5f5;--yellow:#fbe9a6;
--green:#cdeac0;--blue:#cfe3f8;--pink:#f8d3e0;--marked:#000}html{font-size:11pt}main{max-width:none;padding:0}
h1,h2,h3{break-after:avoid}figure,pre,tr{break-inside:avoid}table{display:table}pre{white-space:pre-wrap}}
""".strip()
