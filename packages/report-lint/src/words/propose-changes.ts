import { charactersAlike, charactersSounding } from "./alike.js";
import type { LanguageModel } from "./language-model.js";

/** One change that may undo a slip: a character that looks alike or sounds alike, two exchanged, one left out or put in. */
export interface Change {
  readonly how: "alike" | "sounding" | "swapped" | "doubled" | "missing";
  /** Place in the run, and what should stand there. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const HAN = /^[一-鿿]$/u;
/** 十二 and 二十 are both right. */
const NUMERAL = /[一二三四五六七八九十百千万亿两几]/u;
/** Characters said twice: 深深, 个个, 稳稳. Source: 《现代汉语词典》（第7版）. */
const REDUPLICATED = new Set(
  "往看等常纷刚慢轻渐大太种仅微远人好紧缓深天个一匆想连处明偏整盈隐小重恰狠万青频细圆稍望快团高茫短阵白统堂某迟双多足悠平久每见点屡事幽峰步歇单长样满寥空草略累漫死句痒最楚头绵篇郁朗赫声算袅做真源厚凛灼汪本丽片抱翩炎苍条粗九寂历蛐浓停融谆朵涓簇忽东七索断六脉娓月年户家村镇县乡日代层环节件张项步路道岁届时处事页次代辈样行条首",
);
/** Words that a phrase has or does not have: 稳健（的）财政政策, 更（加）健全, 攻坚（三）年行动. */
const OPTIONAL = new Set("的了为地得着和更加以及等在是一二三四五六七八九十两第元");
/** Words that stand in each other's place. */
const FUNCTION_WORDS = new Set("或和与及等的地得之了着过");
/** A character left out is a common one. */
const COMMON = 300;

/** Changes around the seam between a character of the run and the next. */
export function* proposeChanges(model: LanguageModel, run: string, at: number): Generator<Change> {
  for (const place of [at, at + 1]) {
    const printed = run.charAt(place);
    const alike = charactersAlike(printed);
    for (const text of alike) {
      if (fits(model, run, place, place + 1, text) && !areBothWords(printed, text))
        yield { how: "alike", start: place, end: place + 1, text };
    }
    for (const text of charactersSounding(printed)) {
      if (alike.has(text) || areBothWords(printed, text) || !fits(model, run, place, place + 1, text)) continue;
      yield { how: "sounding", start: place, end: place + 1, text };
    }
    if (isDoubled(model, run, place)) yield { how: "doubled", start: place, end: place + 1, text: "" };
  }
  for (const start of [at - 1, at, at + 1]) {
    const [first, second] = [run.charAt(start), run.charAt(start + 1)];
    if (start < 1 || start + 2 >= run.length || first === second || !HAN.test(first) || !HAN.test(second)) continue;
    if (NUMERAL.test(first + second) || isWord(model, first, second)) continue;
    yield { how: "swapped", start, end: start + 2, text: `${second}${first}` };
  }
  const [before, after] = [run.slice(at - 1, at + 1), run.slice(at + 1, at + 3)];
  const [least, other] = [model.count(before) * EXPECTED, model.count(after) * EXPECTED];
  for (const text of commonAfter(model, run.charAt(at))) {
    if (OPTIONAL.has(text) || model.count(text + run.charAt(at + 1)) === 0) continue;
    const expected =
      (least > 0 && model.count(before + text) >= least) || (other > 0 && model.count(text + after) >= other);
    if (expected) yield { how: "missing", start: at + 1, end: at + 1, text };
  }
}

/** What stands there must have been met with both its neighbours, or often with two of one side: a quick look before all is weighed. */
function fits(model: LanguageModel, run: string, start: number, end: number, text: string): boolean {
  const [before, after] = [run.slice(Math.max(0, start - 2), start), run.slice(end, end + 2)];
  const joined =
    model.count(before.slice(-1) + text) > 0 &&
    model.count(text + after.charAt(0)) > 0 &&
    (model.count(before + text) > 0 ||
      model.count(text + after) > 0 ||
      model.count(before.slice(-1) + text + after.charAt(0)) > 0);
  return joined || model.count(before + text) >= OFTEN || model.count(text + after) >= OFTEN;
}

/** Least share of what was met after two characters, or before two, that a missing one must have. */
const EXPECTED = 0.05;

/** Three characters met this often are part of a word or phrase. */
const OFTEN = 12;

function areBothWords(left: string, right: string): boolean {
  return FUNCTION_WORDS.has(left) && FUNCTION_WORDS.has(right);
}

/** A character printed twice; 和和美美, 大大小小 and 深深 are reduplications, 汉中中药材 two words. */
function isDoubled(model: LanguageModel, run: string, place: number): boolean {
  const character = run.charAt(place);
  const [before, after] = [run.charAt(place - 2), run.charAt(place + 1)];
  if (character !== run.charAt(place - 1) || REDUPLICATED.has(character)) return false;
  if (after === run.charAt(place + 2) || before === run.charAt(place - 3)) return false;
  return !isWord(model, before, character) || !isWord(model, character, after);
}

/** Where one character of a pair is met, the other often stands beside it. */
const COHESION = 0.03;

function isWord(model: LanguageModel, first: string, second: string): boolean {
  const together = model.count(`${first}${second}`);
  return together > 0 && together >= Math.min(model.count(first), model.count(second)) * COHESION;
}

const followers = new WeakMap<LanguageModel, Map<string, readonly string[]>>();

/** Common characters that were met behind one; found once for each. */
function commonAfter(model: LanguageModel, before: string): readonly string[] {
  const known = followers.get(model) ?? new Map<string, readonly string[]>();
  followers.set(model, known);
  const found =
    known.get(before) ?? commonCharacters(model).filter((character) => model.count(`${before}${character}`) > 0);
  known.set(before, found);
  return found;
}

const common = new WeakMap<LanguageModel, readonly string[]>();

function commonCharacters(model: LanguageModel): readonly string[] {
  const known = common.get(model);
  if (known !== undefined) return known;
  const characters = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) =>
    String.fromCharCode(0x4e00 + index),
  ).filter((character) => model.count(character) >= COMMON);
  common.set(model, characters);
  return characters;
}
