import { chineseToNumber, numberToChinese } from "@liaocheng/chinese-quantity";
import { ANCHORED_SERIES, LONG_SERIES, NUMBERED_PHRASES, ORDERED_SERIES, SERIES } from "../../data/series.js";
import type { LintDocument } from "../../document/lint-document.js";
import { searchBlocks } from "../../document/search.js";
import { findDisorder, type Disorder } from "../../document/series-order.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const LIST = /(?:[一-鿿“”]{2,12}、){3,7}[一-鿿“”]{2,12}/gu;

/** 二中、三中、四中全会: sessions of one committee in their order. */
const PLENARIES = /(?<=届)(?:[一二三四五六七八九]中、){1,7}[一二三四五六七八九]中(?=全会)/gu;

/** 山水林田湖草沙: what is protected as one, without marks between. */
const LANDSCAPE = /[山水林田湖草沙冰]{5,8}/gu;
const LANDSCAPE_BEGINS = "山水林田湖";
const OF_THREE = 3;

interface Ordered {
  readonly members: readonly string[];
  readonly before?: RegExp;
}

const ALL_ORDERED: readonly Ordered[] = [
  ...[...SERIES, ...ORDERED_SERIES].map((members): Ordered => ({ members })),
  ...ANCHORED_SERIES,
].sort((left, right) => right.members.length - left.members.length);
/** So many characters tell what a series stands before. */
const AFTER = 8;

export const fixedSeries: LintRule = defineLintRule({
  id: "fixed-series",
  meta: {
    kind: "wording",
    preset: "recommended",
    severity: "warning",
    since: "0.2.0",
    description: {
      zh: "固定提法的数目、次序和所列各项不错",
      en: "Expect fixed series with their number, order and members.",
    },
    source: "中国共产党章程；历次全国党代会报告；中华人民共和国宪法",
  },
  messages: {
    phrase: { zh: "“{{text}}”应为{{expected}}", en: "Expected {{expected}} instead of “{{text}}”" },
    order: { zh: "“{{text}}”次序应为“{{expected}}”", en: "Expected the order “{{expected}}”" },
    short: { zh: "“{{text}}”缺“{{expected}}”", en: "Missing “{{expected}}” in “{{text}}”" },
    member: { zh: "“{{text}}”中的“{{found}}”应为“{{expected}}”", en: "Expected “{{expected}}” instead of “{{found}}”" },
  },
  check({ document, report }) {
    for (const [wrong, right] of NUMBERED_PHRASES) {
      for (const { text, start, end } of searchBlocks(document.blocks, wrong)) {
        const quoted = text.startsWith("“");
        const expected = quoted ? right : right.replace(/[“”]/gu, "");
        if (text === expected) continue;
        report(
          "phrase",
          { start, end },
          { data: { text, expected: right }, fix: { start, end, text: expected, safe: false } },
        );
      }
    }
    for (const { text, start } of searchBlocks(document.blocks, PLENARIES)) {
      const numbers = Array.from(text.matchAll(/[一二三四五六七八九]/gu), ([numeral]) => chineseToNumber(numeral) ?? 0);
      if (numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))) continue;
      const expected = numbers
        .sort((left, right) => left - right)
        .map((number) => `${numberToChinese(number) ?? ""}中`)
        .join("、");
      report("order", { start, end: start + text.length }, { data: { text, expected } });
    }
    for (const { start, end, text, expected } of disordersIn(document)) {
      report("order", { start, end }, { data: { text, expected } });
    }
    for (const { text, start, end } of searchBlocks(document.blocks, LANDSCAPE)) {
      if (text.includes(LANDSCAPE_BEGINS) || ![...LANDSCAPE_BEGINS].every((one) => text.includes(one))) continue;
      const expected = [..."山水林田湖草沙冰"].filter((one) => text.includes(one)).join("");
      report("order", { start, end }, { data: { text, expected } });
    }
    for (const { members, before } of ANCHORED_SERIES.filter(({ members: all }) => all.length === OF_THREE)) {
      const longest = Math.max(...members.map(({ length }) => length)) * 3 + 2;
      const last = new RegExp(`(?:${members.join("|")}|[一-鿿]{2,3})`, "u").source;
      const list = new RegExp(`(?<![、一-鿿]、)(?:${last}、){2}${last}`, "gu");
      for (const { text, start, after } of searchBlocks(document.blocks, list)) {
        const shown = anchoredIn(text, after, members, before);
        if (shown === undefined || shown.length > longest + 2) continue;
        const fault = compare(shown.split("、"), members);
        if (fault?.messageId !== "member") continue;
        const from = start + text.indexOf(shown);
        report(fault.messageId, { start: from, end: from + shown.length }, { data: { text: shown, ...fault.data } });
      }
    }
    for (const { text, start } of searchBlocks(document.blocks, LIST)) {
      const members = text.split("、");
      const offsets = members.map((_, index) => members.slice(0, index).join("、").length + (index > 0 ? 1 : 0));
      for (const series of SERIES) {
        const left = leftOut(members, series);
        if (left !== undefined) {
          const [printed, expected] = left;
          const from = start + text.indexOf(printed);
          report("short", { start: from, end: from + printed.length }, { data: { text: printed, expected } });
        }
        for (let first = 0; first + series.length <= members.length; first += 1) {
          const printed = members
            .slice(first, first + series.length)
            .map((member, index) => trim(member, index, series));
          const fault = compare(printed, series);
          if (fault?.messageId !== "member") continue;
          const lead = (members[first] ?? "").length - (printed[0] ?? "").length;
          const from = start + (offsets[first] ?? 0) + lead;
          const shown = printed.join("、");
          const data = { text: shown, ...fault.data };
          report(fault.messageId, { start: from, end: from + shown.length }, { data });
        }
      }
    }
  },
});

