import type { FigureDraft } from "../../draft.js";
import { ADVERBS } from "../../lexicon/adverbs.js";
import type { SentenceWords } from "../../sentence/sentence-words.js";

/** 完成年度任务的｜115%, 占年度计划的｜109.6%, 为预算的｜103.5%, 完成全年目标｜98%. */
const COMPLETION =
  /(?:(?<done>(?:超额|提前)?完成了?)|(?<share>占到?)|[为是]|相当于|(?<!下)达到?)(?<plan>(?:下达|[^，；。、\d占为是达完]){0,9}(?:目标任务|任务目标|任务|目标|计划|预算|指标|总?工程量|工程总量|总投资)[数值]?)(?<of>的)?$/u;
const LONGEST = 26;

/** 财政收入｜完成预算: the end of a name that says of which plan. */
const COMPLETED_PLAN =
  /(?<=.)(?:完成|占)(?:下达|[^占为是达完]){0,14}(?:任务|目标|计划|预算|指标|总?工程量|工程总量|总投资)[数值]?$/u;

/** The subject of a name that says how far a plan was fulfilled: 财政收入完成预算的102%，｜增长5% is growth of 财政收入. */
export const withoutPlan = (name: string): string => name.replace(COMPLETED_PLAN, "");

/** How far a plan was fulfilled: where its words start, and what they are called. */
export interface Completion {
  readonly at: number;
  readonly name: string;
  /** 分别｜完成年度任务的: of each member of a list. */
  readonly respectively: boolean;
}

/** 完成年度任务的115%: the figure measures how far its subject has come; undefined when no plan stands before it. */
export function completionBefore({ text }: SentenceWords, draft: FigureDraft): Completion | undefined {
  const { from, mention } = draft;
  if ((mention.unit !== "%" && mention.form !== "percent") || mention.unit.endsWith("分点")) return undefined;
  const window = Math.max(from, mention.start - LONGEST);
  const match = COMPLETION.exec(text.slice(window, mention.start));
  if (match === null) return undefined;
  const { done, share, plan = "", of } = match.groups ?? {};
  if (of === undefined && done === undefined) return undefined;
  const at = beforeAdverbs(text, from, window + match.index);
  return {
    at,
    respectively: text.slice(at, window + match.index).includes("分别"),
    name: (share === undefined ? "完成" : "占") + plan,
  };
}

/** 完成年初预算数｜4.1亿元｜的44%: what a plan asks for, of which the figure behind is so much. */
const AMOUNT_OF_PLAN =
  /(?:(?:超额|提前)?完成了?|占到?|[为是]|相当于|(?<!下)达到?)(?<plan>(?:下达|[^，；。、\d占为是达完]){0,14}(?:目标任务|任务目标|任务|目标|计划|预算|指标)[数值]?)[为是]?$/u;

/** What a plan asks for: where its words start, and what it is called. */
export interface AmountOfPlan {
  readonly at: number;
  readonly plan: string;
}

/** 完成年初预算数｜4.1亿元｜的44%: the amount of a plan; undefined where the figure is no such amount. */
export function amountOfPlan(
  { text }: SentenceWords,
  { from, after, mention }: FigureDraft,
  next: FigureDraft | undefined,
): AmountOfPlan | undefined {
  if (next === undefined || next.mention.unit !== "%" || text.slice(after, next.end) !== "的") return undefined;
  const window = Math.max(from, mention.start - LONGEST);
  const match = AMOUNT_OF_PLAN.exec(text.slice(window, mention.start));
  if (match === null) return undefined;
  return { at: beforeAdverbs(text, from, window + match.index), plan: match.groups?.["plan"] ?? "" };
}

/** 完成｜灾后重建主要目标任务｜的72%: a task that is told by its own words. */
export const isOfItself = (plan: string): boolean => TASK_OF_ITS_OWN.test(plan.replace(/^(?:完成|占)/u, ""));
const TASK_OF_ITS_OWN = /[^总主要年度全]{2}(?:重建|改造|搬迁|脱贫|造林|征收|安置|整治|攻坚|减排)/u;

/** 为全年任务840万元｜的｜61.8%: of the task whose amount stands before. */
export function ofNamedPlan(
  { text }: SentenceWords,
  { from, end, mention }: FigureDraft,
  previous: FigureDraft | undefined,
): string | undefined {
  if (previous === undefined || mention.unit !== "%" || end - from !== 1 || text.charAt(from) !== "的")
    return undefined;
  const [plan] = NAMED_PLAN.exec(previous.name) ?? [];
  return plan === undefined ? undefined : `${previous.name.slice(0, -plan.length)}完成${plan}`;
}
const NAMED_PLAN =
  /(?<=.)(?:年度|全年|年初|调整|序时|[上下]半年|前?[一二三四]?季度|(?<!半)年)?(?:目标任务|任务目标|任务|计划|目标|预算|指标)[数值]?$/u;

function beforeAdverbs(text: string, from: number, end: number): number {
  let at = end;
  for (;;) {
    const adverb = ADVERBS.endingAt(text, at, from);
    if (adverb === undefined || (adverb.text.length === 1 && at - from > 2)) return at;
    at -= adverb.text.length;
  }
}
