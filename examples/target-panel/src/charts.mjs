/** The pictures, each a function from rows to an SVG. Change them: docs at https://observablehq.com/plot. */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

const { document } = parseHTML("<html><body></body></html>");
const NOTE = "虚构数据，仅供演示";
const TIERS = { nation: "全国", province: "省级", prefecture: "市级", county: "县级" };
const WORDS = { soft: "软（左右、力争）", plain: "无修饰", mixed: "软硬兼有", hard: "硬（以上、确保）" };
const COLORS = ["#9ecae1", "#d9d9d9", "#fdae6b", "#de2d26"];
const style = {
  background: "white",
  fontFamily: "'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif",
  fontSize: 12,
  color: "#222",
};

/** Growth targets of the provinces: this year's, last year's, and a line at the nation's. */
export function provincesChart(rows) {
  const order = rows.map(({ region }) => region);
  return svg({
    width: 720,
    height: 720,
    marginLeft: 130,
    marginTop: 60,
    marginBottom: 50,
    x: { label: "地区生产总值增长目标（%）", labelAnchor: "center", labelOffset: 40, grid: true, domain: [4, 7.5] },
    y: { domain: order, label: null },
    marks: [
      Plot.ruleX([rows[0].nation], { stroke: "#de2d26", strokeWidth: 1.5 }),
      Plot.text([rows[0]], {
        x: "nation",
        frameAnchor: "top",
        dy: -12,
        text: ({ nation }) => `全国目标 ${nation}%`,
        fill: "#de2d26",
      }),
      Plot.link(rows, { x1: "previous", x2: "target", y1: "region", y2: "region", stroke: "#bbb" }),
      Plot.ruleY(
        rows.filter(({ low, high }) => low !== null && high !== null && low < high),
        { x1: "low", x2: "high", y: "region", stroke: "#08519c", strokeWidth: 5, strokeOpacity: 0.35 },
      ),
      Plot.dot(rows, { x: "previous", y: "region", r: 7, stroke: "#888", fill: "white" }),
      Plot.dot(rows, { x: "target", y: "region", r: 5, fill: "#08519c" }),
      Plot.text([`● 今年目标（区间取中点，浅色为区间） ○ 去年目标 · ${NOTE}`], {
        frameAnchor: "top-left",
        dy: -44,
        dx: -120,
      }),
    ],
  });
}

/** How far targets go beyond those of the tier above: a dot a report, a tick at the mean. */
export function overshootChart(rows) {
  const told = rows.map((row) => ({ ...row, group: `${TIERS[row.tier]} ${row.year}` }));
  return svg({
    width: 720,
    height: 300,
    r: { range: [0, 14] },
    marginLeft: 90,
    marginTop: 50,
    marginBottom: 50,
    x: { label: "高于上级目标（百分点）", labelAnchor: "center", labelOffset: 40, grid: true },
    y: { domain: [...new Set(told.map(({ group }) => group))].sort().reverse(), label: null },
    marks: [
      Plot.ruleX([0]),
      Plot.dot(told, Plot.group({ r: "count" }, { x: "overshoot", y: "group", fill: "#08519c", fillOpacity: 0.6 })),
      Plot.tickX(told, Plot.groupY({ x: "mean" }, { x: "overshoot", y: "group", stroke: "#de2d26", strokeWidth: 3 })),
      Plot.text([`点的大小为报告数，红线为平均 · ${NOTE}`], { frameAnchor: "top-left", dy: -34, dx: -80 }),
    ],
  });
}

/** How binding targets are worded, by tier, in shares. */
export function wordsChart(rows) {
  const told = rows.map((row) => ({ ...row, tier: TIERS[row.tier], words: WORDS[row.hardSoft] }));
  return svg({
    width: 720,
    height: 240,
    marginLeft: 60,
    marginTop: 60,
    marginBottom: 50,
    x: { label: "占主要预期目标的比重（%）", labelAnchor: "center", labelOffset: 40, percent: true },
    y: { domain: Object.values(TIERS).filter((tier) => told.some((row) => row.tier === tier)), label: null },
    color: { domain: Object.values(WORDS), range: COLORS },
    marks: [
      Plot.barX(
        told,
        Plot.stackX({ offset: "normalize", order: Object.values(WORDS) }, { x: "targets", y: "tier", fill: "words" }),
      ),
      ...Object.values(WORDS).flatMap((words, at) => [
        Plot.text([words], { frameAnchor: "top-left", dx: at * 140 - 36, dy: -24 }),
        Plot.dot([words], {
          frameAnchor: "top-left",
          dx: at * 140 - 46,
          dy: -18,
          r: 5,
          fill: COLORS[at],
          symbol: "square",
        }),
      ]),
      Plot.text([`各级目标措辞的软硬 · ${NOTE}`], { frameAnchor: "top-left", dx: -50, dy: -48 }),
    ],
  });
}

/** Plot's own class names are random; fixed ones make the file the same in every run. */
function svg(options) {
  const plot = Plot.plot({ document, style, className: "plot", ...options });
  plot.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return `${plot.outerHTML}\n`;
}
