/** Style of the page: readable on screens of any width and on A4, heads on every page; changes carry their word, not their colour alone. */
export const DIFF_CSS = `:root { color-scheme: light dark; --line: #8884; --soft: #8882; --added: #1b7f4b; --removed: #c4161c; --changed: #8a4b00; --moved: #2b5a8c; }
@media (prefers-color-scheme: dark) { :root { --added: #4cc38a; --removed: #ff7b7f; --changed: #f2b869; --moved: #9cc7f5; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.65 system-ui, "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-x: auto; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; font-variant-numeric: tabular-nums; }
th, td { padding: .45rem .6rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 1px solid var(--line); white-space: nowrap; }
.words td { padding-top: 0; border-bottom: 1px solid var(--line); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; font-size: .88rem; }
.pair p { margin: 0; }
mark { background: var(--soft); color: inherit; font-weight: 600; }
.number { text-align: right; white-space: nowrap; }
tbody th { white-space: nowrap; }
.added { color: var(--added); }
.removed { color: var(--removed); }
.changed { color: var(--changed); }
.moved { color: var(--moved); }
@media (max-width: 40rem) { .pair { grid-template-columns: 1fr; } }
@media print { main { max-width: none; padding: 0; overflow: visible; } tr { break-inside: avoid; } thead { display: table-header-group; } }`;
