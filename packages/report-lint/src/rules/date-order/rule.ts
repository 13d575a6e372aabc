import { chineseToNumber } from "@liaocheng/chinese-quantity";
import { PLAN_BEGINS } from "../../data/five-year-plans.js";
import { readWrongCounts } from "../../document/counted-years.js";
import type { LintDocument } from "../../document/lint-document.js";
import { searchBlocks, type PlacedMatch } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const TO = "(?:至|到|—|～|－|-)";
const DAYS = new RegExp(
  `(?<![0-9月])(?<month>1[0-2]|[1-9])月(?<from>[12]\\d|3[01]|[1-9])日?${TO}(?:(?<toMonth>1[0-2]|[1-9])月)?(?<to>[12]\\d|3[01]|[1-9])日`,
  "gu",
);
const MONTHS = new RegExp(`(?<![0-9月])(?<from>1[0-2]|[1-9])月?${TO}(?<to>1[0-2]|[1-9])月(?!\\d)`, "gu");
const YEARS = new RegExp(`(?<!\\d)(?<from>(?:19|20)\\d{2})年(?:\\d{1,2}月)?${TO}(?<to>(?:19|20)\\d{2})年`, "gu");
const PLAN =
  /“?(?<plan>九五|十五|十一五|十二五|十三五|十四五|十五五|十六五)”?(?:时期|期间|规划)?[（(](?<from>(?:19|20)\d{2})年?[—～－-](?<to>(?:19|20)\d{2})年?[）)]/gu;
const OPENING =
  /(?<year>20\d{2})年[^。；\n]{0,16}?“(?<plan>十二五|十三五|十四五|十五五|十六五)”(?:规划|时期)?的?(?<stage>开局|收官)之年/gu;
const BEGUN = "(?:开工|动工|启动|奠基|立项|破土)";
const DONE = "(?:建成|竣工|完工|投产|投用|通车|开通|验收|交付)";
const WORKS = new RegExp(
  `(?<from>20\\d{2})年(?:(?<fromMonth>\\d{1,2})月)?(?:正式|全面)?${BEGUN}[^。；\\n]{0,12}?(?<to>20\\d{2})年(?:(?<toMonth>\\d{1,2})月)?(?:底|末)?前?(?:正式|全面|全线)?${DONE}`,
  "gu",
);
const RISES = "(?:增|提|升|扩|跃|涨|降|减|压缩|下调|回落|攀)";
/** 由2025年的40万吨提高到2020年的46万吨: the later end is the earlier year. */
const ENDS = new RegExp(
  `[由从](?<from>20\\d{2})年底?末?的?[^。；，\\n]{0,24}?${RISES}[^。；，\\n0-9]{0,6}?[到至]了?(?:(?<to>20\\d{2})年)?`,
  "gu",
);
/** 3月底前…，2月底前…: steps of one work, each at the head of its clause. */
const DEADLINE = /(?<=^|[，。：；\n])(?:力争|确保|争取)?(?<month>1[0-2]|[1-9])月(?:底|末|中旬|上旬)?之?前/gu;
/** 6—1月: a count from the first month on, with its ends exchanged; months of two winters are 11 and 12. */
const FROM_FIRST = { to: 1, latest: 10 } as const;
/** 到2016年突破1800亿元, in plans of a later year: nothing but a wrong year is reached then. */
const REACHED =
  /(?<=[，。；：\n]|^)到(?<year>20\d{2})年(?:底|末)?，?(?:力争|确保)?(?<rest>[^，。；\n]{0,20}?(?:突破|达到|超过|提高到|增加到))/gu;
const LOOKS_BACK = /已|了|由|从|自|曾|原|累计/u;
/** The year before the one that is planned is still named in plans. */
const PAST = 2;
/** 到二〇二五年…基本实现社会主义现代化: aims that the national plans set for one year. */
const MILESTONES = [
  {
    year: 2035,
    pattern:
      /到(?<year>20\d{2}|二[〇○零]..)年(?:(?!20\d{2}年|二[〇○零]..年|率先|提前|先行)[^。；\n]){0,60}?基本实现社会主义现代化(?!强国)/gu,
  },
  { year: 2060, pattern: /(?<year>20\d{2})年前?(?:努力争取)?实现碳中和/gu },
  { year: 2030, pattern: /(?<year>20\d{2})年前?(?:力争)?实现碳达峰/gu },
] as const;
/** A stretch that runs into the next year says so. */
const NEXT_YEAR = /次年|翌年|来年|跨年|冬春|采暖|供暖/u;

