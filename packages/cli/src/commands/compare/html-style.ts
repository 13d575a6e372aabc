/** Style of the page: readable on screens of any width and on A4; verdicts carry their word, not their colour alone. */
export const COMPARISON_CSS = `:root { color-scheme: light dark; --line: #8884; --met: #1b7f4b; --missed: #c4161c; --open: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --met: #4cc38a; --missed: #ff7b7f; --open: #e3b341; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.65 system-ui, "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; }
h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
.lead { margin: 0; opacity: .8; }
section { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; font-variant-numeric: tabular-nums; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { white-space: nowrap; font-weight: 600; }
.number { text-align: right; }
summary { cursor: pointer; }
blockquote { margin: .4rem 0; padding-left: .7rem; border-left: 3px solid var(--line); font-size: .88rem; }
cite { display: block; font-style: normal; opacity: .7; }
.met, .nearly, .missed, .undecided, .not-found, .not-comparable { font-weight: 600; white-space: nowrap; }
.met, .nearly { color: var(--met); }
.missed { color: var(--missed); }
.undecided, .not-comparable { color: var(--open); }
.not-found { opacity: .7; }
@media print { main { max-width: none; padding: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } }`;
