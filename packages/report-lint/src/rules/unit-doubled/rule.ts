import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const NUMBER = "[0-9０-９][余多]?";
const DOUBLED = new RegExp(
  `${NUMBER}(?:万亿|亿|万|千|百)?(?:(?<unit>元|亩|吨|公里|千米|平方米|平方公里|立方米|千瓦时|千瓦|斤|辆|座|所|处|岁|倍|个百分点|百分点|亿|人次|美元)\\k<unit>(?![均次])|家家(?![庭政具电居禽畜装长])|户户(?![用型籍外均])|个个(?![体人性案股税])|人人(?![才员民次工形大口均])|项项(?!目)|台台(?![式账湾])|条条(?!例)|件件(?!套)|名名(?![师医校优牌额胜著])|万万(?!元户)|[%％]{2}|[%％]个?百分点|万元亿元|亿元万元|元亿元|元万元|亿元亿|万元万)`,
  "gu",
);

export const unitDoubled: LintRule = defineLintRule({
  id: "unit-doubled",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "单位不重复", en: "Disallow a unit printed twice." },
    source: "GB/T 3101-1993（单位符号）；公文核稿通则",
  },
  messages: { doubled: { zh: "“{{text}}”单位重复", en: "Repeated unit in “{{text}}”" } },
  check({ document, report }) {
    for (const { text, start, end } of searchBlocks(document.blocks, DOUBLED))
      report("doubled", { start, end }, { data: { text } });
  },
});
