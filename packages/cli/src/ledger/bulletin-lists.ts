import { reportingWeek, rankingPeriod, type BulletinList, type RankingPolicy } from "@liaocheng/ranking-evaluator";
import type { Store } from "@liaocheng/report-store";
import { judgePromises, type JudgedPromise } from "./judged.js";
import { deadlineOf, deedOf } from "./promise-row.js";
import { topicState } from "./registers/columns.js";

/** What a ledger adds to a bulletin or digest. */
export interface LedgerExtract {
  readonly lists: readonly BulletinList[];
  /** How many promises that a unit leads are overdue. */
  readonly overdueOf: (unit: string) => number;
}

/** Days of praise that a bulletin without a period prints. */
const RECENT = 31;

/**
 * Reads what a bulletin prints beside the colours: overdue promises, praise of the period, what is open on the negative list and
 * among the topics of the month.
 *
 * `asOf` is the day of judgement, `period` is written as `rankingPeriod` does; without one, it is the last month.
 */
export function ledgerExtract(
  store: Store,
  {
    asOf,
    period,
    lights,
  }: { readonly asOf: string; readonly period: string | undefined; readonly lights: RankingPolicy },
): LedgerExtract {
  const judged = store.reading(() => judgePromises(store, { asOf, policy: lights }));
  const overdue = judged.filter(({ promise, light: { standing }, status }) => {
    return !promise.gone && status !== "done" && standing.daysLeft !== undefined && standing.daysLeft < 0;
  });
  const inPeriod =
    period === undefined ? (date: string) => isRecent(date, asOf) : (date: string) => isWithin(date, period);
  return {
    overdueOf: (unit) => overdue.filter(({ promise }) => promise.commitment.leads.includes(unit)).length,
    lists: [overdueList(overdue), ...registerLists(store, asOf, inPeriod)],
  };
}

const overdueList = (overdue: readonly JudgedPromise[]): BulletinList => ({
  heading: "逾期事项",
  headers: ["编号", "承诺事项", "牵头单位", "完成时限", "逾期天数"],
  rows: overdue.map((row) => [
    row.promise.id,
    deedOf(row),
    row.promise.commitment.leads.join("、"),
    deadlineOf(row),
    String(-(row.light.standing.daysLeft ?? 0)),
  ]),
});

function registerLists(store: Store, asOf: string, inPeriod: (date: string) => boolean): BulletinList[] {
  const praise = store.entries("praise").filter(({ body }) => inPeriod(body.date));
  const negative = store
    .entries("negative")
    .filter(
      ({ body: { since, cleared } }) => since <= asOf && (cleared === undefined || cleared > asOf || inPeriod(cleared)),
    );
  const topics = store.entries("topic").filter(({ body }) => body.closed === undefined || inPeriod(body.closed));
  return [
    {
      heading: "即时表扬",
      headers: ["单位", "事由", "日期", "依据", "关联事项"],
      rows: praise.map(({ body }) => [body.unit, body.deed, body.date, body.basis, (body.tasks ?? []).join("、")]),
    },
    {
      heading: "负面清单",
      headers: ["单位", "事项", "列入日期", "销号日期", "关联事项"],
      rows: negative.map(({ body }) => [
        body.unit,
        body.item,
        body.since,
        body.cleared ?? "未销号",
        (body.tasks ?? []).join("、"),
      ]),
    },
    {
      heading: "每月一题",
      headers: ["月份", "题目", "牵头单位", "进展", "关联事项"],
      rows: topics.map(({ body }) => [
        body.month,
        body.topic,
        body.lead,
        topicState(body).zh,
        (body.tasks ?? []).join("、"),
      ]),
    },
  ];
}

function isRecent(date: string, asOf: string): boolean {
  const from = new Date(Date.parse(asOf) - RECENT * 86_400_000).toISOString().slice(0, 10);
  return from <= date && date <= asOf;
}

/** Whether a day lies in a period. */
function isWithin(date: string, text: string): boolean {
  const { id, kind } = rankingPeriod(text);
  const [year, month] = [date.slice(0, 4), Number(date.slice(5, 7))];
  const last = Number(id.at(-1));
  switch (kind) {
    case "day":
      return date === id;
    case "week": {
      const { from, to } = reportingWeek(id);
      return from <= date && date <= to;
    }
    case "month":
      return date.startsWith(id);
    case "months":
      return year === id.slice(0, 4) && Number(id.slice(5, 7)) <= month && month <= Number(id.slice(8, 10));
    case "quarter":
      return year === id.slice(0, 4) && Math.ceil(month / 3) === last;
    case "half":
      return year === id.slice(0, 4) && Math.ceil(month / 6) === last;
    case "year":
      return year === id;
  }
}
