import { redraft, type Claim, type FigureDraft } from "../draft.js";
import { goalCompared } from "./gap-to-goal.js";
import { ADVERBS } from "../lexicon/adverbs.js";
import { wordPattern } from "../pattern/word-pattern.js";

const ABOVE = ["高于", "快于", "高出", "超出", "领先", "好于", "优于", "多于", "大于", "超过"];
const BELOW = ["低于", "慢于", "落后于", "落后", "少于", "短于"];

/** Every gap holds one of these; most figures have none, and need no further search. */
const COMPARES = wordPattern(
  new RegExp(
    [...ABOVE, ...BELOW, "[比较差塌欠短]", "超(?:额完成|[^，；额过]{0,6}(?:计划|目标|任务|进度))"].join("|"),
    "u",
  ),
);

/** 比全省高1.18万元, 高于全国平均水平230元: amounts are gaps to a place alone. */
const COMPARES_WITH_PLACE = wordPattern(
  /(?:[比较](?:[全本我][国省市区县州]|[^，；比较]{0,6}平均)[^，；比较]{0,6}(?:高出|[高快多低少])出?|(?:[高低多少]于|高出|超出)(?:[全本我][国省市区县州]|[^，；]{0,6}平均)[^，；]{0,6})[约近了]?$/u,
);

/**
 * 高于全国1.7个百分点, 比全国快0.5个百分点: the figure is a distance to somebody else.
 *
 * Decides peer, direction and the end of the subject; a base in time (比上年高) is a change, not a gap.
 */
export const resolveGap: Claim = ({ text }, draft, { drafts, index, previous, next }) => {
  const own = text.slice(draft.from, draft.end);
  const reached = goalCompared(text, previous, draft);
  if (reached !== undefined) return recordGap(text, draft, { peer: reached.goal, direction: reached.direction, at: 0 });
  if (!COMPARES.test(own)) return draft;
  const goal = goalCompared(text, draft, next);
  if (goal !== undefined) return redraft(draft, { subjectEnd: draft.from + goal.at, predicate: undefined });
  const difference = differenceFrom(own, previous === undefined ? "" : text.slice(previous.from, previous.end));
  if (difference !== undefined) return recordGap(text, draft, difference);
  const gap =
    gapBeyondPlan(own, draft, drafts.slice(0, index)) ??
    gapToPlan(own, draft.mention.unit.endsWith("分点")) ??
    (mayBeDistance(draft, own) ? (gapByVerb(own) ?? gapByMark(own)) : undefined);
  return gap === undefined ? draft : recordGap(text, draft, gap);
};

/** Who something is compared with, which way, and where the comparison starts in the figure's own words. */
interface Gap {
  readonly peer: string;
  /** Absent where the words do not say which way. */
  readonly direction: "up" | "down" | undefined;
  readonly at: number;
}

function mayBeDistance({ mention: { unit } }: FigureDraft, own: string): boolean {
  const isRelative = unit.endsWith("分点") || unit === "%" || unit === "倍" || unit === "位";
  return isRelative || COMPARES_WITH_PLACE.test(own);
}

/** 高于｜全国平均水平, 落后｜全省. */
function gapByVerb(own: string): Gap | undefined {
  for (const [words, direction] of [
    [ABOVE, "up"],
    [BELOW, "down"],
  ] as const) {
    for (const word of words) {
      const at = own.lastIndexOf(word);
      if (at < 0) continue;
      const peer = own.slice(at + word.length).replace(/(?:平均水平|平均|水平|[约近了])$/u, "");
      if (peer !== "" && peer.length <= 16 && !NO_PEER.test(peer)) return { peer, direction, at };
    }
  }
  return undefined;
}

/** 比｜全国｜快. */
function gapByMark(own: string): Gap | undefined {
  const match =
    /(?:(?<![同环])比(?![例重率])|较)(?<peer>[^比较，；]{1,16}?)要?(?<way>高出|(?<![提升新])高|[快多低慢]|(?<!减)少)出?[约近了]?$/u.exec(
      own,
    );
  const peer = match?.groups?.["peer"];
  if (match === null || peer === undefined || IN_TIME.test(peer)) return undefined;
  return { peer, direction: directionOf(match), at: match.index };
}

/** 比｜上年高: a base in time; 比｜生产总值年均增幅高 is none. */
const IN_TIME = /(?<![常历])年(?!均)|季度|\d月|月份|上月|同期|期初|五”|改革前|计划/u;

/** 与预期目标｜相差｜0.6个百分点; 与目标7%｜相差…: from the goal named before it. */
function differenceFrom(own: string, before: string): Gap | undefined {
  const match = DIFFERS.exec(own);
  if (match === null) return undefined;
  const peer = match.groups?.["peer"] ?? NAMED_GOAL.exec(before)?.groups?.["peer"];
  if (peer === undefined) return undefined;
  // Behind a goal what differs has not reached it; from a peer it may differ either way.
  return { peer, direction: GOAL.test(peer) ? "down" : undefined, at: match.index };
}

