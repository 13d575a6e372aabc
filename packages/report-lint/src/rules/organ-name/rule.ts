import { ORGAN_NAMES } from "../../data/organ-names.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const NUMERAL = "[一二三四五六七八九十]{1,3}";
const JOINED = "(?:精神)?(?:和|及|以及|、|暨)";
const SESSIONS = "(?=(?<sessions>[^，。；]{0,24})全会)";

/** The party's congress and the sessions of the committee it elected: 党的二十大和二十届三中全会. */
const NATIONAL = new RegExp(`党的(?<congress>${NUMERAL})大${JOINED}(?:党的)?(?<term>${NUMERAL})届${SESSIONS}`, "gu");

/** The same of a place: 省第十三次党代会和省委十三届历次全会; single sessions may be of the term before. */
const LOCAL = new RegExp(
  `(?<rank>自治区|[省市县区州旗])第(?<congress>${NUMERAL})次(?:党代会|党员?代表大会)${JOINED}(?:中共)?\\k<rank>党?委第?(?<term>${NUMERAL})届${SESSIONS}`,
  "gu",
);

export const organName: LintRule = defineLintRule({
  id: "organ-name",
  meta: {
    kind: "wording",
    preset: "recommended",
    severity: "warning",
    since: "0.4.0",
    description: {
      zh: "代表大会、委员会及其会议叫法、届次不错",
      en: "Expect congresses, committees and their sessions by their names and numbers.",
    },
    source: "中华人民共和国宪法；中国共产党章程；中国人民政治协商会议章程",
  },
  messages: {
    wrong: { zh: "“{{text}}”应为“{{expected}}”", en: "Expected “{{expected}}” instead of “{{text}}”" },
    term: {
      zh: "“{{text}}”：代表大会第{{congress}}次，委员会应为{{congress}}届，不是{{term}}届",
      en: "The congress and the committee of “{{text}}” differ in number",
    },
  },
  check({ document, report }) {
    for (const [wrong, right] of ORGAN_NAMES) {
      for (const { text, start, end } of searchBlocks(document.blocks, wrong)) {
        const expected = right(text);
        report("wrong", { start, end }, { data: { text, expected }, fix: { start, end, text: expected, safe: false } });
      }
    }
    for (const pattern of [NATIONAL, LOCAL]) {
      for (const { text, start, end, groups } of searchBlocks(document.blocks, pattern)) {
        const { congress = "", term = "", sessions = "" } = groups;
        if (congress === term || (pattern === LOCAL && !sessions.includes("历次"))) continue;
        const from = end - term.length - 1;
        report(
          "term",
          { start, end },
          {
            data: { text, congress, term },
            fix: { start: from, end, text: `${congress}届`, safe: false },
          },
        );
      }
    }
  },
});
