/** What a unit measures, as far as names that say the same need it to be told apart. */
export type UnitClass = "money" | "share" | "mass" | "other" | "none";

/** Sorts a printed unit: 亿元 and 元/月 are money, 个百分点 a share, 万吨 mass. */
export function unitClass(unit: string): UnitClass {
  if (unit === "") return "none";
  const slash = unit.indexOf("/");
  const counted = slash > 0 ? unit.slice(0, slash) : unit;
  const last = counted.charAt(counted.length - 1);
  if ("%％‰成".includes(last) || counted.endsWith("百分点")) return "share";
  if (last === "元") return "money";
  return "吨斤担石".includes(last) || counted.endsWith("千克") ? "mass" : "other";
}
