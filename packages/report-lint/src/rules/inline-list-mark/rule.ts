import { readOrdinalLists } from "../../document/ordinals.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const inlineListMark: LintRule = defineLintRule({
  id: "inline-list-mark",
  meta: {
    kind: "mechanical",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: {
      zh: "段内“一是……二是……”各项之间标点一致",
      en: "Expect the same mark between the entries of a list inside a paragraph.",
    },
    source: "GB/T 15834-2011 4.6（分号）",
  },
  messages: {
    differs: {
      zh: "“{{text}}”前是“{{mark}}”，本段其他各项前是“{{expected}}”",
      en: "Expected “{{expected}}” before “{{text}}” instead of “{{mark}}”",
    },
  },
  check({ document, report }) {
    for (const { style, members } of document.once(readOrdinalLists)) {
      if (style !== "shi" && style !== "yao") continue;
      const separated = members.slice(1).map((member) => ({
        member,
        mark: /[，。；、：！？]/u.exec(document.text.charAt(member.start - 1))?.[0] ?? "",
      }));
      for (const expected of ["；", "。"]) {
        const odd = separated.filter(({ mark }) => mark !== expected);
        if (separated.length < 3 || odd.length !== 1) continue;
        for (const { member, mark } of odd) {
          if (mark === "" || "！？".includes(mark)) continue;
          const span = { start: member.start - 1, end: member.start };
          report(
            "differs",
            { start: span.start, end: member.end },
            {
              data: { text: member.text, mark, expected },
              fix: { ...span, text: expected, safe: false },
            },
          );
        }
      }
    }
  },
});
