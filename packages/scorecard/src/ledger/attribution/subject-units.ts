import { printedTimes } from "../due/printed-time.js";
import { ADVERBS } from "../lexicon/adverbs.js";
import { VERBS } from "../lexicon/deeds.js";
import { SEAT, UNIT_ENDINGS } from "../lexicon/units.js";
import { attributionOf, type Attribution, type NamedUnit } from "./attribution.js";
import { isUnit } from "./unit-name.js";

/** Units that a clause opens with as those who do it. */
export interface Subject {
  readonly attribution: Attribution;
  /** Where the rest of the clause begins. */
  readonly end: number;
}

const LONGEST = 22;
const MOST = 12;
const PLACE = /^\p{Script=Han}{1,4}[县区市旗]$/u;

/**
 * Reads 各县（市、区）政府｜年底前建成…, 市发展改革委会同市财政局｜制定…, 茌平区、东阿县分别｜于6月底前建成….
 *
 * @returns `undefined` when no unit stands first; counties alone count with 分别, else a place is where it is done.
 */
export function subjectUnits(clause: string): Subject | undefined {
  const units: NamedUnit[] = [];
  let at = /^由/u.exec(clause)?.[0].length ?? 0;
  if (!SEAT.test(clause.slice(at))) return undefined;
  let role: NamedUnit["role"];
  for (;;) {
    const name = nameAt(clause, at);
    if (name === undefined || units.length >= MOST) return undefined;
    units.push({ name, role });
    at += name.length;
    if (clause.startsWith("会同", at)) {
      for (const [index, unit] of units.entries()) units[index] = { name: unit.name, role: "lead" };
      role = "help";
      at += 2;
    } else if ("、和".includes(clause.charAt(at)) && clause.charAt(at) !== "") at += 1;
    else break;
  }
  const each = clause.startsWith("分别", at);
  if (
    !each &&
    units.some(({ name }) => !name.startsWith("各") && UNIT_ENDINGS.endingAt(name, name.length) === undefined)
  )
    return undefined;
  const end = each ? at + 2 : at;
  const shared = each ? units.map(({ name }) => ({ name, role: "share" as const })) : units;
  return { attribution: attributionOf(shared, [], each && units.length > 1), end };
}

/** 各县（市、区）, 各镇（街道）: all of a rank, with or without 政府. */
const ALL = /^各(?:[省市县区州旗盟镇乡地、]|街道|开发区|（[^（）]{1,10}）)+(?:人民政府|政府|管委会|党委政府)?/u;

function nameAt(clause: string, from: number): string | undefined {
  const all = ALL.exec(clause.slice(from, from + LONGEST))?.[0];
  if (all !== undefined && goesOnBehind(clause, from + all.length)) return all;
  for (let length = 2; length <= LONGEST && from + length < clause.length; length += 1) {
    const name = clause.slice(from, from + length);
    const all = name.startsWith("各");
    if (all ? UNIT_ENDINGS.endingAt(name, length) === undefined : !isUnit(name, false) && !PLACE.test(name)) continue;
    if (!isBalanced(name) || !goesOnBehind(clause, from + length)) continue;
    return name;
  }
  return undefined;
}

const isBalanced = (name: string): boolean => name.split(/[（(]/u).length === name.split(/[）)]/u).length;

function goesOnBehind(clause: string, at: number): boolean {
  if (/^(?:[、要应将须需于在]|会同|分别|负责|牵头|和[省市县区各])/u.test(clause.slice(at, at + 3))) return true;
  if (VERBS.startingAt(clause, at) !== undefined || ADVERBS.startingAt(clause, at) !== undefined) return true;
  return printedTimes(clause.slice(at, at + 16)).some(({ start }) => start === 0);
}
