import type { Indicator } from "@liaocheng/report-model";
import type { ReadReport } from "../read-report.js";
import { clauseBefore } from "./clause.js";

/** From here on people in such number are a nation, or the part of it that can work. */
const A_NATION = 500_000_000;

const PEOPLE: ReadonlySet<string> = new Set(["person", "人", ""]);

/** Deeds that are done to people however many: 惠及6亿人. */
const DONE_TO_PEOPLE = /惠及|覆盖|促进|引导|改造|培训|服务|参保|受益|减少|脱贫/u;

/** Whom a rule is for, and what comes of itself: 年应纳税所得额100万元以下的企业, 高校毕业生1000万人. */
const GIVEN =
  /应纳税所得额|应税所得|劳动力资源|^(?:今年|全国|普通|全省|全市)*高校毕业生(?:人数|规模|总数)?(?:[将达超]|预计)*$/u;

/** What was before, what there is, and what has been done: 原先336亿元的农业税, 目前还有300万人, 国家已设立400亿元, 取消了700亿元. */
const BEFORE = /原先|原来|以往|过去|目前|现有|还有|已经?(?:设立|建成|开工|完成|投入|安排|达到?|有)$|[^为完]了$/u;

/** What names a rule by its figure: 75%政策. */
const RULE_BEHIND = /^的?(?:政策|优惠政策|以下的(?:小微企业|部分|企业)|(?:以下)?部分)/u;

/** A figure that is part of a name: 新36条, 24节气, 20国集团, 三个1亿人, “5+2”. */
const NAME_BEFORE = /(?:[新旧老“"]|[一二两三四五六七八九十]个)$/u;
const NAME_BEHIND = /^(?:集团|峰会|[”"])/u;
const SEASONS = /\d节气/u;
const NAMED_UNITS = /^[条国人节号版]$/u;

/** Talk of a target instead of a target: 7%左右的速度可以, 比去年预期目标多100万人. */
const TALK = /(?:预期)?目标比|^(?:增速|速度)/u;

/** Whether a figure of the plan part promises nothing: how many we are, whom a rule is for, what was before, a name. */
export function isNoTarget(indicator: Indicator, { text }: ReadReport): boolean {
  const { name, quantity, span } = indicator;
  const clause = clauseBefore(indicator, text);
  const behind = text.slice(span.end, span.end + 10);
  if (isPopulation(indicator, clause)) return true;
  if (GIVEN.test(name) || TALK.test(name) || RULE_BEHIND.test(behind)) return true;
  if (isPartOfName(quantity.unit, clause, quantity.text, behind)) return true;
  return BEFORE.test(clause);
}

function isPopulation({ quantity }: Indicator, clause: string): boolean {
  const { unit, value } = quantity.scaled;
  const amount = Array.isArray(value) ? value[0] : value;
  if (!PEOPLE.has(unit) || Number(amount) < A_NATION || /人次/u.test(quantity.text)) return false;
  return !DONE_TO_PEOPLE.test(clause);
}

const isPartOfName = (unit: string, clause: string, text: string, behind: string): boolean =>
  (NAME_BEFORE.test(clause) && NAMED_UNITS.test(unit.slice(-1))) ||
  NAME_BEHIND.test(behind) ||
  SEASONS.test(text + behind);

/** What the government will spend, borrow and lack is how it means to reach the targets, not one of them. */
const MEANS_NAME = /赤字|国债|债券|发债|地方债|预算内.{0,6}投资|预算稳定调节基金|补助资金|专项资金/u;
const MEANS_CLAUSE = /拟?(?:安排|发行)/u;

/** Whether a figure among the main expected targets is of the budget that serves them. */
export const isMeans = (indicator: Indicator, { text }: ReadReport): boolean =>
  MEANS_NAME.test(indicator.name) || MEANS_CLAUSE.test(clauseBefore(indicator, text));
