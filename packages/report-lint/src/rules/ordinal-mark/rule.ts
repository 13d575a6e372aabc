import { readOrdinals } from "../../document/ordinals.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const ordinalMark: LintRule = defineLintRule({
  id: "ordinal-mark",
  meta: {
    kind: "structural",
    preset: "strict",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "序号后的标点规范、一致", en: "Expect the right mark after an ordinal." },
    source: "GB/T 9704-2012 7.3.3；GB/T 15834-2011 4.5.3.6、4.9.3",
  },
  messages: {
    afterBracket: { zh: "“{{text}}”带括号的序号后不加标点", en: "Disallowed mark after “{{text}}”" },
    form: { zh: "“{{text}}”应写作“{{expected}}”", en: "Expected “{{expected}}” instead of “{{text}}”" },
    mixed: {
      zh: "“{{text}}”与全文写法“{{expected}}”不一致",
      en: "Expected “{{expected}}” instead of “{{text}}” as elsewhere",
    },
  },
  check({ document, report }) {
    for (const { kind, text, start } of document.blocks) {
      if (kind === "metadata") continue;
      const indent = /^\s*/u.exec(text)?.[0].length ?? 0;
      const head = text.slice(indent, indent + 10);
      const at = (length: number): { start: number; end: number } => ({
        start: start + indent,
        end: start + indent + length,
      });
      const bracket = /^[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)][、，。.．:：]/u.exec(head)?.[0];
      if (bracket !== undefined) report("afterBracket", at(bracket.length), { data: { text: bracket } });
      const han = /^[一二三四五六七八九十]{1,3}[，,．.。](?=[0-9一-鿿“])/u.exec(head)?.[0];
      if (han !== undefined && text.length <= 40) {
        report("form", at(han.length), { data: { text: han, expected: `${han.slice(0, -1)}、` } });
      }
      const arabic = /^\d{1,2}[，,。](?=[一-鿿“])/u.exec(head)?.[0];
      if (arabic !== undefined)
        report("form", at(arabic.length), { data: { text: arabic, expected: `${arabic.slice(0, -1)}.` } });
    }
    const numbered = document.once(readOrdinals).filter(({ style }) => style === "arabic");
    const marks = new Map<string, number>();
    for (const { text } of numbered) marks.set(text.slice(-1), (marks.get(text.slice(-1)) ?? 0) + 1);
    const [usual] = [...marks].sort((left, right) => right[1] - left[1]);
    if (usual === undefined || usual[1] < 4 || usual[1] < numbered.length * 0.8) return;
    for (const { text, start, end } of numbered) {
      if (text.endsWith(usual[0])) continue;
      report("mixed", { start, end }, { data: { text, expected: `${text.slice(0, -1)}${usual[0]}` } });
    }
  },
});
