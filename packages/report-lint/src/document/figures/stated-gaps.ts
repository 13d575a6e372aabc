import type { Span } from "@liaocheng/report-model";
import { readComparedRates } from "./compared-rates.js";
import type { LintDocument } from "../lint-document.js";
import { searchBlocks } from "../search.js";
import type { WrongGap } from "./wrong-gap.js";

const NUMBER = "\\d{1,7}(?:\\.\\d{1,4})?";
const VERGE = "(?<![\\d.])";
const UNIT = "万亿元|亿元|万元|万人次|万人|万吨|万亩|亿斤|公里|个|家|项|户|套|所|人|座|处|条|件";
/** 增长6.8%，高于6%的预期目标0.8个百分点. */
const AIM = new RegExp(
  `${VERGE}(?<own>${NUMBER})[%％][，、](?<verb>高于|高出|超过|超出|快于|低于|慢于)(?<peer>[^，。；、%％\\d]{0,14}(?:目标|预期|计划|全国|全省|全市|平均)[^，。；、%％\\d]{0,6}|[^，。；、%％\\d]{0,10}确定的)(?<other>${NUMBER})[%％](?:的[^，。；、\\d]{0,10})?(?<gap>${NUMBER})个百分点`,
  "gu",
);
const ABOVE = /高|超|快/u;
/** 由150亿元增加到300亿元，五年翻了一番. */
const DOUBLED = new RegExp(
  `[由从](?:20\\d\\d年的?)?(?<from>${NUMBER})(?<unit>${UNIT})(?:增加|增长|提高|提升|扩大|上升|跃升|攀升|发展)[到至](?:20\\d\\d年的?)?(?<to>${NUMBER})\\k<unit>[，、](?:[一-鿿]{0,4}|20\\d\\d年)翻了?(?<times>[一两二三四])?番(?<more>[多有]?)`,
  "gu",
);
const TIMES = new Map([..."一两三四"].map((numeral, index) => [numeral, index + 1] as const)).set("二", 2);
/** So much may a multiple lack of what it is told to be. */
const NEARLY = 0.9;
/** 由80家增加了120家: 到 is meant. */
const BY_FOR_TO = new RegExp(
  `[由从](?:20\\d\\d年的?)?(?<from>${NUMBER})(?<unit>${UNIT}|[%％])(?<verb>增加|提高|上升|增长|提升|扩大|减少|下降|降低|压减)了(?<to>${NUMBER})\\k<unit>(?![，、]?[增到至])`,
  "gu",
);
const FALLS = /减|降/u;

/** All of a text. */
export function readWrongGaps(document: LintDocument): WrongGap[] {
  const { blocks } = document;
  const compared = readComparedRates(document);
  const known = [
    ...Array.from(searchBlocks(blocks, AIM)).flatMap(({ start, end, groups }) => aimFault({ start, end }, groups)),
    ...Array.from(searchBlocks(blocks, DOUBLED)).flatMap(({ start, end, groups }) =>
      doublingFault({ start, end }, groups),
    ),
    ...Array.from(searchBlocks(blocks, BY_FOR_TO)).flatMap(({ start, end, groups }) =>
      arrivalFault({ start, end }, groups),
    ),
  ];
  return [
    ...known,
    ...compared.filter(
      ({ span }) => !known.some((other) => other.span.end >= span.end && other.span.start <= span.start),
    ),
  ];
}

type Groups = Readonly<Record<string, string | undefined>>;

function aimFault(span: Span, { own = "", other = "", verb = "", gap = "" }: Groups): WrongGap[] {
  const apart = Number(own) - Number(other);
  const both = { span, from: `${other}%`, to: `${own}%` };
  if (apart !== 0 && apart > 0 !== ABOVE.test(verb))
    return [{ ...both, kind: "above", stated: verb, actual: apart > 0 ? "高于" : "低于" }];
  const decimals = Math.max(...[own, other, gap].map((number) => number.split(".")[1]?.length ?? 0));
  const slack = 1.001 / 10 ** decimals;
  if (Math.abs(Math.abs(apart) - Number(gap)) <= slack) return [];
  return [{ ...both, kind: "apart", stated: `${gap}个百分点`, actual: `${show(Math.abs(apart))}个百分点` }];
}

function doublingFault(span: Span, { from = "", to = "", unit = "", times, more = "" }: Groups): WrongGap[] {
  const [ratio, doublings] = [Number(to) / Number(from), TIMES.get(times ?? "一") ?? 1];
  if (ratio >= 2 ** doublings * NEARLY && (more !== "" || ratio < 2 ** (doublings + 1))) return [];
  const stated = `翻${times ?? ""}番`;
  return [{ kind: "doublings", span, stated, actual: `${show(ratio)}倍`, from: from + unit, to: to + unit }];
}

function arrivalFault(span: Span, { from = "", to = "", unit = "", verb = "" }: Groups): WrongGap[] {
  const falls = FALLS.test(verb);
  if (falls ? Number(to) >= Number(from) : Number(to) <= Number(from)) return [];
  return [{ kind: "arrive", span, stated: `${verb}了`, actual: `${verb}到`, from: from + unit, to: to + unit }];
}

function show(value: number): string {
  return String(Math.round(value * 100) / 100);
}
