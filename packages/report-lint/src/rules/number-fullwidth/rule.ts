import { isSlip } from "../../document/conventions.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const numberFullwidth: LintRule = defineLintRule({
  id: "number-fullwidth",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "全角数字不与半角数字混用", en: "Expect one width of digits throughout." },
    source: "GB/T 15835-2011 5.1（阿拉伯数字用半角）；以本文通行写法为准",
  },
  messages: {
    fullwidth: { zh: "全角“{{text}}”应为半角“{{expected}}”", en: "Expected “{{expected}}” instead of “{{text}}”" },
    halfwidth: {
      zh: "“{{text}}”为半角，全文用全角数字",
      en: "Expected full-width digits as elsewhere, found “{{text}}”",
    },
    letter: {
      zh: "全角字母“{{text}}”应为半角“{{expected}}”",
      en: "Expected the letters “{{expected}}” instead of “{{text}}”",
    },
    sign: { zh: "符号“{{text}}”应为“{{expected}}”", en: "Expected the sign “{{expected}}” instead of “{{text}}”" },
  },
  check({ document, report }) {
    const { digits } = document.conventions;
    const fullIsSlip = isSlip({ usual: digits.usual, other: digits.other }, 0.3);
    const halfIsSlip = digits.usual > 0 && digits.other > 20 && digits.usual <= digits.other * 0.02;
    if (fullIsSlip) {
      for (const { text, start, end } of searchBlocks(
        document.blocks,
        /(?<![0-9０-９.．])(?=[0-9.]{0,12}[０-９])[0-9０-９](?:[0-9０-９]|[.．](?=[0-9０-９]))*/gu,
      )) {
        report("fullwidth", { start, end }, { data: { text, expected: text.normalize("NFKC") } });
      }
    }
    if (halfIsSlip) {
      for (const { text, start, end } of searchBlocks(document.blocks, /\d+/gu))
        report("halfwidth", { start, end }, { data: { text } });
    }
    const letters = [...searchBlocks(document.blocks, /[Ａ-Ｚ]+/giu)];
    if (fullIsSlip && letters.length <= 3) {
      for (const { text, start, end } of letters) {
        const expected = text.normalize("NFKC");
        report("letter", { start, end }, { data: { text, expected }, fix: { start, end, text: expected, safe: true } });
      }
    }
    const wide = [...searchBlocks(document.blocks, /％/gu)];
    const narrow = [...searchBlocks(document.blocks, /%/gu)];
    const [few, expected] = wide.length <= narrow.length ? [wide, "%"] : [narrow, "％"];
    if (few.length > Math.max(1, (wide.length + narrow.length) * 0.1)) return;
    if (wide.length + narrow.length < 3) return;
    for (const { text, start, end } of few) {
      report("sign", { start, end }, { data: { text, expected }, fix: { start, end, text: expected, safe: true } });
    }
  },
});
