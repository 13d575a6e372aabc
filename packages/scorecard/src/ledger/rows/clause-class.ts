import { BUILDING, EVENTS, NOUNISH, PREPOSITIONS, RESULTS, VERBS } from "../lexicon/deeds.js";
import { ADVERBS } from "../lexicon/adverbs.js";
import { NOTHING_OF, WORDED_TARGETS } from "../lexicon/targets.js";
import { ANYBODY } from "../lexicon/things.js";
import { evidenceOf, isThing, type Evidence } from "./evidence.js";
import { openingOf, type Opening } from "./verb-of.js";

/**
 * What a clause of the tasks is: a deed or a target that can be asked after; a means or an effort without end; or idle talk,
 * with aims and slogans.
 */
export type ClauseClass = "deed" | "target" | "effort" | "idle";

/** What is told of years past, and the call at the end (让我们…). */
const NO_PROMISE =
  /^(?:过去|回顾|一年来|去年(?!底前)|上年|五年来|让我们|各位代表|我们坚信|谢谢)|已经?(?:建成|完成|开工|实现)|^(?:有(?![序效力])|这些|既|特别是，|目前|当前|这是)|^[^，]{2,16}是[^，]{2,40}(?:之年|一年|时期|阶段)$/u;

/** Classes a clause by its verb and by what of its object can be pointed at. */
export function classOf(clause: string): ClauseClass {
  const text = clause.trim();
  if (text.length < 4 || NO_PROMISE.test(text)) return "idle";
  const opening = openingOf(text);
  const object = text.slice(opening.object);
  if (opening.verb === "idle") return PREPOSITIONS.has(opening.word) ? classBehind(text, opening) : "idle";
  if (WORDED_TARGETS.test(text)) return "target";
  if (opening.verb === undefined) return classOfSubject(text, opening);
  const evidence = evidenceOf(object);
  if (evidence.head === "creed" && !(opening.verb === "done" && evidence.quoted))
    return evidence.counted ? "effort" : "idle";
  switch (opening.verb) {
    case "done":
      if (NOUNISH.has(opening.word) && evidence.head === "aim" && !isPointedAt(evidence)) return "idle";
      return object.length >= 2 || EVENTS.endingAt(text, text.length) !== undefined ? "deed" : "effort";
    case "sure":
      return isSure(object, evidence) ? "target" : "idle";
    case "open":
      return isOpenDeed(opening, object, evidence) ? "deed" : aimOr(evidence);
    case "effort":
      return isEffortDeed(evidence) ? "deed" : aimOr(evidence);
  }
}

const isPointedAt = ({ counted, quoted, listed }: Evidence): boolean => counted || quoted || listed;

/** 加强 and 提升 make a deed of what is counted, listed or named, and of a place that is built: 加强电站建设. */
const isEffortDeed = ({ counted, quoted, listed, head, work }: Evidence): boolean =>
  counted || listed || (quoted && head !== "aim") || (work && head === "place");

/** How far behind a preposition its verb is looked for. */
const FAR = 64;

/** 聚焦重点区域谋划一批工程: what stands behind the words of for whom, where, by what. */
function classBehind(text: string, { at }: Opening): ClauseClass {
  for (let from = at + 4; from < Math.min(text.length - 3, at + FAR); from += 1) {
    const verb = VERBS.startingAt(text, from);
    if (verb === undefined || verb.text.length < 2) continue;
    const done = verb.value === "done" && !NOUNISH.has(verb.text);
    if (done || (verb.value === "open" && evidenceOf(text.slice(from)).counted)) return classOf(text.slice(from));
  }
  return "idle";
}

/** 打造具有重要影响力的交流平台: how good it shall be, and nothing that is it. */
const PRAISED = /^(?:具有|富有|充满|更具|独具|特色鲜明|宜居|富强)/u;

const aimOr = ({ head }: Evidence): ClauseClass => (head === "aim" ? "idle" : "effort");

