import type { LintDocument } from "../lint-document.js";
import { searchBlocks } from "../search.js";
import type { WrongGap } from "./wrong-gap.js";

const NUMBER = "\\d{1,7}(?:\\.\\d{1,4})?";
const VERGE = "(?<![\\d.])";
const UNIT =
  "微克/立方米|毫克/立方米|万亿元|亿元|万元|元|万人次|万人|万吨|吨|万亩|亩|亿斤|公里|天|个|家|项|户|套|所|人|处|件";
/** 32微克/立方米，比目标值35微克/立方米低3微克/立方米. */
const LEVELS = new RegExp(
  `${VERGE}(?<own>${NUMBER})(?<unit>${UNIT})[，、]?(?:比|较)[^，。；\\d]{0,14}(?<other>${NUMBER})\\k<unit>的?[^，。；、\\d]{0,8}?(?<verb>高|低|多|少|增加|减少|提高|下降|上升|降低)(?:出|了)?(?<gap>${NUMBER})\\k<unit>`,
  "gu",
);
/** 增长6.1%，比全省平均水平5.6%高0.5个百分点. */
const RATES = new RegExp(
  `${VERGE}(?<own>${NUMBER})[%％][，、]?(?:比|较)[^，。；\\d]{2,14}(?<other>${NUMBER})[%％]的?[^，。；、\\d]{0,8}?(?<verb>高|低|快|慢|提高|下降|上升|降低)(?:出|了)?(?<gap>${NUMBER})个百分点`,
  "gu",
);
/** 高于全省平均水平0.8个百分点, 比城镇居民快1.7个百分点. */
const GAP = new RegExp(
  `(?:(?<verb>高于|低于|高出|快于|慢于|超过|领先|落后)(?<peer>[一-鿿]{2,14})|(?:比|较)(?<other>[一-鿿]{2,14}?)(?<then>高|低|快|慢)(?:出|了)?)(?<gap>${NUMBER})个百分点`,
  "gu",
);
const RATE = new RegExp(`${VERGE}(?<rate>${NUMBER})[%％]`, "gu");
const HIGHER = /高|快|超|领|多|增|升/u;
const SENTENCE_END = /[。；\n]/u;
/** What a peer is called beside its name. */
const WORDS = /(?:的?平均)?(?:水平|增速|增幅|收入|目标|预期)?$/u;
/** Two places of the longest peer's name tell it. */
const CORE = 2;
const REACH = 90;

/** Levels and rates of which the text says that one is higher by so much, and it is not. */
export function readComparedRates(document: LintDocument): WrongGap[] {
  return [
    ...Array.from(searchBlocks(document.blocks, RATES)).flatMap(({ start, end, groups }): WrongGap[] => {
      const { own = "", other = "", verb = "", gap = "" } = groups;
      return judge({ start, end }, { own, other, verb, gap }, "%");
    }),
    ...Array.from(searchBlocks(document.blocks, LEVELS)).flatMap(({ start, end, groups }): WrongGap[] => {
      const { own = "", other = "", verb = "", gap = "", unit = "" } = groups;
      return judge({ start, end }, { own, other, verb, gap }, unit);
    }),
    ...Array.from(searchBlocks(document.blocks, GAP)).flatMap(({ start, end, groups }): WrongGap[] => {
      const before = document.text.slice(Math.max(0, start - REACH), start);
      const sentence = before.slice(before.split("").findLastIndex((mark) => SENTENCE_END.test(mark)) + 1);
      const rates = [...sentence.matchAll(RATE)];
      const [first, second] = rates;
      if (first === undefined || second === undefined || rates.length !== 2) return [];
      const peer = (groups["peer"] ?? groups["other"] ?? "").replace(WORDS, "");
      const at = peer.length < CORE ? -1 : sentence.indexOf(peer.slice(0, Math.max(CORE, peer.length - 1)));
      if (at < 0 || at > second.index) return [];
      const isFirst = /分别/u.test(sentence.slice(0, first.index)) ? isFirstNamed(sentence, at) : at < first.index;
      const [own, other] = isFirst ? [second, first] : [first, second];
      const { verb = groups["then"] ?? "", gap = "" } = groups;
      const told = { own: own.groups?.["rate"] ?? "", other: other.groups?.["rate"] ?? "", verb, gap };
      const apart = Math.abs(Number(told.own) - Number(told.other));
      const subject = /[一-鿿]{2,12}$/u.exec(sentence)?.[0].slice(0, CORE) ?? "";
      const isNamed = subject !== "" && nameBefore(sentence, isFirst ? first.index : 0, own.index).includes(subject);
      if (!isNamed && Math.abs(apart - Number(gap)) > slackOf(told)) return [];
      return judge({ start, end }, told, "%");
    }),
  ];
}

/** The clause of a figure. */
function nameBefore(sentence: string, from: number, to: number): string {
  return (
    sentence
      .slice(from, to)
      .split(/[，、]/u)
      .at(-1) ?? ""
  );
}

interface Told {
  readonly own: string;
  readonly other: string;
  readonly verb: string;
  readonly gap: string;
}

/** 城镇居民、农村居民…分别: whether what is named stands before the mark between the two. */
function isFirstNamed(sentence: string, at: number): boolean {
  const mark = /[、和与]/u.exec(sentence)?.index ?? -1;
  return at < mark;
}

function slackOf({ own, other, gap }: Told): number {
  const decimals = Math.max(...[own, other, gap].map((number) => number.split(".")[1]?.length ?? 0));
  return 1.001 / 10 ** decimals;
}

function judge(span: WrongGap["span"], told: Told, unit: string): WrongGap[] {
  const apart = Number(told.own) - Number(told.other);
  const both = { span, from: told.other + unit, to: told.own + unit };
  if (apart !== 0 && apart > 0 !== HIGHER.test(told.verb))
    return [{ ...both, kind: "above", stated: told.verb, actual: apart > 0 ? "高" : "低" }];
  if (Math.abs(Math.abs(apart) - Number(told.gap)) <= slackOf(told)) return [];
  const actual = `${String(Math.round(Math.abs(apart) * 100) / 100)}${unit}`;
  return [{ ...both, kind: "apart", stated: `${told.gap}${unit}`, actual }];
}
