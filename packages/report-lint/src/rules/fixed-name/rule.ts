import type { Certainty } from "@liaocheng/report-model";
import * as z from "zod/mini";
import {
  FIXED_NAMES,
  FIXED_NAME_VARIANTS,
  NUMERALS_SINCE,
  REGIONS_IN_SHORT,
  WRONG_FORMS,
  WRONG_NAMES,
  WRONG_NUMERALS,
} from "../../data/fixed-names.js";
import { findNearMisses } from "../../document/near-miss.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";
import { gainOfWording, isPhrase } from "../../words/compare-wordings.js";

/** So many powers of two must a shorter name be likelier than what is printed. */
const LEAST_GAIN = 8;

/** A shorter name may differ in one character from another word. */
const LONG = 8;

export const fixedName: LintRule = defineLintRule({
  id: "fixed-name",
  meta: {
    kind: "wording",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "固定提法、重要名称一字不差", en: "Expect fixed names and phrases to the letter." },
    source: "中国共产党章程；历次全国党代会报告；新华社《新闻阅评》禁用词和固定提法",
  },
  messages: { wrong: { zh: "“{{text}}”应为“{{expected}}”", en: "Expected “{{expected}}” instead of “{{text}}”" } },
  options: z.strictObject({
    names: z
      ._default(z.array(z.string().check(z.minLength(4))), [])
      .check(z.describe("Further names that are printed in one way only")),
    allow: z._default(z.array(z.string()), []).check(z.describe("Printed forms that are right all the same")),
  }),
  check({ document, options, report }) {
    const allowed = new Set([...FIXED_NAME_VARIANTS, ...options.allow]);
    const names = [...FIXED_NAMES, ...options.names].sort((left, right) => right.length - left.length);
    if (document.report.script === "hant") return;
    // A text that does not tell its year is of today.
    const year = document.report.reviewYear ?? document.report.planYear ?? Infinity;
    for (const block of document.blocks) {
      const reported: { start: number; end: number }[] = [];
      const say = (start: number, end: number, text: string, expected: string, certainty: Certainty): void => {
        if (allowed.has(text) || reported.some((span) => start < span.end && end > span.start)) return;
        reported.push({ start, end });
        const span = { start: block.start + start, end: block.start + end };
        report("wrong", span, { data: { text, expected }, fix: { ...span, text: expected, safe: false }, certainty });
      };
      for (const [wrong, right] of WRONG_NAMES) {
        for (let at = block.text.indexOf(wrong); at >= 0; at = block.text.indexOf(wrong, at + wrong.length)) {
          const quoted = block.text.charAt(at - 1) === "“" || block.text.charAt(at + wrong.length) === "”";
          if (/^[一二三四五六七八九十两](?:个|位)/u.test(wrong) && wrong.length === 4 && !quoted) continue;
          if (goesOnInQuotes(block.text, at, wrong)) continue;
          say(at, at + wrong.length, wrong, right, "certain");
        }
      }
      for (const [wrong, right] of year < NUMERALS_SINCE ? [] : WRONG_NUMERALS) {
        const at = block.text.indexOf(wrong);
        if (at >= 0 && !goesOnInQuotes(block.text, at, wrong)) say(at, at + wrong.length, wrong, right, "likely");
      }
      for (const { pattern, right, since = 0 } of WRONG_FORMS) {
        if (year < since) continue;
        for (const match of block.text.matchAll(pattern))
          say(match.index, match.index + match[0].length, match[0], right, "likely");
      }
      for (const { at, text, name } of regionsInDisorder(block.text)) say(at, at + text.length, text, name, "likely");
      for (const match of block.text.matchAll(/(?<=习近平)总书(?!记)|(?<=习近平)书记|习总(?=书记|的|在|提)/gu)) {
        say(match.index, match.index + match[0].length, match[0], "总书记", "likely");
      }
      for (const { start, end, text, name } of findNearMisses(block.text, names)) {
        const inside = names.some(
          (other) => other.length > name.length && block.text.slice(Math.max(0, start - 16), end + 16).includes(other),
        );
        const sure = name.length >= LONG || (!isPhrase(text) && isLikelier(block.text, start, end, name));
        if (!inside && sure) say(start, end, text, name, name.length >= LONG ? "certain" : "likely");
      }
    }
  },
});

/** What is read like a region in short but is none: 冀京津 and 津冀京 are lists of their own. */
const GOES_WITH = /^(?:国家|城市群|都市圈|一体化|协同|经济|示范区|自主|大湾区|地区|城际|同城化|试验区|创新)/u;

/** 哈齐大国家自主创新示范区: the characters of a region in short in another order, before what such regions are followed by. */
function* regionsInDisorder(text: string): Generator<{ at: number; text: string; name: string }> {
  for (const name of REGIONS_IN_SHORT) {
    const characters = new RegExp(`[${name}]{${String(name.length)}}`, "gu");
    for (const { 0: printed, index } of text.matchAll(characters)) {
      if (printed === name || new Set(printed).size < name.length) continue;
      if (GOES_WITH.test(text.slice(index + name.length))) yield { at: index, text: printed, name };
    }
  }
}

/** 切实把利用外资作为…: what only looks like a name is no likelier as that name. */
function isLikelier(text: string, start: number, end: number, name: string): boolean {
  return name.length !== end - start || gainOfWording(text, start, end, name) >= LEAST_GAIN;
}

/** “一路一带半座城”: a coinage of its own that begins like a name. */
function goesOnInQuotes(text: string, at: number, wrong: string): boolean {
  return text.charAt(at - 1) === "“" && /^[一-鿿]/u.test(text.slice(at + wrong.length));
}
