import type { Span } from "@liaocheng/report-model";
import type { LintDocument } from "../lint-document.js";
import { searchBlocks } from "../search.js";
import { MULTIPLIERS } from "./multipliers.js";

/** A total that the text states of parts right before it, and they do not add up to it. */
interface WrongSum {
  /** The total as printed. */
  readonly span: Span;
  readonly whole: string;
  readonly sum: string;
}

const NUMBER = "\\d{1,7}(?:\\.\\d{1,4})?";
const UNIT = "(?<many>万亿|亿|万)?(?<unit>元|美元|人次|人|吨|亩|斤|户|套|个|家|项|公里|座|处|条|件|所|名|辆|台)";
const FIGURE = new RegExp(`(?<![\\d.])(?<number>${NUMBER})${UNIT}`, "gu");
const TOTAL = new RegExp(
  `[，、；](?:(?:两|三|四|二)(?:项|者))?(?:共计|合计|总计|一共|共)(?<words>[一-鿿]{0,8})(?<number>${NUMBER})${UNIT}`,
  "gu",
);
/** What parts do is no sum of them, and what is shared is no sum at all. */
const OTHER =
  /^(?:同|享|建共|有)|撬|带动|拉动|惠|吸引|节|减|退|覆盖|服务|争取|引|到位|投[资入放]|计划|涉及|受益|超|帮|为|向|获/u;
const REACH = 80;
const GAP = 24;
const TRADE = new RegExp(
  `进出口(?:总额|总值|贸易总额)?[^，。；\\d]{0,8}(?<whole>${NUMBER})(?<unit>亿美元|万美元|亿元|万亿元)[^。；\\n]{0,24}?[，、](?:其中，?)?出口[^，。；\\d]{0,8}(?<part>${NUMBER})\\k<unit>[^。；\\n]{0,24}?[，、]进口[^，。；\\d]{0,8}(?<other>${NUMBER})\\k<unit>`,
  "gu",
);

/** 上半年完成投资180亿元，全年完成投资160亿元: of the same, a year has no less than a part of it. */
const PART_OF_YEAR = new RegExp(
  `(?:上半年|前三季度|一季度|前三个季度)(?:完成|实现)?(?<name>[一-鿿]{2,12})(?<part>${NUMBER})(?<unit>万亿元|亿元|万元|万人次|万人|个|家|项)[^。\\n]{0,24}?全年(?:完成|实现)?\\k<name>(?<whole>${NUMBER})\\k<unit>`,
  "gu",
);

/** 改造小区90个、惠及居民2.7万户，平均每个小区300户: so many for each of those counted. */
const FOR_EACH = new RegExp(
  `(?<![\\d.])(?<count>\\d{1,6})(?<counter>[个家座处所户名人])[，、][^，。；、\\d]{0,10}(?<all>${NUMBER})(?<many>[亿万])?(?<unit>户|人|元|吨|套|万元|亿元)，平均每\\k<counter>[^，。；\\d]{0,6}(?<each>(?<number>${NUMBER})(?<eachMany>[亿万])?\\k<unit>)`,
  "gu",
);
/** So many times off may an average be, for those counted need not be those told of. */
const APART = 1.5;

/** Averages that are far from what the text counts before them. */
export function readWrongAverages({ blocks }: LintDocument): { span: Span; stated: string; actual: string }[] {
  return [...searchBlocks(blocks, FOR_EACH)].flatMap(({ end, groups }) => {
    const { count = "", all = "", many = "", each = "", number = "", eachMany = "", unit = "" } = groups;
    const actual = (Number(all) * (MULTIPLIERS[many] ?? 1)) / Number(count);
    const times = (Number(number) * (MULTIPLIERS[eachMany] ?? 1)) / actual;
    if (times < APART && times > 1 / APART) return [];
    const shown = `${String(Math.round(actual * 10) / 10)}${unit}`;
    return [{ span: { start: end - each.length, end }, stated: each, actual: shown }];
  });
}

