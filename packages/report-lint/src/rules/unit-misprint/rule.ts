import { UNIT_MISPRINTS } from "../../data/unit-misprints.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const UNITS = new Map(UNIT_MISPRINTS);
const LONGEST_FIRST = [...UNITS.keys()].sort((left, right) => right.length - left.length);
const FIGURE = "\\d(?:[余多])?(?:万亿|亿|千万|百万|万|千|百)?(?:[余多])?";
const NEXT = "(?=[，。；、）)”]|以上|以下|以内|左右|$)";
const PATTERN = new RegExp(`(?<=${FIGURE})(?:${LONGEST_FIRST.join("|")})${NEXT}`, "gu");

export const unitMisprint: LintRule = defineLintRule({
  id: "unit-misprint",
  meta: {
    kind: "wording",
    preset: "recommended",
    severity: "warning",
    since: "0.3.0",
    description: { zh: "数后面的单位没有错字", en: "Disallow units with a wrong character." },
    source: "《现代汉语词典》（第7版）；GB 3100-1993",
  },
  messages: {
    wrong: { zh: "单位“{{text}}”应为“{{expected}}”", en: "Expected the unit “{{expected}}” instead of “{{text}}”" },
  },
  check({ document, report }) {
    for (const { text, start, end } of searchBlocks(document.blocks, PATTERN)) {
      const expected = UNITS.get(text) ?? text;
      report("wrong", { start, end }, { data: { text, expected }, fix: { start, end, text: expected, safe: false } });
    }
  },
});