export const dateOrder: LintRule = defineLintRule({
  id: "date-order",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.2.0",
    description: {
      zh: "起止日期先后有序，规划时期年份正确",
      en: "Expect dates in order and plan periods with their years.",
    },
    source: "GB/T 15835-2011 5.1.3（起止时间）；国民经济和社会发展五年规划纲要",
  },
  messages: {
    reversed: { zh: "“{{text}}”起止颠倒", en: "Reversed dates in “{{text}}”" },
    plan: {
      zh: "“{{plan}}”是{{expected}}，此处写“{{text}}”",
      en: "The plan “{{plan}}” covers {{expected}}, found “{{text}}”",
    },
    base: {
      zh: "“{{text}}”：起点{{year}}年晚于报告所述的{{review}}年",
      en: "“{{text}}” starts from {{year}}, later than {{review}}, the year reported on",
    },
    steps: { zh: "“{{text}}”排在“{{before}}”之后，次序不合", en: "“{{text}}” stands behind “{{before}}”" },
    past: {
      zh: "计划年度是{{planYear}}年，目标年份“{{year}}年”已过",
      en: "The aim of {{year}} lies before the planned year {{planYear}}",
    },
    milestone: {
      zh: "国家规定的目标年份是{{expected}}年，此处写{{year}}年",
      en: "Expected {{expected}}, the year of the national aim, instead of {{year}}",
    },
    count: {
      zh: "“{{text}}”与文中年份、届次不符，应为{{expected}}",
      en: "Expected {{expected}} by the years and sessions named, found “{{text}}”",
    },
    stage: {
      zh: "“{{plan}}”{{stage}}之年是{{expected}}年，此处写{{year}}年",
      en: "Expected {{expected}} instead of {{year}} for the plan “{{plan}}”",
    },
  },
  check({ document, report }) {
    const { blocks } = document;
    const say = ({ text, start, end }: PlacedMatch): void => {
      report("reversed", { start, end }, { data: { text } });
    };
    for (const match of searchBlocks(blocks, DAYS)) {
      const { month, toMonth = month, from, to } = match.groups;
      const sameMonth = month === toMonth;
      if (sameMonth && Number(from) > Number(to)) say(match);
    }
    for (const match of searchBlocks(blocks, MONTHS)) {
      const around = `${match.before.slice(-8)}${match.after.slice(0, 8)}`;
      if (
        Number(match.groups["from"]) > Number(match.groups["to"]) &&
        !NEXT_YEAR.test(around) &&
        (/年/u.test(match.before.slice(-2)) || isFromFirst(match))
      )
        say(match);
    }
    for (const match of searchBlocks(blocks, YEARS)) {
      if (Number(match.groups["from"]) > Number(match.groups["to"])) say(match);
    }
    for (const match of searchBlocks(blocks, WORKS)) {
      const { from, to, fromMonth = "1", toMonth = "12" } = match.groups;
      if (Number(from) * 12 + Number(fromMonth) > Number(to) * 12 + Number(toMonth)) say(match);
    }
    for (const { span, ...data } of readWrongCounts(document)) report("count", span, { data });
    const review = document.report.reviewYear;
    for (const match of searchBlocks(blocks, ENDS)) {
      const { from, to } = match.groups;
      const { text, start, end } = match;
      if (to !== undefined && Number(from) >= Number(to)) say(match);
      else if (to === undefined && review !== undefined && Number(from) > review)
        report("base", { start, end }, { data: { text, year: from ?? "", review } });
    }
    for (const block of blocks) {
      const steps = [...searchBlocks([block], DEADLINE)];
      steps.forEach(({ text, start, end, groups }, index) => {
        const before = steps[index - 1];
        if (before === undefined || Number(groups["month"]) >= Number(before.groups["month"])) return;
        if (/[。；\n]|年/u.test(document.text.slice(before.end, start))) return;
        report("steps", { start, end }, { data: { text, before: before.text } });
      });
    }
    for (const { text, start, end, groups } of searchBlocks(blocks, PLAN)) {
      const { plan = "", from, to } = groups;
      const first = PLAN_BEGINS[plan] ?? 0;
      if (Number(from) === first && Number(to) === first + 4) continue;
      report("plan", { start, end }, { data: { text, plan, expected: `${String(first)}—${String(first + 4)}年` } });
    }
    for (const { text, start, groups } of searchBlocks(blocks, REACHED)) {
      const year = Number(groups["year"]);
      const { planYear } = document.report;
      if (planYear === undefined || year > planYear - PAST || LOOKS_BACK.test(groups["rest"] ?? "")) continue;
      if (!isPlanned(document, start)) continue;
      const at = start + text.indexOf("到") + 1;
      report("past", { start: at, end: at + "2016年".length }, { data: { year, planYear } });
    }
    for (const { year: expected, pattern } of MILESTONES) {
      for (const { text, start, groups } of searchBlocks(blocks, pattern)) {
        const printed = groups["year"] ?? "";
        const at = start + text.indexOf(printed);
        if (readYear(printed) !== expected)
          report("milestone", { start: at, end: at + printed.length + 1 }, { data: { year: printed, expected } });
      }
    }
    for (const { start, end, groups } of searchBlocks(blocks, OPENING)) {
      const { plan = "", year = "", stage = "" } = groups;
      const expected = (PLAN_BEGINS[plan] ?? 0) + (stage === "开局" ? 0 : 4);
      if (Number(year) !== expected) report("stage", { start, end }, { data: { plan, stage, year, expected } });
    }
  },
});

function isFromFirst({ groups }: PlacedMatch): boolean {
  return Number(groups["to"]) === FROM_FIRST.to && Number(groups["from"]) <= FROM_FIRST.latest;
}

function readYear(printed: string): number {
  return Number(printed.replace(/[〇○零一二三四五六七八九]/gu, (digit) => String(chineseToNumber(digit) ?? 0)));
}

/** True in the parts of a report that tell of what is ahead. */
function isPlanned({ report }: LintDocument, at: number): boolean {
  return report.children.some(
    (node) =>
      node.type === "section" &&
      (node.role === "tasks" || node.role === "targets" || node.role === "plan") &&
      at >= node.position.start.offset &&
      at < node.position.end.offset,
  );
}
