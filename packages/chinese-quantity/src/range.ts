import { charSet, isIn } from "./char-set.js";
import { shiftDecimal } from "./decimal.js";
import { draftOf, type Draft } from "./draft.js";
import { RANGE_SIGNS } from "./range-signs.js";
import { readNumeral } from "./read-numeral.js";
import { readUnit } from "./read-unit.js";
import { skipBlanks } from "./soft-break.js";

const JOINS = charSet("和与與");
const CLOSERS = ["之间", "之間", "间", "間"];

/** 2—3个, 5%—6%, 10至15万, 20到100之间; 20和30之间 needs the closing word. `undefined` when no range starts with `first`. */
export function readRange(text: string, first: Draft, end: number): Draft | undefined {
  if (typeof first.value !== "number") return undefined;
  const at = skipBlanks(text, first.end, end);
  const joined = isIn(JOINS, text, at, end);
  if (!joined && !isIn(RANGE_SIGNS, text, at, end)) return undefined;
  const doubled = !joined && text.charCodeAt(at + 1) === text.charCodeAt(at);
  const from = doubled ? at + 2 : at + 1;
  const second = readNumeral(text, skipBlanks(text, from, end), end);
  if (second === undefined || second.bare || second.high !== undefined || second.plainDigits > 12) return undefined;
  const reading = readUnit(text, second.end, end);
  const closes = joined && CLOSERS.some((word) => text.startsWith(word, skipBlanks(text, second.end, end)));
  if (joined && !closes && !closesBehind(text, reading?.end ?? second.end, end)) return undefined;
  const counted = closes ? undefined : reading;
  if (first.reading !== undefined && counted?.unit !== first.reading.unit) return undefined;
  const shared = first.unit === "" ? second.power : first.power;
  const low = shiftDecimal(first.value, shared - second.power);
  if (second.base <= low) return undefined;
  const draft = draftOf(second, counted);
  return { ...draft, start: first.start, value: [low, second.base], numeral: { ...first.numeral, end: second.end } };
}

function closesBehind(text: string, at: number, end: number): boolean {
  const i = skipBlanks(text, at, end);
  return i < end && CLOSERS.slice(0, 2).some((word) => text.startsWith(word, i));
}
