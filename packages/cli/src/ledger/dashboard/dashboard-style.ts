/** Style of the page: readable on screens of any width, in light and dark, and on A4; colours always carry their word. */
export const DASHBOARD_CSS = `:root { color-scheme: light dark; --ground: #fbfaf8; --ink: #1d1c1a; --soft: #6b665e; --line: #dcd7cd; --raised: #fff; --mark: #fff0b3; }
@media (prefers-color-scheme: dark) { :root { --ground: #171613; --ink: #ece9e2; --soft: #a29c90; --line: #39362f; --raised: #211f1b; --mark: #5c4a12; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 0 0 .25rem; font-size: clamp(1.35rem, 4vw, 1.9rem); line-height: 1.3; }
h2 { margin: 2.25rem 0 .6rem; font-size: 1.15rem; }
h3 { margin: .8rem 0 .2rem; font-size: .9rem; color: var(--soft); }
.lead, .meta { color: var(--soft); }
.lead { margin: 0; }
.meta { font-size: .88rem; font-weight: 400; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(5.5rem, 1fr)); gap: .6rem; margin-top: 1.25rem; }
.tile { display: flex; flex-direction: column; align-items: center; gap: .3rem; padding: .8rem .4rem; background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; font-size: .9rem; }
.count { font-size: 1.7rem; line-height: 1.1; font-weight: 650; font-variant-numeric: tabular-nums; }
.chip { display: inline-block; padding: 0 .5rem; border-radius: .3rem; font-size: .84rem; font-weight: 600; line-height: 1.6; white-space: nowrap; }
.chip.none { color: var(--soft); border: 1px solid var(--line); font-weight: 400; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem .5rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
th { font-weight: 600; }
tr > :first-child { text-align: left; white-space: normal; min-width: 7rem; }
@media (max-width: 30rem) { th, td { padding: .4rem .3rem; } tr > :first-child { min-width: 6rem; } }
.zero { color: var(--soft); opacity: .55; }
.due { margin: 0; padding: 0; list-style: none; }
.due li { padding: .4rem 0; border-bottom: 1px solid var(--line); }
a { color: inherit; text-underline-offset: .2em; text-decoration-color: var(--soft); }
details { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; margin: .4rem 0; padding: 0 .8rem; scroll-margin-top: 1rem; }
details:target { outline: 2px solid var(--soft); }
summary { cursor: pointer; padding: .5rem 0; }
summary .meta { display: block; }
.id { font-variant-numeric: tabular-nums; color: var(--soft); font-size: .88rem; }
blockquote { margin: .2rem 0 .8rem; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--line); font-size: .95rem; }
mark { background: var(--mark); color: inherit; }
cite { display: block; font-style: normal; color: var(--soft); font-size: .85rem; margin-top: .2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .8rem; margin: 0 0 .8rem; font-size: .94rem; }
dt { color: var(--soft); }
dd { margin: 0; }
ul { margin: 0 0 .8rem; padding-left: 1.2rem; font-size: .94rem; }
.notes { color: var(--soft); font-size: .9rem; }
@media print { body { background: none; } main { max-width: none; padding: 0; } details, tr, li { break-inside: avoid; } .scroll { overflow: visible; } thead { display: table-header-group; } }`;
