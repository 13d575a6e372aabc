import { isSlip } from "../../document/conventions.js";
import { isChinese } from "../../document/characters.js";
import { searchBlocks } from "../../document/search.js";
import { readPairs } from "../../document/pairs.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

/** 国发[2021]29号. Source: GB/T 9704-2012 7.2.5（发文字号）. */
const NUMBER = /[发函办令字][[［【](?<year>20\d\d)[\]］】](?<number>\d{1,4})号/gu;

export const bracketHalfwidth: LintRule = defineLintRule({
  id: "bracket-halfwidth",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "中文里不用半角括号", en: "Disallow half-width brackets around Chinese text." },
    source: "GB/T 15834-2011 4.9（括号）；GB/T 9704-2012 7.3.3（结构层次序数）",
  },
  messages: {
    halfwidth: { zh: "半角括号“{{text}}”应为全角（）", en: "Expected full-width brackets around “{{text}}”" },
    number: {
      zh: "发文字号“{{text}}”的年份应用六角括号〔〕",
      en: "Expected 〔〕 around the year of the document number “{{text}}”",
    },
    throughout: {
      zh: "全文多用半角括号（{{count}}对），公文应统一用全角",
      en: "Expected full-width brackets throughout, found {{count}} half-width pairs",
    },
  },
  check({ document, report }) {
    const { text } = document;
    for (const { start, end, text: printed, groups } of searchBlocks(document.blocks, NUMBER)) {
      const fix = {
        start: start + 1,
        end,
        text: `〔${groups["year"] ?? ""}〕${groups["number"] ?? ""}号`,
        safe: false,
      };
      report("number", { start: start + 1, end }, { data: { text: printed.slice(1) }, fix, certainty: "likely" });
    }
    const found = document.once(readPairs).pairs.filter(({ open, close, start, end }) => {
      if (open !== "(" || close !== ")") return false;
      const around = [text.charAt(start - 1), text.charAt(start + 1), text.charAt(end - 2), text.charAt(end)];
      return around.some(isChinese);
    });
    const first = found[0];
    if (first !== undefined && found.length > 20 && !isSlip(document.conventions.brackets, 0.5)) {
      report("throughout", first, { data: { count: found.length } });
      return;
    }
    for (const { start, end } of found) {
      const inner = text.slice(start + 1, end - 1);
      report(
        "halfwidth",
        { start, end },
        {
          data: { text: text.slice(start, Math.min(end, start + 20)) },
          fix: { start, end, text: `（${inner}）`, safe: true },
        },
      );
    }
  },
});
