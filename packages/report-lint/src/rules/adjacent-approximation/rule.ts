import { chineseToNumber, numberToChinese } from "@liaocheng/chinese-quantity";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const adjacentApproximation: LintRule = defineLintRule({
  id: "adjacent-approximation",
  meta: {
    kind: "mechanical",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "相邻两数表示概数用汉字，中间不加顿号", en: "Expect 三五天 instead of 3、5天." },
    source: "GB/T 15835-2011 4.2.3（概数用汉字）；GB/T 15834-2011 4.5.3.4",
  },
  messages: {
    digits: { zh: "概数“{{text}}”应写作“{{expected}}”", en: "Expected “{{expected}}” instead of “{{text}}”" },
    comma: {
      zh: "概数“{{text}}”中间不加顿号，应写作“{{expected}}”",
      en: "Disallowed 、 in “{{text}}”, expected “{{expected}}”",
    },
  },
  check({ document, report }) {
    const unit =
      "(?<unit>天|年(?![^，。；、间内多来里])|个(?!百分点)|次|倍|岁|米|里|公里|家|户|人|名|周|小时|分钟|成|步|件|代)";
    const digits = new RegExp(`(?<![0-9.、第—～\\-])(?<low>[1-9])[、，](?<high>[1-9])${unit}(?!、)`, "gu");
    for (const { text, start, end, groups, before } of searchBlocks(document.blocks, digits)) {
      const low = Number(groups["low"]);
      const high = Number(groups["high"]);
      if (high <= low || high - low > 2 || /[0-9、第]\s*$|[一-鿿]{0,2}\d号?[、和]$/u.test(before)) continue;
      const expected = `${numberToChinese(low) ?? ""}${numberToChinese(high) ?? ""}${groups["unit"] ?? ""}`;
      report("digits", { start, end }, { data: { text, expected } });
    }
    const han = new RegExp(
      `(?<![一二三四五六七八九十、第0-9])(?<low>[一二三四五六七八])、(?<high>[二三四五六七八九])[十百千]?${unit}(?!、)`,
      "gu",
    );
    for (const { text, start, end, groups } of searchBlocks(document.blocks, han)) {
      const step = (chineseToNumber(groups["high"] ?? "") ?? 0) - (chineseToNumber(groups["low"] ?? "") ?? 0);
      if (step !== 1 && !(step === 2 && groups["low"] === "三")) continue;
      report("comma", { start, end }, { data: { text, expected: text.replace("、", "") } });
    }
  },
});
