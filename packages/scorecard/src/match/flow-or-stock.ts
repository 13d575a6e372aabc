import type { Indicator } from "@liaocheng/report-model";

/** Whether a count tells what came in the year (新增80家) or all there is (达到820家). */
export type Measure = "flow" | "stock";

const COUNTED = /^(?:[个家所座处项条名件口支台套辆户人张]|人次)$/u;
const ADDED = /净增|新[增建改扩认培签开引上评创落入]/u;
const ALL_THERE_IS = /累计|总数|总量|总规模|保有量|拥有|共有|已有|现有/u;
const DONE = /建成|完成|改造|实施|培育|创建|引进|打造/u;
const ARRIVING = /达到?|突破|超过|增至|增加到|发展到|扩大到|稳定在|保持在/u;

/**
 * Tells flow and stock of counted things apart; `undefined` where the words do not, and for money, mass and rates, whose
 * year is told by their name.
 */
export function flowOrStock({ name, kind, quantity }: Indicator, clause: string): Measure | undefined {
  if (kind !== "level" || !COUNTED.test(quantity.scaled.unit)) return undefined;
  if (ADDED.test(name)) return "flow";
  if (ALL_THERE_IS.test(clause) || ALL_THERE_IS.test(name)) return "stock";
  if (ADDED.test(clause)) return "flow";
  if (DONE.test(clause) || DONE.test(name)) return "flow";
  return ARRIVING.test(clause) ? "stock" : undefined;
}
