import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const paragraphEndMark: LintRule = defineLintRule({
  id: "paragraph-end-mark",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "段落以句末标点结束", en: "Expect a paragraph to end with a final mark." },
    source: "GB/T 15834-2011 4.1（句号）",
  },
  messages: {
    missing: { zh: "段末缺句号：“…{{text}}”", en: "Expected a full stop after “…{{text}}”" },
    wrong: { zh: "段末是“{{mark}}”，应为句号", en: "Expected a full stop instead of “{{mark}}”" },
  },
  check({ document, report: say }) {
    const found: (() => void)[] = [];
    const titles = document.blocks.filter(({ kind, text }) => kind === "paragraph" && isTitle(text)).length;
    const report: typeof say = (...finding) => {
      found.push(() => {
        say(...finding);
      });
    };
    document.blocks.forEach(({ kind, text, start, headings }, index) => {
      if (kind !== "paragraph" || (titles >= SEVERAL && isTitle(text)) || BYLINE.test(text)) return;
      const printed = text.trimEnd();
      const bare = printed.replace(/[”’）)》】]{1,3}$/u, "");
      const last = bare.at(-1) ?? "";
      const end = start + printed.length;
      const titled =
        printed.length < 46 &&
        !/[。；：]/u.test(printed) &&
        isBlankLine(document.text.slice(Math.max(0, start - 4), start)) &&
        isBlankLine(document.text.slice(end, end + 4));
      const next = document.blocks[index + 1];
      const cutOff = (last === "，" || last === "、") && (next === undefined || next.kind === "heading");
      const long =
        (!titled || cutOff) &&
        printed.length >= (cutOff ? 12 : 24) &&
        (/[，。；、]/u.test(bare.slice(0, -1)) || headings.length > 0);
      if (!long || "。！？：；…—!?:;.".includes(last) || /[。！？]/u.test(printed.at(-1) ?? "")) return;
      const subscript = /[A-Za-z]$/u.test(printed) && /^\s*\d{1,2}(?!\d)/u.test(next?.text ?? "");
      if (subscript) return;
      const brokenByPage = document.text.slice(start + printed.length, next?.start ?? 0).includes("\u200B");
      if (brokenByPage || next?.text.trimStart().startsWith("\u200B") === true) return;
      const carriesOn =
        /^\s*(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]|[（(]?\d{1,2}[.）)、]|——)/u.test(
          next?.text ?? "",
        );
      if ((next?.kind === "item" || carriesOn) && (last === "，" || last === ",")) return;
      const span = { start: Math.max(start, end - 1), end };
      if (last === "，" || last === "、" || last === ",") {
        report("wrong", span, { data: { mark: last }, fix: { ...span, text: "。", safe: false } });
      } else
        report("missing", span, {
          data: { text: printed.slice(-6) },
          fix: { start: end, end, text: "。", safe: false },
        });
    });
    if (found.length <= Math.max(5, document.blocks.length * 0.02)) for (const tell of found) tell();
  },
});

/** Several paragraphs of one sentence without an end are how a document sets its headings. */
const SEVERAL = 3;
const BYLINE = /[（(][^（）()\n]{2,10}(?:网|报|社)[）)]\s*$/u;

function isTitle(text: string): boolean {
  return text.length < 80 && /[一-鿿]\s*$/u.test(text) && !/[。；：！？]/u.test(text);
}

/** A line between blank ones is a heading, if it is short. */
function isBlankLine(text: string): boolean {
  return text.trim() === "" && text.split("\n").length > 2;
}
