/** What a unit measures, as far as names that say the same need it to be told apart. */
export type UnitClass =
  | "money"
  | "share"
  | "mass"
  | "area"
  | "length"
  | "volume"
  | "power"
  | "electricity"
  | "turnover"
  | "time"
  | "concentration"
  | "count"
  | "none";

/** Endings of units, the longer before those they end with. */
const ENDINGS: readonly (readonly [ending: string, unitClass: UnitClass])[] = [
  ["微克/立方米", "concentration"],
  ["毫克/立方米", "concentration"],
  ["微克每立方米", "concentration"],
  ["毫克每立方米", "concentration"],
  ["百分点", "share"],
  ["千分点", "share"],
  ["%", "share"],
  ["％", "share"],
  ["‰", "share"],
  ["成", "share"],
  ["吨公里", "turnover"],
  ["人公里", "turnover"],
  ["人千米", "turnover"],
  ["吨千米", "turnover"],
  ["吨标准煤", "mass"],
  ["吨标煤", "mass"],
  ["千瓦时", "electricity"],
  ["千瓦小时", "electricity"],
  ["度", "electricity"],
  ["瓦", "power"],
  ["伏安", "power"],
  ["马力", "power"],
  ["平方米", "area"],
  ["平方公里", "area"],
  ["平方千米", "area"],
  ["亩", "area"],
  ["公顷", "area"],
  ["亩次", "area"],
  ["立方米", "volume"],
  ["亿方", "volume"],
  ["万方", "volume"],
  ["公里", "length"],
  ["千米", "length"],
  ["米", "length"],
  ["毫米", "length"],
  ["克", "mass"],
  ["吨", "mass"],
  ["斤", "mass"],
  ["担", "mass"],
  ["元", "money"],
  ["分/千瓦时", "money"],
  ["年", "time"],
  ["岁", "time"],
  ["天", "time"],
  ["月", "time"],
  ["日", "time"],
  ["小时", "time"],
  ["分钟", "time"],
];

/** 5万亿: the unit itself is left to the reader. */
const BARE_MAGNITUDE = /^[十百千万亿]+$/u;

const BY_LAST = new Map<string, readonly (readonly [string, UnitClass])[]>();
for (const entry of [...ENDINGS].sort((a, b) => b[0].length - a[0].length)) {
  const last = entry[0].charAt(entry[0].length - 1);
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), entry]);
}

/** Sorts a printed unit: 亿元 and 元/月 are money, 个百分点 a share, 万吨 mass, 万亩 area; what is only counted is a count. */
export function unitClass(unit: string): UnitClass {
  if (unit === "" || BARE_MAGNITUDE.test(unit)) return "none";
  return endingClass(unit, true) ?? endingClass(unit.slice(0, slashIn(unit)), false) ?? "count";
}

const slashIn = (unit: string): number => (unit.includes("/") ? unit.indexOf("/") : unit.length);

function endingClass(unit: string, whole: boolean): UnitClass | undefined {
  const found = BY_LAST.get(unit.charAt(unit.length - 1))?.find(([ending]) => unit.endsWith(ending));
  return found === undefined || (whole && unit.includes("/") && !found[0].includes("/")) ? undefined : found[1];
}