/** Series in another order, each place told by the longest it belongs to. */
function* disordersIn({ blocks, text }: LintDocument): Generator<Disorder> {
  const present = ALL_ORDERED.filter(({ members }) => members.every((member) => text.includes(member)));
  for (const block of blocks) {
    const told: Disorder[] = [];
    for (const { members, before } of present) {
      for (const disorder of findDisorder(block.text, members)) {
        const { start, end } = disorder;
        if (before?.test(block.text.slice(end, end + AFTER)) === false) continue;
        if (told.some((other) => start < other.end && end > other.start)) continue;
        told.push(disorder);
        yield { ...disorder, start: block.start + start, end: block.start + end };
      }
    }
  }
}

/** The first and the last member may have more words before and after. */
function trim(member: string, index: number, series: readonly string[]): string {
  if (index === 0) return series.find((name) => member.endsWith(name)) ?? member.slice(-(series[0] ?? "").length);
  if (index === series.length - 1)
    return series.find((name) => member.startsWith(name)) ?? member.slice(0, (series.at(-1) ?? "").length);
  return member;
}

/** The list as printed and the member it lacks, when it is a long series but for one of those in its middle. */
function leftOut(members: readonly string[], series: readonly string[]): readonly [string, string] | undefined {
  if (series.length < LONG_SERIES || members.length !== series.length - 1) return undefined;
  for (let missing = 1; missing < series.length - 1; missing += 1) {
    const rest = series.filter((_, index) => index !== missing);
    const printed = members.map((member, index) => trim(member, index, rest));
    if (printed.every((member, index) => member === rest[index])) return [rest.join("、"), series[missing] ?? ""];
  }
  return undefined;
}

interface Fault {
  readonly messageId: "order" | "member";
  readonly data: Record<string, string>;
}

function compare(printed: readonly string[], series: readonly string[]): Fault | undefined {
  const strange = printed.filter((member) => !series.includes(member));
  if (new Set(printed).size < printed.length || strange.length > 1) return undefined;
  if (strange.length === 0) {
    const inOrder = printed.every((member, index) => member === series[index]);
    return inOrder ? undefined : { messageId: "order", data: { expected: series.join("、") } };
  }
  const index = printed.findIndex((member) => !series.includes(member));
  const [found = "", expected = ""] = [printed[index], series[index]];
  const rest = printed.every((member, place) => place === index || member === series[place]);
  const near = [...found].some((character) => expected.includes(character));
  return rest && near ? { messageId: "member", data: { found, expected } } : undefined;
}

/** The three members as printed, when what follows is what follows such a series. */
function anchoredIn(text: string, after: string, members: readonly string[], before: RegExp): string | undefined {
  const [first = "", second = "", third = ""] = text.split("、");
  const size = members[0]?.length ?? 0;
  const known = (word: string): boolean => members.includes(word);
  const head = members.find((member) => first.endsWith(member)) ?? first.slice(-size);
  if ([head, second, third].filter(known).length < 2 || !before.test(after)) return undefined;
  return [head, second, third].join("、");
}
