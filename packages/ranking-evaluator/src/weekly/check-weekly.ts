import { differenceInMinutes } from "date-fns/differenceInMinutes";
import { evaluate } from "../evaluate/evaluate.js";
import type { RankingMemory } from "../evaluate/memory.js";
import type { Verdict } from "../evaluate/verdict.js";
import { findPolicy } from "../policies/built-in.js";
import type { RankingPolicy } from "../policy/policy.js";
import { clockTime, reportingWeek, weekOf, type ReportingWeek, type WeeklyDeadline } from "./week.js";
import {
  isEmptyPart,
  partsOf,
  WEEKLY_PARTS,
  type WeeklyAuthor,
  type WeeklyPart,
  type WeeklyReport,
} from "./weekly-report.js";

/**
 * Something about a unit's reports that needs a reminder.
 *
 * @since 0.1.0
 */
export interface WeeklyFinding {
  readonly id: "missing" | "late" | "empty-part" | "no-time" | "duplicate" | "other-week" | "not-on-roster";
  readonly unit: string;
  readonly author: WeeklyAuthor;
  /** The part that says nothing, for `empty-part`. */
  readonly part?: WeeklyPart;
  /** For `late`: minutes past the deadline. */
  readonly minutes?: number;
  /** 市科技局：主要负责人未报告 */
  readonly message: string;
}

/**
 * What one unit handed in.
 *
 * @since 0.1.0
 */
export interface WeeklyUnit {
  readonly unit: string;
  readonly unitType?: string;
  /** The reports that count; absent when not handed in. */
  readonly unitReport?: WeeklyReport;
  readonly headReport?: WeeklyReport;
  readonly findings: readonly WeeklyFinding[];
  /** Colour of the reminder. */
  readonly verdict: Verdict;
}

/**
 * The result of `checkWeekly`.
 *
 * @since 0.1.0
 */
export interface WeeklyCheck {
  readonly week: ReportingWeek;
  readonly policy: RankingPolicy;
  /** Those on the roster in its order, then others in the order of their reports. */
  readonly units: readonly WeeklyUnit[];
  readonly findings: readonly WeeklyFinding[];
}

/**
 * What a check needs beside the reports.
 *
 * @since 0.1.0
 */
export interface WeeklyOptions {
  /** ISO week, or a day in it. */
  readonly week: string;
  readonly deadline?: WeeklyDeadline;
  /** Who has to report; without it, whoever did. */
  readonly roster?: readonly { readonly unit: string; readonly unitType?: string | undefined }[];
  /** Rules of the reminders. Default `weekly-reminders`. */
  readonly policy?: RankingPolicy;
  /** Colours of earlier weeks, for those who fail to report again and again. */
  readonly memory?: RankingMemory;
  /** Further measures of a unit that the policy may ask about: `{ overdueItems: 2 }`. */
  readonly measuresOf?: (unit: string) => Readonly<Record<string, number>>;
}

const AUTHORS: readonly { author: WeeklyAuthor; title: string }[] = [
  { author: "unit", title: "单位" },
  { author: "head", title: "主要负责人" },
];

/**
 * Indicator under which reminders are judged and remembered.
 *
 * @since 0.1.0
 */
const WEEKLY_INDICATOR = "一周双报告";

/**
 * Checks a week's 双报告: who has not reported, which part is empty, what came after the deadline.
 *
 * A report handed in exactly at the deadline is in time. Of several reports of one author the last counts, but whether
 * it was in time is told by the first.
 *
 * @param reports - Reports of any weeks; those of others are named and left out.
 * @param options - Week, deadline, roster, rules and memory of the reminders.
 * @returns Units with their reports, findings and reminder colours.
 * @throws {RankingError} `TEXT_INVALID` or `OPTION_INVALID` for week or deadline.
 * @example
 * const report = { unit: "市科技局", author: "unit", submittedAt: "2023-02-03T18:05", achievements: "获批平台1个" };
 * const { findings, units } = checkWeekly([report], { week: "2023-W05" });
 * findings.map(({ message }) => message);
 * // => ["市科技局：单位报告迟报5分钟", "市科技局：单位报告缺“重点工作进展情况”", "市科技局：主要负责人未报告"]
 * units[0].verdict.color; // => "red"
 * @since 0.1.0
 */
export function checkWeekly(reports: readonly WeeklyReport[], options: WeeklyOptions): WeeklyCheck {
  const week = reportingWeek(options.week, options.deadline);
  const policy = options.policy ?? findPolicy("weekly-reminders");
  const members = new Map<string, Member>();
  for (const { unit, unitType } of options.roster ?? []) members.set(unit, newMember(unit, unitType, true));
  for (const report of reports) {
    const member = members.get(report.unit) ?? newMember(report.unit, report.unitType, options.roster === undefined);
    members.set(report.unit, member);
    member.unitType ??= report.unitType;
    const reported = report.week ?? weekOf(report.submittedAt ?? "") ?? week.id;
    if (reported === week.id) member.reports[report.author].push(report);
    else member.others.push({ author: report.author, week: reported });
  }
  const units = judge(
    [...members.values()].map((member) => inspect(member, week)),
    policy,
    options,
  );
  return { week, policy, units, findings: units.flatMap(({ findings }) => findings) };
}

