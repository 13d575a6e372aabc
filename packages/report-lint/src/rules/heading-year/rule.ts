import { PLAN_BEGINS, PLAN_YEARS } from "../../data/five-year-plans.js";
import type { LintDocument } from "../../document/lint-document.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const REVIEW = /回顾|总结|成就|成绩|发展成效|完成情况|执行情况/u;
const PLAN = /目标|任务|安排|打算|要求|部署|重点工作|计划|清单|事项|思路/u;

/** 全面完成2003年预期任务, 2018年以来: what lies behind, whatever else is named. */
const BEHIND = /完成了?[^，。；]{0,4}(?:19|20)\d{2}年|(?:19|20)\d{2}年以来|落实情况/u;

/** 2026年主要工作: ahead, unless it heads the first part. */
const WORK = /年的?(?:政府)?(?:主要)?工作$/u;

export const headingYear: LintRule = defineLintRule({
  id: "heading-year",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: {
      zh: "标题里的年份与报告年度一致",
      en: "Expect the years of headings to agree with the report's year.",
    },
    source: "公文核稿通则：标题年度与正文一致",
  },
  messages: {
    differs: {
      zh: "标题写{{year}}年，按全文应为{{expected}}年",
      en: "Expected {{expected}} in the heading instead of {{year}}",
    },
    delivered: {
      zh: "会议日期写{{year}}年，按各部分标题应为{{expected}}年",
      en: "The headings tell of a meeting in {{expected}}, not in {{year}}",
    },
    plan: {
      zh: "“{{plan}}”是{{from}}—{{to}}年，与报告年度不合",
      en: "“{{plan}}” is {{from}} to {{to}}, which this heading cannot mean",
    },
  },
  check({ document, report }) {
    const firstDated = document.blocks.find(({ kind, text }) => kind === "heading" && /(?:19|20)\d{2}年/u.test(text));
    const dated = document.blocks.flatMap((block) => {
      const titled = block.kind === "heading" ? block.text : "";
      if (titled.length > 60 || /\d年?[—～~\-至到]\d/u.test(titled) || namesSeveral(titled) || BEHIND.test(titled))
        return [];
      const isLater = block !== firstDated;
      return Array.from(titled.matchAll(/(?<!\d)(?<year>(?:19|20)\d{2})年(?!远景|愿景)/gu), (match) => ({
        year: Number(match.groups?.["year"]),
        review: REVIEW.test(titled) && !plans(titled),
        plan: (plans(titled) || (isLater && WORK.test(titled))) && !REVIEW.test(titled),
        start: block.start + match.index,
        end: block.start + match.index + match[0].length,
      }));
    });
    const clear = dated.filter(({ review, plan }) => review || plan);
    const unanimous = new Set(clear.map(({ year, review }) => (review ? year + 1 : year)));
    const [headed] = unanimous;
    if (headed !== undefined && clear.length > 1 && unanimous.size === 1) {
      const meeting = meetingOf(document);
      if (meeting !== undefined && meeting.year !== headed)
        report("delivered", meeting.span, { data: { year: meeting.year, expected: headed } });
      for (const { plan, from, span } of impossiblePlans(document, headed))
        report("plan", span, { data: { plan, from, to: from + PLAN_YEARS - 1 } });
    }
    const votes = new Map<number, number>();
    const vote = (year: number, weight: number): void => {
      votes.set(year, (votes.get(year) ?? 0) + weight);
    };
    for (const { year, review } of clear) vote(review ? year + 1 : year, 1);
    for (const { text, kind } of document.blocks) {
      if (kind !== "paragraph") continue;
      const opening = /^\s*(?:各位代表[，：！])?(?<year>20\d{2})年(?:是|，是)(?<rest>[^。]{0,60})/u.exec(text);
      if (opening === null) continue;
      const year = Number(opening.groups?.["year"]);
      vote(
        /开局|关键|起步|之年/u.test(opening.groups?.["rest"] ?? "") && !/极不|一年来/u.test(text) ? year : year + 1,
        0.5,
      );
    }
    const deliveredOn = document.report.deliveredOn;
    if (deliveredOn !== undefined) {
      const [year, month] = deliveredOn.split("-").map(Number);
      if (year !== undefined && month !== undefined) vote(month >= 10 ? year + 1 : year, 1.5);
    }
    const [best, second] = [...votes].sort((left, right) => right[1] - left[1]);
    if (best === undefined || (second !== undefined && best[1] - second[1] < 1)) return;
    for (const { year, review, start, end } of clear) {
      const expected = review ? best[0] - 1 : best[0];
      if (year !== expected) report("differs", { start, end }, { data: { year, expected } });
    }
  },
});

const MEETING = /(?<year>20\d{2})年(?<month>\d{1,2})月\d{1,2}日，?[在于][^。，\n]{4,40}(?:会议|大会)上/u;
/** 全面完成“十四五”目标任务: done, not ahead. */
const DONE = /完成|实现|圆满|收官|以来|胜利/u;
/** The date stands at the head. */
const HEAD = 800;
/** Who meets later in the year may speak of the next one. */
const LAST_MONTH = 4;

interface Meeting {
  readonly year: number;
  readonly span: { readonly start: number; readonly end: number };
}

/** When the meeting was, as the head tells it; undefined when it was so late that it may plan the next year. */
function meetingOf({ text }: LintDocument): Meeting | undefined {
  const match = MEETING.exec(text.slice(0, HEAD));
  if (match === null || Number(match.groups?.["month"]) > LAST_MONTH) return undefined;
  return { year: Number(match.groups?.["year"]), span: { start: match.index, end: match.index + "2025年".length } };
}

/** Five-year plans that a heading looks back on before they began, or ahead to when they are over. */
function* impossiblePlans(
  { blocks }: LintDocument,
  year: number,
): Generator<{ readonly plan: string; readonly from: number; readonly span: Meeting["span"] }> {
  for (const { kind, text, start } of blocks) {
    if (kind !== "heading" || text.length > 60) continue;
    const [looksBack, looksAhead] = [REVIEW.test(text), plans(text) && !DONE.test(text)];
    if (looksBack === looksAhead) continue;
    for (const { index, 0: printed, groups } of text.matchAll(/“?(?<plan>十[一二三四五六]?五)”?时期/gu)) {
      const plan = groups?.["plan"] ?? "";
      const from = PLAN_BEGINS[plan];
      if (from === undefined || (looksBack ? from < year : from + PLAN_YEARS > year)) continue;
      yield { plan, from, span: { start: start + index, end: start + index + printed.length } };
    }
  }
}

/** 1993年国内工作的回顾和1994年工作的基本方针 are two. */
function namesSeveral(titled: string): boolean {
  return new Set(titled.match(/(?<!\d)(?:19|20)\d{2}(?=年)/gu)).size > 1;
}

/** How a plan was carried out is a review. */
function plans(titled: string): boolean {
  return PLAN.test(titled.replace(/计划(?=执行情况)/gu, ""));
}
