import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const PATTERN =
  /(?:下降|减少|降低|缩小|缩短|下调|减低|压减|压缩|减轻|回落|减)(?:[了近约]|超过|超|将近|到原来的|至原来的|为原来的)?(?:[0-9０-９]{1,4}(?:[.．][0-9０-９]{1,3})?|[一二两三四五六七八九十几数]{1,3})倍(?:多|以上|左右)?/gu;

export const decreaseByMultiple: LintRule = defineLintRule({
  id: "decrease-by-multiple",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "减少不用倍数", en: "Disallow decreases stated in multiples." },
    source: "GB/T 15835-2011；统计用语通则：减少一倍即为零，应说减少百分之几或降到几分之几",
  },
  messages: {
    found: {
      zh: "“{{text}}”：减少不能用倍数，应写减少百分之几或降到几分之几",
      en: "Disallowed multiple in the decrease “{{text}}”",
    },
  },
  check({ document, report }) {
    for (const { text, start, end } of searchBlocks(document.blocks, PATTERN))
      report("found", { start, end }, { data: { text } });
  },
});
