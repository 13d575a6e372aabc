import { charSet, isIn } from "./char-set.js";
import type { Draft } from "./draft.js";
import { readNumeral } from "./read-numeral.js";
import { readUnit } from "./read-unit.js";

const CLOSES = charSet("）)");
const OPENS = charSet("（(");
const LONGEST = 14;

const NO_MULTIPLIER = { multiplier: "", power: 0 } as const;

/** Where the bracket that closes at `close` opens. */
function openBefore(text: string, floor: number, close: number): number | undefined {
  for (let open = close - 1; open >= floor && open >= close - LONGEST; open--)
    if (isIn(OPENS, text, open, close)) return open;
  return undefined;
}

/** 发行总额（亿元）10.00: the unit that a heading of a table tells in brackets right before its figure. */
export function withTableUnit(text: string, floor: number, draft: Draft): Draft {
  const { numeral } = draft;
  const close = draft.start - 1;
  if (draft.reading !== undefined || draft.power > 0 || numeral.style !== "arabic") return draft;
  const open = close >= floor && isIn(CLOSES, text, close, draft.start) ? openBefore(text, floor, close) : undefined;
  if (open === undefined) return draft;
  const many = readNumeral(text, open + 1, close);
  const multiplier = many?.bare === true ? many : undefined;
  const reading = readUnit(text, multiplier?.end ?? open + 1, close);
  if (reading?.end !== close || reading.vague !== undefined) return draft;
  const { multiplier: printed, power } = multiplier ?? NO_MULTIPLIER;
  return {
    ...draft,
    unit: printed + reading.unit,
    multiplier: printed,
    power,
    reading: { ...reading, end: draft.end },
    form: reading.form,
  };
}
