import { charSet, isIn } from "./char-set.js";
import type { Draft } from "./draft.js";
import { readNumeral } from "./read-numeral.js";
import { readUnit } from "./read-unit.js";

const CLOSES = charSet("）)");
const OPENS = charSet("（(");
const LONGEST = 14;

/** 发行总额（亿元）10.00: the unit that a heading of a table tells in brackets right before its figure. */
export function withTableUnit(text: string, floor: number, draft: Draft): Draft {
  const { numeral } = draft;
  const close = draft.start - 1;
  if (draft.reading !== undefined || draft.power > 0 || numeral.style !== "arabic") return draft;
  if (close < floor || !isIn(CLOSES, text, close, draft.start)) return draft;
  let open = close - 1;
  while (open > floor && open > close - LONGEST && !isIn(OPENS, text, open, close)) open--;
  if (!isIn(OPENS, text, open, close)) return draft;
  const many = readNumeral(text, open + 1, close);
  const multiplier = many?.bare === true ? many : undefined;
  const reading = readUnit(text, multiplier?.end ?? open + 1, close);
  if (reading?.end !== close || reading.vague !== undefined) return draft;
  return {
    ...draft,
    unit: (multiplier?.multiplier ?? "") + reading.unit,
    multiplier: multiplier?.multiplier ?? "",
    power: multiplier?.power ?? 0,
    reading: { ...reading, end: draft.end },
    form: reading.form,
  };
}
