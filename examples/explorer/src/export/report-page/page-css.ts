/** Style of the page: readable on any screen and on A4; status by line as well as by colour. */
export const PAGE_CSS = `:root { color-scheme: light dark; --line: #8886; --actual: #14605a; --target: #8a4b00; --other: #5a5d66; --note: #a3211b; }
@media (prefers-color-scheme: dark) { :root { --actual: #7fd0c4; --target: #f2b869; --other: #b0b3ba; --note: #ff9f98; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.65 system-ui, "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 0; }
h1 { margin: 0; font-size: 1.5rem; }
nav { display: flex; flex-wrap: wrap; gap: 1rem; }
article { font-family: "Songti SC", "Noto Serif CJK SC", SimSun, serif; font-size: 1.1rem; line-height: 1.9; }
article p { margin: 0; text-indent: 2em; white-space: pre-line; }
article h2, article .metadata { text-align: center; text-indent: 0; }
article a { color: inherit; text-decoration-thickness: 2px; text-underline-offset: .25em; }
.actual { color: var(--actual) !important; text-decoration-line: underline; }
.target { color: var(--target) !important; text-decoration: underline double 1px; }
.other { color: var(--other) !important; text-decoration: underline dotted; }
.note { margin-inline-start: .2em; color: var(--note) !important; font: 600 .7rem system-ui, sans-serif; vertical-align: super; text-decoration: none; }
:target { outline: 2px solid currentColor; outline-offset: 2px; }
section { padding-block: 1.5rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; white-space: nowrap; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem; }
@page { size: A4; margin: 18mm 16mm; }
@media print { header, main { max-width: none; padding: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } nav { display: none; } }`;