const DIFFERS =
  /(?:(?:[与同和较]|距离?)(?<peer>[^，；与同和较距]{2,14}?))?[还仍尚]?(?:存在)?(?:相差|(?<=[还仍尚])差)[了约近]?$/u;
const NAMED_GOAL = /[与同和较距](?<peer>[^，；与同和较距]{0,8}(?:目标|计划|任务|预期))[为的]?$/u;
const GOAL = /(?:目标|计划|任务|预期|预算|进度)值?$/u;

/** 比年初计划少了近500亿元, 低于预期目标0.7个百分点: the distance to a plan, in any unit. */
function gapToPlan(own: string, isPoints: boolean): Gap | undefined {
  const match = BESIDE_PLAN.exec(own) ?? ABOVE_OR_BELOW_PLAN.exec(own) ?? (isPoints ? OFF_PLAN.exec(own) : null);
  const peer = match?.groups?.["peer"];
  return match === null || peer === undefined ? undefined : { peer, direction: directionOf(match), at: match.index };
}

const BESIDE_PLAN =
  /[比较](?<peer>[^比较，；]{0,8}(?:计划|预算|目标|预期|任务)(?:指标|投资|进度|数|值)?)要?(?<way>高出|[高快多低慢少超短欠减增])出?[收支了]?[约近了]?$/u;
const ABOVE_OR_BELOW_PLAN =
  /(?<way>[高快多低慢少]于|超出|超过?(?!额))(?<peer>[^，；]{0,8}?(?:计划|预算|目标|预期|任务|进度)(?:进度|指标|值|数)?)[约近了]?$/u;

/** 塌目标1.8个百分点, 欠序时进度2个百分点, 超额完成考核目标2.7个百分点: how far off, in percentage points. */
const OFF_PLAN =
  /(?<way>[还仍尚]?[塌欠短差]|超额完成了?|超)(?<peer>[^，；超完]{0,8}?(?:计划|预算|目标|预期|任务|进度)(?:任务|进度|指标|值|数)?)[约近了]?$/u;

/** 引进人才36人，超额完成（年度任务）｜6人, 超市任务｜6人: more than was planned, where the plan itself cannot be so small. */
function gapBeyondPlan(own: string, { mention }: FigureDraft, before: readonly FigureDraft[]): Gap | undefined {
  const match = BEYOND_PLAN.exec(own);
  if (match === null || mention.unit === "%") return undefined;
  const level = before.findLast(
    ({ predicate, mention: { scaled } }) =>
      scaled.unit === mention.scaled.unit && predicate !== "up" && predicate !== "down",
  );
  const more = mention.scaled.value;
  const all = level?.mention.scaled.value;
  if (typeof more !== "number" || typeof all !== "number" || more * 2 > all) return undefined;
  return { peer: match.groups?.["peer"] ?? match.groups?.["plan"] ?? "计划", direction: "up", at: match.index };
}
const BEYOND_PLAN =
  /超(?:额完成了?(?<peer>[^，；。\d]{0,8}(?:计划|预算|目标|任务|指标)[数值]?)?|(?![过出额])(?<plan>[^，；。\d]{0,6}(?:计划|目标|任务)[数值]?))[约近了]?$/u;

const directionOf = (match: RegExpExecArray): "up" | "down" =>
  /[低慢少塌欠短差]/u.test(match.groups?.["way"] ?? "") ? "down" : "up";

/** A plan, a year, or what is measured itself (优于Ⅲ类水体比例达) is nobody to be compared with. */
const NO_PEER = /^(?:目标|预期|计划|年初|上年|去年)|比例|比重|率|[达为至到]$/u;

/** 比全省和全国｜分别｜高: how the members of a list are compared is no part of whom. */
const EACH = /(?:分别|各自|[各均都还又也])$/u;

function recordGap(text: string, draft: FigureDraft, { peer: printed, direction, at }: Gap): FigureDraft {
  const peer = printed.replace(EACH, "");
  const end = draft.from + at;
  // 增速｜分别｜高于全省: adverbs before the comparison are no subject.
  const adverb = ADVERBS.endingAt(text, end, draft.from);
  const isCut = adverb !== undefined && adverb.text.length >= 2;
  return redraft(draft, {
    peer,
    direction,
    base: peer,
    subjectEnd: isCut ? end - adverb.text.length : end,
    predicate: undefined,
    respectively: draft.respectively || printed.endsWith("分别") || (isCut && adverb.value === "respectively"),
  });
}
