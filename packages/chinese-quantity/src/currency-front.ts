import { BLANK } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import { CURRENCY_UNITS } from "./currency-units.js";
import type { Draft } from "./draft.js";
import type { UnitReading } from "./read-unit.js";
import { matchUnit } from "./unit-trie.js";
import type { UnitEntry } from "./units.js";

/** A currency printed before its amount: where it starts, and which it is. */
export interface FrontCurrency {
  readonly start: number;
  readonly entry: UnitEntry;
}

/** Signs, and the unit that each stands for. */
const SIGNS: Readonly<Record<string, string>> = {
  $: "美元",
  "＄": "美元",
  US$: "美元",
  HK$: "港元",
  NT$: "新台币",
  MOP$: "澳门元",
  A$: "澳元",
  C$: "加元",
  S$: "新加坡元",
  R$: "雷亚尔",
  "¥": "元",
  "￥": "元",
  "€": "欧元",
  "£": "英镑",
  "￡": "英镑",
  "₽": "卢布",
  "₩": "韩元",
  "₹": "卢比",
  "฿": "泰铢",
};

const isWord = (unit: string): boolean => unit.length > 1 && unit !== "块钱";

/** Signs and names by their last character, longest first. */
const byLast = new Map<number, (readonly [printed: string, unit: string])[]>();
const words = CURRENCY_UNITS.filter(([, , , power = 0]) => power === 0).flatMap(([, spellings]) =>
  spellings.split(" "),
);
for (const named of [...Object.entries(SIGNS), ...words.filter(isWord).map((word) => [word, word] as const)].sort(
  (a, b) => b[0].length - a[0].length,
)) {
  const key = named[0].charCodeAt(named[0].length - 1);
  byLast.set(key, [...(byLast.get(key) ?? []), named]);
}

const ENDS_CURRENCY = charSet(String.fromCharCode(...byLast.keys()));

/** 兑美元|7.12: what is paid for it follows. */
const EXCHANGED = "兑对换比";
const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** $|12.5亿, US$|3亿, 港币|500万元: the currency that ends right before `at`, a blank between allowed. */
export function currencyBefore(text: string, floor: number, at: number): FrontCurrency | undefined {
  let stop = at;
  while (stop > floor && BLANK[text.charCodeAt(stop - 1)] === 1) stop--;
  if (stop <= floor || !isIn(ENDS_CURRENCY, text, stop - 1, stop)) return undefined;
  for (const [printed, unit] of byLast.get(text.charCodeAt(stop - 1)) ?? []) {
    const start = stop - printed.length;
    if (start < floor || !text.startsWith(printed, start)) continue;
    const before = start > floor ? text.charCodeAt(start - 1) : 0;
    if (EXCHANGED.includes(text.charAt(start - 1)) && start > floor) return undefined;
    if (isLatin(printed.charCodeAt(0)) && isLatin(before)) return undefined;
    const entry = matchUnit(unit, 0, unit.length)?.entry;
    return entry === undefined ? undefined : { start, entry };
  }
  return undefined;
}

/** The amount with the currency before it as its unit; a figure counted in something else keeps its own: 人民币|3年期. */
export function inCurrency(draft: Draft, front: FrontCurrency | undefined): Draft {
  if (front === undefined || draft.numeral.bare) return draft;
  const { reading } = draft;
  if (reading?.entry.code === front.entry.code) return { ...draft, start: front.start };
  if (reading === undefined && draft.power === 0 && draft.numeral.style !== "arabic") return draft;
  if (reading !== undefined && !isYuan(reading)) return draft;
  const { entry, start } = front;
  const per = reading === undefined ? "" : reading.unit.slice(reading.entry.unit.length);
  const codePer = reading === undefined ? "" : reading.code.slice(reading.entry.code.length);
  const named: UnitReading = {
    end: draft.end,
    unit: entry.unit + per,
    code: entry.code + codePer,
    power: entry.power,
    form: "cardinal",
    entry,
    vague: reading?.vague,
  };
  return { ...draft, start, unit: draft.multiplier + named.unit, reading: named };
}

const isYuan = ({ entry }: UnitReading): boolean => entry.code === "CNY" && entry.power === 0;
