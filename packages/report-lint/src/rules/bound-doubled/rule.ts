import { FIGURE } from "../../data/quantity-patterns.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const FIGURES = `(?<figure>${FIGURE}(?:[—～~-]${FIGURE})?)`;
const LOWER = new RegExp(
  `(?<first>超过|超出|突破|高于|逾|超|不低于|不少于|不小于|至少|最少|大于|多于)了?${FIGURES}(?<last>以上|及以上|之上)`,
  "gu",
);
const UPPER = new RegExp(
  `(?<first>不超过|不高于|不多于|不大于|低于|少于|小于|不足|不到|至多|最多)了?${FIGURES}(?<last>以下|以内|之内|及以下)`,
  "gu",
);
const CLASHING = new RegExp(
  `(?<first>超过|突破|高于|逾|不低于|不少于|至少|大于|不超过|不高于|低于|少于|不足|不到)了?${FIGURES}(?<last>左右|上下)`,
  "gu",
);
const OPPOSITE = new RegExp(
  `(?<first>超过|突破|高于|逾|不低于|不少于|至少|大于)了?${FIGURES}(?<last>以下|以内|之内)`,
  "gu",
);
const STACKED = new RegExp(
  `${FIGURES}(?<last>(?:以上|以内|以下|以下)(?:左右|上下|以上|以内|以下)|左右(?:以上|以内|以下))`,
  "gu",
);

/** 失业率控制在5%以上: what is held down has an upper end. */
const AGAINST = new RegExp(`(?<first>控制|压减|压降|压缩)(?:在|到|至)${FIGURES}(?<last>以上|之上)`, "gu");

export const boundDoubled: LintRule = defineLintRule({
  id: "bound-doubled",
  meta: {
    kind: "mechanical",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "一个数只限定一次", en: "Disallow a figure bounded twice." },
    source: "GB/T 15835-2011；公文写作通则：模糊一头，不模糊两头",
  },
  messages: {
    doubled: { zh: "“{{text}}”前有“{{first}}”后有“{{last}}”，留一个", en: "Too many bounds in “{{text}}”" },
    clashing: { zh: "“{{text}}”既说“{{first}}”又说“{{last}}”，互相矛盾", en: "Contradictory bounds in “{{text}}”" },
    against: {
      zh: "“{{text}}”方向不对：“{{first}}”的是上限，应为“以内”",
      en: "Wrong way in “{{text}}”: {{first}} sets an upper end",
    },
    stacked: { zh: "“{{text}}”限定词叠用", en: "Too many bounds after the figure in “{{text}}”" },
  },
  check({ document, report }) {
    for (const [messageId, pattern] of [
      ["doubled", LOWER],
      ["doubled", UPPER],
      ["clashing", CLASHING],
      ["clashing", OPPOSITE],
      ["stacked", STACKED],
      ["against", AGAINST],
    ] as const) {
      for (const { text, start, end, groups, before, after } of searchBlocks(document.blocks, pattern)) {
        const { first = "", last = "" } = groups;
        if (/[不未没]$/u.test(before) && !first.startsWith("不")) continue;
        if (messageId === "clashing" && /^的[一-鿿]{0,6}(?:目标|水平|增速)/u.test(after)) continue;
        report(messageId, { start, end }, { data: { text, first, last } });
      }
    }
  },
});
