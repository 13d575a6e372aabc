import type { Indicator } from "@liaocheng/report-model";

/**
 * What an amount tells: what was added in the year (新增80家), what was done (建成26所), a total named as such (累计, 总数),
 * or a stand arrived at (达到820家).
 */
export type Measure = "added" | "done" | "total" | "stand";

const ADDED = /净增|^再?增加|增加$|新(?:增|改?扩?建|认定|培育|签约?|引进|升规|评|创建|落户|入库)/u;
const TOTAL = /累计|总数|总量|总规模|保有量|拥有|共有|已有|现有|装机规模/u;
const DONE = /建成|建设|完成|改造|实施|培育|创建|引进|打造|治理|培训|开工|筹集|交付/u;
const ARRIVING = /达到?|突破|超过|增至|增加到|发展到|扩大到|稳定在|保持在/u;

/** Units whose amounts are told for a year by their name alone (产量, 收入), not as something built or standing. */
const OF_THE_YEAR = /^(?:CNY|USD|EUR|HKD|JPY|[t斤担]|kg|人次)$/u;

/** Tells which of them an amount is; `undefined` where the words do not, and for everything that is no level. */
export function flowOrStock({ name, kind, quantity }: Indicator, clause: string): Measure | undefined {
  if (kind !== "level") return undefined;
  if (ADDED.test(name)) return "added";
  if (OF_THE_YEAR.test(quantity.scaled.unit)) return undefined;
  if (TOTAL.test(clause) || TOTAL.test(name)) return "total";
  if (ADDED.test(clause)) return "added";
  if (DONE.test(clause) || DONE.test(name)) return "done";
  return ARRIVING.test(clause) ? "stand" : undefined;
}

const FITTING: Readonly<Record<Measure | "untold", readonly (Measure | undefined)[]>> = {
  added: ["added", "done"],
  done: ["added", "done", undefined],
  total: ["total", "stand"],
  stand: ["total", "stand", undefined],
  untold: ["done", "stand", undefined],
};

/** Whether two amounts can be of one kind: 新增80家 is never compared with 达到820家. */
export const sameMeasure = (a: Measure | undefined, b: Measure | undefined): boolean =>
  FITTING[a ?? "untold"].includes(b);
