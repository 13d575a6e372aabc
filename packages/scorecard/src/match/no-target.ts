import type { Indicator } from "@liaocheng/report-model";
import type { ReadReport } from "../read-report.js";
import { clauseBefore } from "./clause.js";

/** From here on people in such number are the whole nation. */
const A_NATION = 1_000_000_000;

/** Whom a rule is for, and what comes of itself: 年应纳税所得额100万元以下的企业, 高校毕业生1000万人. */
const GIVEN = /应纳税所得额|应税所得|^(?:普通)?高校毕业生(?:人数|规模|总数)?$/u;

/** What was before, and what has been done: 原先336亿元的农业税, 取消了700亿元. */
const BEFORE = /原先|原来|以往|过去|[^为完]了$/u;

/** What names a rule by its figure: 75%政策. */
const RULE_BEHIND = /^的?(?:政策|优惠政策|以下的(?:小微企业|部分|企业)|(?:以下)?部分)/u;

/** Whether a figure of the plan part promises nothing: how many we are, whom a rule is for, what was before. */
export function isNoTarget(indicator: Indicator, { text }: ReadReport): boolean {
  const { name, quantity, span } = indicator;
  const { unit, value } = quantity.scaled;
  const amount = Array.isArray(value) ? value[0] : value;
  if (
    (unit === "person" || unit === "人" || unit === "") &&
    Number(amount) >= A_NATION &&
    !/人次/u.test(quantity.text)
  ) {
    return true;
  }
  if (GIVEN.test(name) || RULE_BEHIND.test(text.slice(span.end, span.end + 10))) return true;
  return BEFORE.test(clauseBefore(indicator, text));
}
