import type { ReportNode } from "@liaocheng/report-model";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const TENSE =
  /(?:去年|前年|上年)，?(?:我们)?(?:将|要|计划|拟|力争|确保)(?!军|素|领|点)|(?<future>明年|后年)，?(?:全市|全省|我们)?(?:已经|已|完成了|实现了|取得了)/gu;

/** What a plan is for, told in its own words. */
const PLANNED =
  /做好(?<year>20\d{2})年的?(?:政府|经济|各项|全年|全市)?工作|(?<aim>20\d{2})年(?:全市|全省|全区|全县|我市)?经济社会发展的?(?:主要)?(?:预期)?目标/gu;

export const relativeYear: LintRule = defineLintRule({
  id: "relative-year",
  meta: {
    kind: "factual",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "今年、明年、去年指同一个基准", en: "Expect 今年, 明年 and 去年 to count from one year." },
    source: "公文写作通则：时间用具体年份，不用今年、明年等相对说法",
  },
  messages: {
    both: {
      zh: "报告作于{{delivered}}年，“今年”指{{delivered}}年；此处说{{planYear}}年的事，应写{{planYear}}年",
      en: "Expected {{planYear}} instead of “{{text}}”: the report was given in {{delivered}}",
    },
    tense: { zh: "“{{text}}”时间与时态不合", en: "Wrong tense in “{{text}}”" },
    planned: {
      zh: "计划年度是{{planYear}}年，此处写“{{text}}”",
      en: "The planned year is {{planYear}}, found “{{text}}”",
    },
    printed: {
      zh: "“{{text}}”：报告作于{{delivered}}年，与所注年份不符",
      en: "“{{text}}” does not agree with the report's year {{delivered}}",
    },
  },
  check({ document, report }) {
    const { deliveredOn, planYear } = document.report;
    for (const { text, start, end, groups } of searchBlocks(document.blocks, PLANNED)) {
      const year = Number(groups["year"] ?? groups["aim"]);
      const forward = document.report.children.filter(isForward).map(({ position }) => position);
      const inPlan = forward.some((part) => start >= part.start.offset && start < part.end.offset);
      if (planYear !== undefined && year === planYear - 1 && inPlan)
        report("planned", { start, end }, { data: { text, planYear } });
    }
    const delivered = deliveredOn === undefined ? undefined : Number(deliveredOn.slice(0, 4));
    if (delivered === undefined) return;
    for (const { text, start, end, groups } of searchBlocks(
      document.blocks,
      /(?<word>今年|去年|明年|上年|前年|后年)[（(](?<year>20\d{2})年?[）)]/gu,
    )) {
      const shift = { 今年: 0, 去年: -1, 上年: -1, 明年: 1, 前年: -2, 后年: 2 }[groups["word"] ?? ""] ?? 0;
      if (Number(groups["year"]) !== delivered + shift)
        report("printed", { start, end }, { data: { text, delivered } });
    }
    const reviews = document.report.children.filter(isReview).map(({ position }) => position);
    for (const { text, start, end, groups } of searchBlocks(document.blocks, TENSE)) {
      const inReview = reviews.some((review) => start >= review.start.offset && start < review.end.offset);
      if (groups["future"] === undefined || inReview) report("tense", { start, end }, { data: { text } });
    }
    if (planYear !== delivered + 1) return;
    const plans = document.report.children.filter(isForward).map(({ position }) => position);
    const inPlan = (at: number): boolean => plans.some(({ start, end }) => at >= start.offset && at < end.offset);
    const used = [...searchBlocks(document.blocks, /今年|明年/gu)].filter(
      ({ start, block }) => inPlan(start) && !block.inAnnex,
    );
    if (!used.some(({ text }) => text === "明年")) return;
    for (const { text, start, end, after } of used) {
      if (text !== "今年" || /^(?:以来|[是已初]|上半年)/u.test(after)) continue;
      report("both", { start, end }, { data: { text, delivered, planYear } });
    }
  },
});

function isForward(node: ReportNode): boolean {
  return (
    node.type === "section" && (node.role === "tasks" || node.role === "targets" || node.role === "self-government")
  );
}

function isReview(node: ReportNode): boolean {
  return node.type === "section" && node.role === "review";
}
