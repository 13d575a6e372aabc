import { fillOf, inkOn } from "../bulletin/palette.js";
import { colorName } from "../evaluate/describe.js";
import { filledLists, type BulletinList } from "../bulletin/list.js";
import type { WeeklyCheck, WeeklyUnit } from "./check-weekly.js";
import { isEmptyPart, partsOf, WEEKLY_PARTS, type WeeklyAuthor, type WeeklyReport } from "./weekly-report.js";

/**
 * A row of the table of reminders.
 *
 * @since 0.1.0
 */
export interface DigestRow {
  readonly unit: string;
  /** 按时, 迟报2小时, 未报, 已报 when the time is unknown. */
  readonly unitReport: string;
  readonly headReport: string;
  /** Parts that say nothing. */
  readonly empty: string;
  readonly colorName: string;
  readonly fill?: string;
  readonly ink?: string;
  readonly actions: string;
}

/**
 * The digest (摘要) of a week's 双报告 as data; every renderer prints the same.
 *
 * @since 0.1.0
 */
export interface WeeklyDigest {
  readonly title: string;
  /** 2023年第5周（2023-01-30至2023-02-05），时限2023-02-03 18:00 */
  readonly period: string;
  readonly notice?: string;
  /** 应报告3个单位6份，…… */
  readonly lead: string;
  readonly rows: readonly DigestRow[];
  /** What was reported, a unit at a time; parts that say nothing are left out. */
  readonly units: readonly {
    readonly unit: string;
    readonly parts: readonly { readonly title: string; readonly text: string }[];
  }[];
  /** Printed behind what was reported. */
  readonly lists: readonly BulletinList[];
  readonly notes: readonly string[];
}

/**
 * Headers of the table of reminders.
 *
 * @since 0.1.0
 */
export const DIGEST_HEADERS: readonly string[] = ["单位", "单位报告", "主要负责人报告", "空缺", "提醒", "措施"];

/**
 * Cells of a row, fitting `DIGEST_HEADERS`.
 *
 * @since 0.1.0
 */
export const digestCells = ({
  unit,
  unitReport,
  headReport,
  empty,
  colorName: color,
  actions,
}: DigestRow): string[] => [unit, unitReport, headReport, empty, color, actions];

/**
 * Sets out what a week's reports say and who is to be reminded.
 *
 * @param check - As `checkWeekly` gives it.
 * @param options - `title`; `notice`, printed before everything; `lists`, printed behind what was reported.
 * @returns The digest; without reports it has no units.
 * @example
 * const weekly = checkWeekly([], { week: "2023-W05", roster: [{ unit: "市科技局" }] });
 * createWeeklyDigest(weekly).lead; // => "应报告1个单位2份，已报0份，未报2份，迟报0份，空缺0项。"
 * @since 0.1.0
 */
export function createWeeklyDigest(
  check: WeeklyCheck,
  options: { title?: string; notice?: string; lists?: readonly BulletinList[] } = {},
): WeeklyDigest {
  const { title = "一周“双报告”摘要", notice } = options;
  const { week, units, findings, policy } = check;
  const count = (wanted: string): number => findings.filter(({ id }) => id === wanted).length;
  const reported = units
    .flatMap(({ unitReport, headReport }) => [unitReport, headReport])
    .filter((one) => one !== undefined).length;
  const expected = units.filter((unit) => !unit.findings.some(({ id }) => id === "not-on-roster")).length;
  const [year = "", number = ""] = week.id.split("-W");
  return {
    title,
    period: `${year}年第${Number(number)}周（${week.from}至${week.to}），时限${week.deadline.replace("T", " ")}`,
    ...(notice !== undefined && { notice }),
    lead: `应报告${expected}个单位${expected * 2}份，已报${reported}份，未报${count("missing")}份，迟报${count("late")}份，空缺${count("empty-part")}项。`,
    rows: units.map((unit) => toRow(unit, check)),
    units: units.flatMap((unit) => {
      const parts = (["unit", "head"] as const).flatMap((author) => filledParts(reportOf(unit, author), author));
      return parts.length === 0 ? [] : [{ unit: unit.unit, parts }];
    }),
    lists: filledLists(options.lists),
    notes: [
      ...findings
        .filter(({ id }) => id === "no-time" || id === "duplicate" || id === "other-week" || id === "not-on-roster")
        .map(({ message }) => message),
      ...policy.assumptions,
      "单位报告须有争取的重要成果、重点工作进展情况，主要负责人报告须有靠前工作、对下指导情况（分工是本程序的理解）",
    ],
  };
}

const reportOf = (unit: WeeklyUnit, author: WeeklyAuthor): WeeklyReport | undefined =>
  author === "unit" ? unit.unitReport : unit.headReport;

function filledParts(report: WeeklyReport | undefined, author: WeeklyAuthor): { title: string; text: string }[] {
  return partsOf(author).flatMap((part) => {
    const text = report?.[part];
    return text === undefined || isEmptyPart(text) ? [] : [{ title: WEEKLY_PARTS[part].title, text: text.trim() }];
  });
}

function toRow(unit: WeeklyUnit, { policy }: WeeklyCheck): DigestRow {
  const color = policy.colors.find(({ id }) => id === unit.verdict.color);
  const fill = color && fillOf(color);
  const empty = unit.findings.flatMap(({ part }) => (part === undefined ? [] : [WEEKLY_PARTS[part].title]));
  return {
    unit: unit.unit,
    unitReport: statusOf(unit, "unit"),
    headReport: statusOf(unit, "head"),
    empty: empty.join("、"),
    colorName: colorName(policy, unit.verdict.color),
    ...(fill !== undefined && { fill, ink: inkOn(fill) }),
    actions: unit.verdict.actions.join("，"),
  };
}

function statusOf(unit: WeeklyUnit, author: WeeklyAuthor): string {
  const own = unit.findings.filter((finding) => finding.author === author);
  if (reportOf(unit, author) === undefined) return own.some(({ id }) => id === "missing") ? "未报" : "—";
  if (own.some(({ id }) => id === "no-time")) return "已报";
  const late = own.find(({ id }) => id === "late");
  return late ? late.message.slice(late.message.indexOf("迟报")) : "按时";
}
