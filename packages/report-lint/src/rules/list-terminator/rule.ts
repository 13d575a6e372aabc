import type { Block } from "../../document/blocks.js";
import { fullWidthMark } from "../../document/characters.js";
import { readOrdinalLists, type OrdinalStyle } from "../../document/ordinals.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const MARKS = "。；，、！？：";
const LINES: ReadonlySet<OrdinalStyle> = new Set(["arabic", "arabic-bracket", "circled", "shi", "yao"]);

export const listTerminator: LintRule = defineLintRule({
  id: "list-terminator",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "warning",
    since: "0.1.0",
    description: {
      zh: "清单各项末尾标点一致，末项用句号",
      en: "Expect the entries of a list to end alike, the last with a full stop.",
    },
    source: "GB/T 15834-2011 4.6（分号）；公文清单通行写法",
  },
  messages: {
    differs: {
      zh: "本清单各项以“{{expected}}”结束，此项以“{{mark}}”结束",
      en: "Expected “{{expected}}” at the end of the entry instead of “{{mark}}”",
    },
    missing: {
      zh: "本清单各项以“{{expected}}”结束，此项末尾没有标点",
      en: "Expected “{{expected}}” at the end of the entry",
    },
    extra: { zh: "本清单各项末尾不加标点，此项有“{{mark}}”", en: "Disallowed “{{mark}}” at the end of the entry" },
    last: { zh: "清单末项应以句号结束", en: "Expected a full stop at the end of the last entry" },
  },
  check({ document, report }) {
    for (const { style, members } of document.once(readOrdinalLists)) {
      const blocks = [...new Set(members.map(({ block }) => block))];
      if (!LINES.has(style) || blocks.length < 4) continue;
      const ends = blocks.map(endMark);
      const inner = ends.slice(0, -1);
      const usual = mostFrequent(inner);
      if (inner.filter((mark) => mark === usual).length < Math.max(3, inner.length * 0.7)) continue;
      blocks.forEach((block, index) => {
        const isLast = index === blocks.length - 1;
        const mark = ends[index] ?? "";
        if (block.text.lastIndexOf("“") > block.text.lastIndexOf("”")) return;
        const expected = isLast && usual === "；" ? "。" : usual;
        if (mark === expected || mark === "！" || mark === "？" || (isLast && mark === "。")) return;
        const end = block.start + block.text.trimEnd().length;
        const span = { start: end - 1, end };
        const replace = { start: end - mark.length, end, text: expected, safe: false };
        if (isLast && expected === "。") report("last", span, { fix: replace });
        else if (mark === "") report("missing", span, { data: { expected }, fix: replace });
        else if (expected === "") report("extra", span, { data: { mark }, fix: replace });
        else report("differs", span, { data: { expected, mark }, fix: replace });
      });
    }
  },
});

/** The mark an entry ends with, as full width: half-width marks are another rule's matter. */
function endMark({ text }: Block): string {
  const mark = fullWidthMark(text.trimEnd().at(-1) ?? "");
  return MARKS.includes(mark) ? mark : "";
}

function mostFrequent(marks: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? "";
}
