import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const quantitySpace: LintRule = defineLintRule({
  id: "quantity-space",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: {
      zh: "数字中间、数字与%之间不空格",
      en: "Disallow blanks inside a figure or before its percent sign.",
    },
    source: "GB/T 15835-2011 第5章；以本文通行写法为准",
  },
  messages: {
    percent: { zh: "“{{text}}”数字与百分号之间多了空格", en: "Disallowed blank in “{{text}}”" },
    digits: { zh: "“{{text}}”数字中间多了空格", en: "Disallowed blank in the figure “{{text}}”" },
  },
  check({ document, report }) {
    const percents = [
      ...searchBlocks(document.blocks, /[0-9０-９][0-9０-９.]{0,10}(?<blank>[ \t\u00A0\u3000]*)[%％‰℃]/gu),
    ];
    const spaced = percents.filter(({ groups }) => groups["blank"] !== "");
    if (spaced.length <= Math.max(1, percents.length * 0.2)) {
      for (const { text, start, end, groups } of spaced) {
        const blank = groups["blank"] ?? "";
        const fix = { start: end - 1 - blank.length, end: end - 1, text: "", safe: true };
        report("percent", { start, end }, { data: { text }, fix });
      }
    }
    for (const { text, start, end, before } of searchBlocks(
      document.blocks,
      /\d(?:[ \t\u00A0]+\.[ \t\u00A0]*|\.[ \t\u00A0]+|[ \t\u00A0]+)\d+(?=[0-9.万亿%个家人户项亩吨元公平])/gu,
    )) {
      const opensList = /^\d\.\s/u.test(text) && /(?:^|\s)\d?$/u.test(before);
      if (opensList) continue;
      report("digits", { start, end }, { data: { text } });
    }
  },
});