const isSure = (object: string, evidence: Evidence): boolean =>
  NOTHING_OF.test(object) ||
  evidence.counted ||
  (evidence.quoted && !object.startsWith("“")) ||
  evidence.event ||
  evidence.work ||
  evidence.way ||
  isThing(evidence) ||
  WORDED_TARGETS.test(object) ||
  /电子化|数字化|网络化$/u.test(object);

/** Verbs that leave the deed to others. */
const LEAVES = /支持|引导|鼓励|帮助|助力|指导/u;

function isOpenDeed({ word }: Opening, object: string, evidence: Evidence): boolean {
  if (/推动|促进|推进|带动|加快/u.test(word) && !evidence.counted && RESULTS.test(object)) return false;
  if (isPointedAt(evidence)) return true;
  if (PRAISED.test(object)) return false;
  if (LEAVES.test(word)) return isLeftDeed(object, evidence);
  if (evidence.event) return !object.endsWith("清零");
  if (evidence.way || evidence.work) return true;
  if (/推动|推进/u.test(word) && innerVerb(object) !== undefined) return isLeftDeed(object, evidence);
  return isThing(evidence);
}

/** 支持铝产业基地发展: what is to grow is the thing. */
const GROWS = /(?:做大做强|高质量发展|加快发展|发展)$/u;

/** 支持河东区建设…: somebody in particular, and something; 支持…上市. */
function isLeftDeed(object: string, evidence: Evidence): boolean {
  if (evidence.event && !object.endsWith("清零")) return true;
  const at = innerVerb(object);
  if (at === undefined) {
    const grown = object.replace(GROWS, "");
    const thing = isThing(evidence) || isThing(evidenceOf(grown));
    return thing && ANYBODY.endingAt(grown, grown.length) === undefined;
  }
  const doer = object.slice(0, at);
  const anybody = ANYBODY.endingAt(doer, doer.length);
  return anybody === undefined || /有条件|更多|重点|骨干|链主/u.test(doer);
}

/** Where the deed of others begins: 支持｜有条件的中心镇｜建设. */
function innerVerb(object: string): number | undefined {
  for (let at = 2; at < Math.min(object.length - 3, 24); at += 1) {
    const verb = VERBS.startingAt(object, at);
    if (
      verb !== undefined &&
      verb.text.length > 1 &&
      ((verb.value === "done" && !NOUNISH.has(verb.text)) || BUILDING.startingAt(object, at))
    )
      return at;
  }
  return undefined;
}

/** A clause that opens with what it is about: 云湖县打造…, 新馆开馆运营. */
function classOfSubject(text: string, { at }: Opening): ClauseClass {
  const rest = text.slice(at);
  if (EVENTS.endingAt(rest, rest.length, 2) !== undefined) return "deed";
  for (let from = 2; from < Math.min(rest.length - 3, 12); from += 1) {
    const verb = BUILDING.startingAt(rest, from);
    if (verb !== undefined && isDoer(rest.slice(0, from))) return "deed";
  }
  return isManner(rest) ? classOf(rest.slice(MANNER)) : "effort";
}

/** Four words of manner before the verb: 标本兼治解决…, 多措并举化解…. */
const MANNER = 4;
const isManner = (rest: string): boolean => {
  const verb = VERBS.startingAt(rest, MANNER);
  return (
    verb !== undefined && verb.text.length > 1 && verb.value !== "idle" && !/[，、“”]/u.test(rest.slice(0, MANNER))
  );
};

const NO_DOER = /[以为把将在和与的，]|[产行]业$|建设$|发展$/u;

/** A place or a unit, with its adverbs behind it: 茌平着力, 市高新区. */
function isDoer(printed: string): boolean {
  let end = printed.length;
  for (
    let adverb = ADVERBS.endingAt(printed, end, 2);
    adverb !== undefined;
    adverb = ADVERBS.endingAt(printed, end, 2)
  ) {
    end -= adverb.text.length;
  }
  const doer = printed.slice(0, end);
  return doer.length >= 2 && doer.length <= 8 && !NO_DOER.test(doer);
}