/** Years that have less than a part of them. */
export function readShortYears({ blocks }: LintDocument): (Omit<WrongSum, "sum"> & { readonly part: string })[] {
  return [...searchBlocks(blocks, PART_OF_YEAR)].flatMap(({ end, groups }) => {
    const { part = "", whole = "", unit = "" } = groups;
    if (Number(whole) >= Number(part)) return [];
    return [{ span: { start: end - whole.length - unit.length, end }, whole: whole + unit, part: part + unit }];
  });
}

interface Figure {
  readonly value: number;
  readonly rounding: number;
}

/** Totals of a text that are not what their parts add up to. */
export function readWrongSums(document: LintDocument): WrongSum[] {
  const found: WrongSum[] = [];
  for (const { start, end, groups, text } of searchBlocks(document.blocks, TOTAL)) {
    const { words = "", number = "", unit = "", many = "" } = groups;
    if (OTHER.test(words)) continue;
    const parts = partsBefore(document.text.slice(Math.max(0, start - REACH), start), unit);
    const whole = figureOf(number, many);
    if (parts.length < 2 || agreesWithSome(parts, whole)) continue;
    const sum = parts.reduce((all, { value }) => all + value, 0);
    if (sum < whole.value * 0.6 || sum > whole.value * 1.7) continue;
    const printed = text.slice(text.lastIndexOf(number));
    const shown = `${String(Math.round((sum / (MULTIPLIERS[many] ?? 1)) * 1000) / 1000)}${many}${unit}`;
    found.push({ span: { start: end - printed.length, end }, whole: printed, sum: shown });
  }
  for (const { start, end, groups } of searchBlocks(document.blocks, TRADE)) {
    const { whole = "", part = "", other = "", unit = "" } = groups;
    const all = figureOf(whole, "");
    const parts = [figureOf(part, ""), figureOf(other, "")];
    if (agreesWithSome(parts, all)) continue;
    const sum = Math.round((Number(part) + Number(other)) * 100) / 100;
    found.push({ span: { start, end }, whole: whole + unit, sum: `${String(sum)}${unit}` });
  }
  return found;
}

/** Figures of one unit with nothing but words between, back from the end of a stretch. */
function partsBefore(text: string, unit: string): Figure[] {
  const parts: Figure[] = [];
  let next = text.length;
  for (const match of [...text.matchAll(FIGURE)].reverse()) {
    const between = text.slice(match.index + match[0].length, next);
    if (match.groups?.["unit"] !== unit) break;
    // 办结率均为100% tells of the parts.
    if (/^，[一-鿿]{2,4}率均为100[%％]，?$/u.test(between)) {
      parts.push(figureOf(match.groups["number"] ?? "", match.groups["many"] ?? ""));
      next = match.index;
      continue;
    }
    if (between.length > GAP || /[。；\n\d]|其中|合计|[，、]共|比|增长|占/u.test(between)) break;
    if (parts.length > 0 && !/[，、和及与]/u.test(between)) break;
    if (/以[上下]|余|多|其中/u.test(between.slice(0, 2))) return [];
    parts.push(figureOf(match.groups["number"] ?? "", match.groups["many"] ?? ""));
    next = match.index;
  }
  return parts;
}

/** True when the parts before the total, from one of them on, add up to it. */
function agreesWithSome(parts: readonly Figure[], whole: Figure): boolean {
  let [sum, rounding] = [0, whole.rounding];
  return parts.some((part, index) => {
    sum += part.value;
    rounding += part.rounding;
    return index > 0 && Math.abs(sum - whole.value) <= rounding * 1.001;
  });
}

/** A number, and how far it may be rounded: counts below ten thousand are exact. */
function figureOf(number: string, many: string): Figure {
  const factor = MULTIPLIERS[many] ?? 1;
  const decimals = number.split(".")[1]?.length ?? 0;
  const exact = many === "" && decimals === 0;
  return { value: Number(number) * factor, rounding: exact ? 0 : (0.5 * factor) / 10 ** decimals };
}
