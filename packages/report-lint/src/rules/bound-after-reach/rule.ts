import { FIGURE } from "../../data/quantity-patterns.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const PATTERN = new RegExp(`(?:达到|达)了?(?<figure>${FIGURE})(?<last>以上|以内|以下)`, "gu");

export const boundAfterReach: LintRule = defineLintRule({
  id: "bound-after-reach",
  meta: {
    kind: "wording",
    preset: "advisory",
    severity: "info",
    since: "0.1.0",
    description: { zh: "“达到”之后少用“以上”", en: "Prefer no bound after 达到." },
    source: "公文写作通则：达到指到某一点，以上指某点之外",
  },
  messages: { found: { zh: "“{{text}}”中“达到”与“{{last}}”意思重叠", en: "Redundant bound in “{{text}}”" } },
  check({ document, report }) {
    for (const { text, start, end, groups } of searchBlocks(document.blocks, PATTERN)) {
      report("found", { start, end }, { data: { text, last: groups["last"] ?? "" } });
    }
  },
});
