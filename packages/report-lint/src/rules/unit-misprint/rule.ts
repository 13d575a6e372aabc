import { UNIT_MISPRINTS } from "../../data/unit-misprints.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const UNITS = new Map(UNIT_MISPRINTS);
const LONGEST_FIRST = [...UNITS.keys()].sort((left, right) => right.length - left.length);
const FIGURE = "\\d(?:[余多])?(?:万亿|亿|千万|百万|万|千|百)?(?:[余多])?";
const NEXT = "(?=[，。；、）)”]|以上|以下|以内|左右|$)";
const PATTERN = new RegExp(`(?<=${FIGURE})(?:${LONGEST_FIRST.join("|")})${NEXT}`, "gu");

/** 改造毡房1200顶. */
const COUNTED_BY_TOPS = /(?:毡房|毡包|蒙古包|帐篷|帐|帽|轿|伞|锅盖)[^，。；]{0,8}$/u;

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
    for (const { text, start, end, before } of searchBlocks(document.blocks, PATTERN)) {
      if (text === "顶" && COUNTED_BY_TOPS.test(before)) continue;
      const expected = UNITS.get(text) ?? text;
      report("wrong", { start, end }, { data: { text, expected }, fix: { start, end, text: expected, safe: false } });
    }
  },
});
