import type { Span } from "@liaocheng/report-model";
import { readSmallNumeral } from "./characters.js";
import type { LintDocument } from "./lint-document.js";
import { searchBlocks } from "./search.js";

/** A count of years or sessions that others in the text contradict. */
interface WrongCount {
  readonly span: Span;
  readonly text: string;
  readonly expected: string;
}

const NUMERAL = "\\d{1,3}|[一二两三四五六七八九十百]{1,4}";
/** 2021年、2022年、2023年…连续三年. */
const ROW = new RegExp(
  `(?<years>20\\d{2}年?(?:[、和]20\\d{2}年?){1,6})[^。；\\n\\d]{0,36}?连续(?<count>${NUMERAL})(?:年|次|届)`,
  "gu",
);
/** Source: 中华人民共和国成立、中国共产党成立等纪念日. */
const BEGAN: readonly (readonly [event: string, year: number])[] = [
  ["新中国成立", 1949],
  ["中华人民共和国成立", 1949],
  ["中国共产党成立", 1921],
  ["建党", 1921],
  ["中国人民解放军建军", 1927],
  ["改革开放", 1978],
  ["抗日战争胜利", 1945],
  ["抗战胜利", 1945],
  ["红军长征胜利", 1936],
  ["香港回归", 1997],
  ["澳门回归", 1999],
];
const EVENTS = new Map(BEGAN);
const ANNIVERSARY = new RegExp(
  `(?<year>20\\d{2})年，?(?:正?是|我们(?:隆重)?(?:庆祝|纪念)|(?:恰)?逢|迎来|喜迎|适逢)了?[^。；，\\n\\d]{0,8}?(?<event>${BEGAN.map(([event]) => event).join("|")})[^。；，\\n\\d]{0,4}?(?<count>${NUMERAL})周年`,
  "gu",
);
const OWN = /第(?<term>[一二三四五六七八九十]{1,3})届人民代表大会第(?<session>[一二三四五六七八九十]{1,3})次会议/u;
const SESSION =
  /(?<level>[省市县区州旗])第?(?<term>[一二三四五六七八九十]{1,3})届人(?:大|民代表大会)第?(?<session>[一二三四五六七八九十]{1,3})次会议/gu;
/** The own session is named at the head of a report. */
const HEAD = 400;

/** Counts of a text that do not agree with the years and the session named in it. */
export function readWrongCounts(document: LintDocument): WrongCount[] {
  return [...rows(document), ...anniversaries(document), ...sessions(document)];
}

function* rows({ blocks }: LintDocument): Generator<WrongCount> {
  for (const { start, end, text, groups } of searchBlocks(blocks, ROW)) {
    const years = (groups["years"] ?? "").match(/\d{4}/gu)?.map(Number) ?? [];
    const stated = readNumeral(groups["count"] ?? "");
    const inRow = years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
    if (!inRow || stated === undefined || stated === years.length) continue;
    const at = end - (text.length - text.lastIndexOf("连续"));
    yield {
      span: { start: Math.max(start, at), end },
      text: text.slice(text.lastIndexOf("连续")),
      expected: `连续${String(years.length)}年`,
    };
  }
}

function* anniversaries({ blocks }: LintDocument): Generator<WrongCount> {
  for (const { end, groups } of searchBlocks(blocks, ANNIVERSARY)) {
    const { year = "", event = "", count = "" } = groups;
    const [stated, expected] = [readNumeral(count), Number(year) - (EVENTS.get(event) ?? 0)];
    if (stated === undefined || stated === expected) continue;
    const printed = `${count}周年`;
    yield { span: { start: end - printed.length, end }, text: printed, expected: `${String(expected)}周年` };
  }
}

function* sessions({ blocks, text }: LintDocument): Generator<WrongCount> {
  const own = OWN.exec(text.slice(0, HEAD));
  const [term, session] = [own?.groups?.["term"] ?? "", own?.groups?.["session"] ?? ""].map(readSmallNumeral);
  if (own === null || term === undefined || session === undefined) return;
  const level = /[省市县区州旗]$/u.exec(text.slice(Math.max(0, own.index - 1), own.index))?.[0];
  for (const { start, end, text: printed, groups } of searchBlocks(blocks, SESSION)) {
    if (end <= own.index + own[0].length || groups["level"] !== level) continue;
    const [otherTerm, other] = [groups["term"] ?? "", groups["session"] ?? ""].map(readSmallNumeral);
    if (otherTerm !== term || other === undefined || other <= session) continue;
    const expected = `${own.groups?.["session"] ?? ""}次会议以前的会议`;
    yield { span: { start, end }, text: printed, expected };
  }
}

function readNumeral(printed: string): number | undefined {
  return printed === "一百" ? 100 : readSmallNumeral(printed);
}