interface Member {
  readonly unit: string;
  unitType: string | undefined;
  /** On the roster, or there is none. */
  readonly expected: boolean;
  readonly reports: Readonly<Record<WeeklyAuthor, WeeklyReport[]>>;
  /** Reports of other weeks. */
  readonly others: { readonly author: WeeklyAuthor; readonly week: string }[];
}

const newMember = (unit: string, unitType: string | undefined, expected: boolean): Member => ({
  unit,
  unitType,
  expected,
  reports: { unit: [], head: [] },
  others: [],
});

interface Inspected {
  readonly member: Member;
  readonly counting: Readonly<Partial<Record<WeeklyAuthor, WeeklyReport>>>;
  readonly findings: readonly WeeklyFinding[];
}

function inspect(member: Member, week: ReportingWeek): Inspected {
  const { unit, reports, others, expected } = member;
  const findings: WeeklyFinding[] = [];
  const counting: Partial<Record<WeeklyAuthor, WeeklyReport>> = {};
  for (const { author, title } of AUTHORS) {
    const add = (id: WeeklyFinding["id"], message: string, more: Partial<WeeklyFinding> = {}): void => {
      findings.push({ id, unit, author, message: `${unit}：${title}${message}`, ...more });
    };
    const own = [...reports[author]].sort(bySubmission);
    const last = own.at(-1);
    if (!last) {
      if (expected) add("missing", "未报告");
      continue;
    }
    counting[author] = last;
    inspectTime(own, week, add);
    if (own.length > 1) add("duplicate", `报告有${own.length}份，以最后一份为准`);
    for (const part of partsOf(author))
      if (isEmptyPart(last[part])) add("empty-part", `报告缺“${WEEKLY_PARTS[part].title}”`, { part });
  }
  for (const { author, week: other } of others)
    findings.push({ id: "other-week", unit, author, message: `${unit}：有一份${other}的报告，未计入` });
  if (!expected) findings.push({ id: "not-on-roster", unit, author: "unit", message: `${unit}：不在应报名单上` });
  return { member, counting, findings };
}

type Add = (id: WeeklyFinding["id"], message: string, more?: Partial<WeeklyFinding>) => void;

function inspectTime(own: readonly WeeklyReport[], week: ReportingWeek, add: Add): void {
  const first = own.map(({ submittedAt }) => clockTime(submittedAt ?? "")).find((moment) => moment !== undefined);
  const deadline = clockTime(week.deadline);
  if (!first || !deadline) return add("no-time", "报告没有报送时间，未判是否迟报");
  const minutes = differenceInMinutes(first, deadline, { roundingMethod: "ceil" });
  if (minutes > 0) add("late", `报告迟报${lateness(minutes)}`, { minutes });
}

/** 5分钟, 2小时, 1天3小时. */
function lateness(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const parts = [...(days > 0 ? [`${days}天`] : []), ...(hours > 0 ? [`${hours}小时`] : [])];
  return [...parts, ...(rest > 0 && days === 0 ? [`${rest}分钟`] : [])].join("");
}

/** Reports without a time go first, so that one with a time counts. */
const bySubmission = (one: WeeklyReport, other: WeeklyReport): number => submissionOf(one) - submissionOf(other);

const submissionOf = ({ submittedAt = "" }: WeeklyReport): number => clockTime(submittedAt)?.getTime() ?? 0;

function judge(
  inspected: readonly Inspected[],
  policy: RankingPolicy,
  { memory, measuresOf }: Pick<WeeklyOptions, "memory" | "measuresOf">,
): WeeklyUnit[] {
  const count = (findings: readonly WeeklyFinding[], wanted: WeeklyFinding["id"]): number =>
    findings.filter(({ id }) => id === wanted).length;
  const verdicts = evaluate(
    inspected.map(({ member, findings }) => ({
      unit: member.unit,
      unitType: member.unitType ?? "",
      indicator: WEEKLY_INDICATOR,
      measures: {
        ...measuresOf?.(member.unit),
        missingReports: count(findings, "missing"),
        lateReports: count(findings, "late"),
        emptyParts: count(findings, "empty-part"),
      },
    })),
    policy,
    memory === undefined ? {} : { memory },
  );
  return inspected.map(({ member, counting, findings }, place) => ({
    unit: member.unit,
    ...(member.unitType !== undefined && { unitType: member.unitType }),
    ...(counting.unit && { unitReport: counting.unit }),
    ...(counting.head && { headReport: counting.head }),
    findings,
    verdict: verdicts[place] as Verdict,
  }));
}
