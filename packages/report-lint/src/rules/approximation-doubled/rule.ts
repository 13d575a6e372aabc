import { FIGURE } from "../../data/quantity-patterns.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const RANGE = `${FIGURE}(?:[—～~-]${FIGURE})?`;
const AROUND = new RegExp(
  `(?<first>大约|约为|约|将近|接近|近|几乎|大概|大致)(?<figure>${RANGE})(?<last>左右|上下|以上|以内|以下|之多)`,
  "gu",
);
const MORE =
  /(?<first>大约|约|将近|接近|近|超过|逾|超|突破)(?<figure>[0-9０-９]{1,12}(?:[.．][0-9０-９]{1,6})?[亿万千百]?[个家人户项名所处亩吨元件次]?(?<last>[余多])(?=[万亿个家人户项名所处亩吨元件次公里平立千]))/gu;
const REMAINDER =
  /(?<figure>[0-9０-９]{1,12}(?:[.．][0-9０-９]{1,6})?[亿万千百]?(?<first>[余多])[万亿]?(?:元|人次|人|户|个|家|项|名|所|处|亩|吨|公里|件|次|场|条)?(?<last>左右|上下|以上))/gu;

export const approximationDoubled: LintRule = defineLintRule({
  id: "approximation-doubled",
  meta: {
    kind: "mechanical",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "约数只说一次", en: "Disallow a figure made vague twice." },
    source: "公文写作通则：模糊一头，不能模糊两头",
  },
  messages: {
    doubled: { zh: "“{{text}}”既说“{{first}}”又说“{{last}}”，留一个", en: "Too many approximations in “{{text}}”" },
  },
  check({ document, report }) {
    for (const pattern of [AROUND, MORE, REMAINDER]) {
      for (const { text, start, end, groups, before } of searchBlocks(document.blocks, pattern)) {
        const { first = "", last = "" } = groups;
        if (/[最临附远亲制条公合契节签履预特相邀接靠贴逼就邻]$/u.test(before) && first.length === 1) continue;
        report("doubled", { start, end }, { data: { text, first, last } });
      }
    }
  },
});
