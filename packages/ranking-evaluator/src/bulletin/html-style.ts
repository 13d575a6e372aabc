/** Style of the page: an official notice on A4, with the fonts offices have and those that stand in for them. */
export const BULLETIN_CSS = `:root { --red: #c4161c; --ink: #1a1a1a; --line: #c9c4bb; --soft: #6b6b6b; }
* { box-sizing: border-box; }
body { margin: 0; background: #eceae6; color: var(--ink);
  font: 16px/1.75 "仿宋_GB2312", FangSong, "仿宋", STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", serif; }
main { max-width: 210mm; margin: 8mm auto; padding: 18mm 15mm 20mm; background: #fff; box-shadow: 0 2px 18px rgb(0 0 0 / 14%); }
.notice { margin: -6mm 0 6mm; padding: 1.5mm 4mm; border: 1px dashed var(--red); color: var(--red); text-align: center;
  font: 14px/1.6 "黑体", SimHei, "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
header { text-align: center; }
.masthead { margin: 0 0 4mm; color: var(--red); letter-spacing: .22em; text-indent: .22em;
  font: 700 38px/1.3 "方正小标宋简体", FZXiaoBiaoSong-B05S, "华文中宋", STZhongsong, "Noto Serif CJK SC", serif; }
.rule { height: 5px; border-top: 3px solid var(--red); border-bottom: 1px solid var(--red); }
h1 { margin: 9mm 0 1mm; font: 700 27px/1.5 "方正小标宋简体", FZXiaoBiaoSong-B05S, "华文中宋", STZhongsong, "Noto Serif CJK SC", serif; }
.period { margin: 0 0 5mm; font-family: "楷体_GB2312", KaiTi, STKaiti, "Noto Serif CJK SC", serif; }
.lead { margin: 4mm 0; text-indent: 2em; }
h2 { margin: 8mm 0 2mm; break-after: avoid; font: 700 17px/1.6 "黑体", SimHei, "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
h2::before { content: ""; display: inline-block; width: 4px; height: .95em; margin-right: .5em; vertical-align: -.1em; background: var(--red); }
table { width: 100%; border-collapse: collapse; border-top: 2px solid var(--ink); border-bottom: 2px solid var(--ink);
  font-size: 14px; line-height: 1.5; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
th { font-family: "黑体", SimHei, "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; font-weight: 500; white-space: nowrap; }
th, td { padding: 1.4mm 1.5mm; border-bottom: 1px solid var(--line); text-align: left; vertical-align: middle; }
thead th { border-bottom: 1px solid var(--ink); background: #f7f5f1; }
tr { break-inside: avoid; }
tbody tr:last-child > * { border-bottom: 0; }
.summary th, .summary td { text-align: center; }
.summary { width: auto; min-width: 60%; margin: 0 auto; }
.summary td { font-size: 17px; }
.number { text-align: center; white-space: nowrap; }
.unit { white-space: nowrap; }
.name { min-width: 10.4em; }
.reason { color: #444; font-size: 13px; }
thead .reason { color: inherit; font-size: 14px; }
.up { color: #1f5fa8; }
.down { color: var(--red); }
.chip { display: inline-block; min-width: 2.4em; padding: 0 .55em; border: 1px solid rgb(0 0 0 / 22%); border-radius: 3px; text-align: center;
  font: 700 13px/1.65 "黑体", SimHei, "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.none { color: var(--soft); font-size: 13px; }
.notes { margin-top: 8mm; border-top: 1px solid var(--line); color: #444; font-size: 13px; line-height: 1.65; }
.notes h2 { margin-top: 4mm; font-size: 15px; }
.notes ol { margin: 0; padding-left: 2em; }
footer { margin-top: 10mm; text-align: right; padding-right: 2em; }
footer p { margin: 0; }
@page { size: A4; margin: 20mm 18mm 22mm; }
@media print { .notice { margin-top: 0; } body { background: none; } main { max-width: none; margin: 0; padding: 0; box-shadow: none; } }
@media (width < 700px) { main { margin: 0; padding: 6mm 4mm; } section { overflow-x: auto; } .masthead { font-size: 26px; } }`;
