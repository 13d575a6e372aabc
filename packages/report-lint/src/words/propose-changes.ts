import { charactersAlike, charactersSounding } from "./alike.js";
import { EDGE } from "./runs.js";
import type { LanguageModel } from "./language-model.js";
import { wordsSounding } from "./words-sounding.js";

/** One change that may undo a slip: a character that looks alike or sounds alike, two exchanged, one doubled, one too many, one left out. */
export interface Change {
  readonly how: "alike" | "sounding" | "word" | "swapped" | "doubled" | "extra" | "missing";
  /** Place in the run, and what should stand there. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const HAN = /^[一-鿿]$/u;
/** 十二 and 二十 are both right. */
const NUMERAL = /[一二三四五六七八九十百千万亿两几]/u;
/** Words that a phrase has or does not have: 稳健（的）财政政策, 更（加）健全, 攻坚（三）年行动. */
export const OPTIONAL: ReadonlySet<string> = new Set("的了为地得着和更加以及等在是一二三四五六七八九十两第元");
/** Characters that reports print for a place and hardly else: 湘, 榕. */
const ONLY_PLACES = new Set("沪渝冀晋皖闽赣鲁豫鄂湘粤桂琼蜀黔滇陇榕蓉莞珲甬穗");
/** Provinces in short. Source: GB/T 2260 and usual names. */
const PLACES = new Set("京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇云藏陕秦甘陇青宁新疆港澳台");
/** Behind it stands a place, in short: 驻庆部队. */
const STATIONED = "驻";
/** Words that stand in each other's place. */
const FUNCTION_WORDS = new Set("或和与及等的地得之了着过");

/**
 * Changes around the seam between a character of the run and the next.
 *
 * @param seen - True when the seam before was looked at: what was proposed there is not proposed again.
 */
export function* proposeChanges(model: LanguageModel, run: string, at: number, seen = false): Generator<Change> {
  const middle = run.charAt(at) !== EDGE && run.charAt(at + 1) !== EDGE;
  for (const place of !middle ? [] : seen ? [at + 1] : [at, at + 1]) {
    const printed = run.charAt(place);
    if (isDoubled(run, place)) yield { how: "doubled", start: place, end: place + 1, text: "" };
    else if (isTooMany(model, run, place)) yield { how: "extra", start: place, end: place + 1, text: "" };
    if (run.charAt(place - 1) === STATIONED || ONLY_PLACES.has(printed)) continue;
    const alike = charactersAlike(printed);
    for (const text of alike) {
      if (fits(model, run, place, place + 1, text) && !areBothWords(printed, text))
        yield { how: "alike", start: place, end: place + 1, text };
    }
    for (const text of charactersSounding(printed)) {
      if (alike.has(text) || areBothWords(printed, text) || !fits(model, run, place, place + 1, text)) continue;
      yield { how: "sounding", start: place, end: place + 1, text };
    }
  }
  for (const text of middle ? wordsSounding(model, run.slice(at, at + 2)) : [])
    yield { how: "word", start: at, end: at + 2, text };
  for (const start of !middle ? [] : seen ? [at + 1] : [at - 1, at, at + 1]) {
    const [first, second] = [run.charAt(start), run.charAt(start + 1)];
    if (start < 1 || start + 2 >= run.length || first === second || !HAN.test(first) || !HAN.test(second)) continue;
    if (NUMERAL.test(first + second) || isWord(model, first, second)) continue;
    yield { how: "swapped", start, end: start + 2, text: `${second}${first}` };
  }
  const [before, after] = [run.slice(Math.max(0, at - 1), at + 1), run.slice(at + 1, at + 3)];
  for (const text of new Set(model.following(before) + model.preceding(after))) {
    if (!HAN.test(text)) continue;
    if (fits(model, run, at + 1, at + 1, text)) yield { how: "missing", start: at + 1, end: at + 1, text };
  }
}

/** What stands there must have been met with both its neighbours, or often with two of one side: a quick look before all is weighed. */
function fits(model: LanguageModel, run: string, start: number, end: number, text: string): boolean {
  const before = run.slice(Math.max(0, start - 2), start);
  const whole = before + text + run.slice(end, end + 2);
  const [from, to] = [before.length, before.length + text.length];
  const times = (first: number, last: number): number =>
    model.countIn(whole, Math.max(0, first), Math.min(last, whole.length));
  if (text === "") return times(0, from + 1) > 0 || times(from - 1, whole.length) > 0;
  const [withBefore, withAfter] = [times(0, to), times(from, whole.length)];
  const joined =
    times(from - 1, to) > 0 &&
    times(from, to + 1) > 0 &&
    (withBefore > 0 || withAfter > 0 || times(from - 1, to + 1) > 0);
  return joined || withBefore >= OFTEN || withAfter >= OFTEN;
}

/** Three characters met this often are part of a word or phrase. */
const OFTEN = 128;

/** Each is right in its place: 的 and 地, 湘 and 浙. */
function areBothWords(left: string, right: string): boolean {
  return (FUNCTION_WORDS.has(left) && FUNCTION_WORDS.has(right)) || (PLACES.has(left) && PLACES.has(right));
}

/** A character printed twice: not where its neighbours are too, as in 大大小小 and 和和美美. */
function isDoubled(run: string, place: number): boolean {
  const character = run.charAt(place);
  if (character !== run.charAt(place - 1) || !HAN.test(character)) return false;
  return run.charAt(place + 1) !== run.charAt(place + 2) && run.charAt(place - 2) !== run.charAt(place - 3);
}

/** Without the character its neighbours are what reports print: 逐初步 is 初步. */
function isTooMany(model: LanguageModel, run: string, place: number): boolean {
  const [printed, before, after] = [run.charAt(place), run.charAt(place - 1), run.charAt(place + 1)];
  if (!HAN.test(printed) || NUMERAL.test(printed) || OPTIONAL.has(printed) || printed === before || printed === after)
    return false;
  return fits(model, run, place, place + 1, "");
}

/** Where one character of a pair is met, the other often stands beside it. */
const COHESION = 0.03;

function isWord(model: LanguageModel, first: string, second: string): boolean {
  const together = model.count(`${first}${second}`);
  return together > 0 && together >= Math.min(model.count(first), model.count(second)) * COHESION;
}
