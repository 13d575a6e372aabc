/** What a unit measures, as far as names that say the same need it to be told apart. */
export type UnitClass = "money" | "share" | "mass" | "other" | "none";

const MONEY = ["元", "美元", "欧元"] as const;
const SHARE = ["%", "％", "‰", "百分点", "成"] as const;
const MASS = ["吨", "斤", "公斤", "担", "石", "千克"] as const;

/** Sorts a printed unit: 亿元 and 元/月 are money, 个百分点 a share, 万吨 mass. */
export function unitClass(unit: string): UnitClass {
  if (unit === "") return "none";
  const slash = unit.indexOf("/");
  const counted = slash > 0 ? unit.slice(0, slash) : unit;
  if (endsWithOne(SHARE, counted)) return "share";
  if (endsWithOne(MONEY, counted)) return "money";
  return endsWithOne(MASS, counted) ? "mass" : "other";
}

function endsWithOne(endings: readonly string[], unit: string): boolean {
  for (const ending of endings) if (unit.endsWith(ending)) return true;
  return false;
}
