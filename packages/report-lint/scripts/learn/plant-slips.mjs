import { charactersAlike, charactersSounding, reportLanguage, wordsSounding } from "../../dist/learn.js";

const HAN = /^[一-鿿]$/u;
/** Left out or put in, they leave a sound text, as often as not. */
const OPTIONAL = /[的了为地得着和更加以及等在是一二三四五六七八九十百千万亿零两第元]/u;

/** Numbers from 0 to 1, the same each time. */
export function openDice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of several, each as likely as its weight. */
function pick(dice, list, weightOf) {
  const weights = list.map(weightOf);
  let rest = dice() * weights.reduce((sum, weight) => sum + weight, 0);
  return list.find((_, index) => (rest -= weights[index]) < 0) ?? list.at(-1);
}

/** What is left of another wording: a character that sounds like one beside it, or one of the same clause. */
function strayCharacter(dice, run, at) {
  const model = reportLanguage();
  const beside = [run.charAt(at - 1), run.charAt(at)].filter((one) => HAN.test(one));
  const others =
    dice() < 0.5
      ? beside.flatMap((one) => [...charactersSounding(one), ...charactersAlike(one)])
      : [...run].filter((one) => HAN.test(one));
  const fitting = others.filter((one) => !OPTIONAL.test(one) && !beside.includes(one));
  return fitting.length === 0 ? undefined : pick(dice, fitting, (one) => Math.sqrt(model.count(one)));
}

/**
 * One slip of a kind in a run: where it is, what is printed instead, and the change that undoes it. Homophones are printed the likelier the
 * more usual they are, as a keyboard offers them.
 *
 * @returns undefined where that kind cannot be made.
 */
export function plantSlip(dice, how, run) {
  const model = reportLanguage();
  const usual = (text) => Math.sqrt(model.count(text));
  const at = 1 + Math.floor(dice() * (run.length - 2));
  const own = run.charAt(at);
  const next = run.charAt(at + 1);
  if (!HAN.test(own)) return undefined;
  const change = (start, size, printed) => ({
    run: run.slice(0, start) + printed + run.slice(start + size),
    start,
    end: start + printed.length,
    text: run.slice(start, start + size),
  });
  if (how === "doubled") return change(at, 1, own + own);
  if (how === "missing") return OPTIONAL.test(own) ? undefined : change(at, 1, "");
  if (how === "extra") {
    const own = strayCharacter(dice, run, at);
    return own === undefined ? undefined : change(at, 0, own);
  }
  if (how === "swapped") return HAN.test(next) && next !== own ? change(at, 2, next + own) : undefined;
  if (how === "word") {
    const words = HAN.test(next) && model.count(own + next) >= 64 ? [...wordsSounding(model, own + next)] : [];
    return words.length === 0 ? undefined : change(at, 2, pick(dice, words, usual));
  }
  if (OPTIONAL.test(own)) return undefined;
  const others = [...(how === "alike" ? charactersAlike(own) : charactersSounding(own))].filter(
    (other) => !OPTIONAL.test(other) && (how === "alike" || !charactersAlike(own).has(other)),
  );
  return others.length === 0 ? undefined : change(at, 1, pick(dice, others, usual));
}
