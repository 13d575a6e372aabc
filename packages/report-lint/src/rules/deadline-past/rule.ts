import type { Annex, ReportNode, Section } from "@liaocheng/report-model";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const DEADLINE =
  /(?<lead>[到至在]|力争|确保)(?<year>20\d{2})年(?:底|末)?(?<tail>前|，|[一-鿿]{0,4}(?:达到|建成|完成|实现))|(?<bare>20\d{2})年(?:\d{1,2}月)?(?:底|末)?(?:前|之前)/gu;

/** What is still aimed at was not due the year before last. */
const AIM = /力争|确保|争取/u;

export const deadlinePast: LintRule = defineLintRule({
  id: "deadline-past",
  meta: {
    kind: "factual",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "今后任务的时限不早于计划年度", en: "Disallow deadlines before the planned year in plans." },
    source: "公文核稿通则：时间表述前后一致",
  },
  messages: {
    past: {
      zh: "计划年度是{{planYear}}年，时限“{{text}}”已过",
      en: "Deadline “{{text}}” lies before the planned year {{planYear}}",
    },
  },
  check({ document, report }) {
    const { planYear } = document.report;
    if (planYear === undefined) return;
    const plans = document.report.children
      .filter(isPlan)
      .map(({ position }) => [position.start.offset, position.end.offset] as const);
    for (const { text, start, end, groups, before, after } of searchBlocks(document.blocks, DEADLINE)) {
      const year = Number(groups["year"] ?? groups["bare"]);
      const planned = plans.some(([from, to]) => start >= from && start < to);
      if (
        !(planned || (groups["lead"] !== undefined && year < planYear - 1 && AIM.test(`${before.slice(-4)}${text}`))) ||
        year >= planYear ||
        /^(?:以来|期间|的|已|注册|登记|建成的|建造|出生|参加|毕业|开工的|投产的)/u.test(after)
      )
        continue;
      report("past", { start, end }, { data: { text, planYear } });
    }
  },
});

function isPlan(node: ReportNode): node is Section | Annex {
  if (node.type === "annex") return node.kind === "action-plans" || node.kind === "livelihood-projects";
  return node.type === "section" && (node.role === "tasks" || node.role === "targets");
}
