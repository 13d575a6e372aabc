import { utc, UTCDate } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { setISOWeek } from "date-fns/setISOWeek";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { rankingError } from "../ranking-error.js";

/**
 * A week with its deadline, as clock times without zone.
 *
 * @since 0.1.0
 */
export interface ReportingWeek {
  /** 2023-W05 */
  readonly id: string;
  /** Its Monday and Sunday, 2023-01-30 and 2023-02-05. */
  readonly from: string;
  readonly to: string;
  /** 2023-02-03T18:00 */
  readonly deadline: string;
}

/**
 * When reports are due: ISO weekday (1 is Monday) and clock time; a day above 7 lies in the week after.
 *
 * @since 0.1.0
 */
export interface WeeklyDeadline {
  readonly weekday: number;
  /** 18:00 */
  readonly time: string;
}

/**
 * Friday 18:00: ours, the text sets none.
 *
 * @since 0.1.0
 */
const DEFAULT_DEADLINE: WeeklyDeadline = { weekday: 5, time: "18:00" };

/**
 * Finds a week and its deadline.
 *
 * @param week - An ISO week (2023-W05) or a day in it (2023-02-01).
 * @param deadline - Weekday 1 to 14 and time; by default Friday 18:00.
 * @returns Its days and deadline.
 * @throws {RankingError} `TEXT_INVALID` for what is no week or day; `OPTION_INVALID` for another deadline.
 * @example
 * reportingWeek("2023-W05");
 * // => { id: "2023-W05", from: "2023-01-30", to: "2023-02-05", deadline: "2023-02-03T18:00" }
 * reportingWeek("2023-02-01", { weekday: 8, time: "09:00" }).deadline; // => "2023-02-06T09:00"
 * @since 0.1.0
 */
export function reportingWeek(week: string, deadline: WeeklyDeadline = DEFAULT_DEADLINE): ReportingWeek {
  const { weekday, time } = deadline;
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 14 || !/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time))
    throw rankingError(
      "OPTION_INVALID",
      "deadline",
      `时限“${weekday} ${time}”无效：星期为1到14，时间如 18:00`,
      `the deadline “${weekday} ${time}” cannot be; weekdays are 1 to 14, times like 18:00`,
    );
  const monday = mondayOf(week);
  if (!monday)
    throw rankingError(
      "TEXT_INVALID",
      "week",
      `“${week}”不是周次：请写成 2023-W05 或其中一天 2023-02-01`,
      `“${week}” is no week; write 2023-W05 or a day in it, 2023-02-01`,
    );
  const day = (offset: number): string => addDays(monday, offset, { in: utc }).toISOString().slice(0, 10);
  return { id: weekId(monday), from: day(0), to: day(6), deadline: `${day(weekday - 1)}T${time}` };
}

/** The ISO week of a clock time; `undefined` when it is none. */
export function weekOf(time: string): string | undefined {
  const moment = clockTime(time);
  return moment && weekId(moment);
}

/** A clock time as a moment, its zone ignored; `undefined` when it is none. */
export function clockTime(text: string): Date | undefined {
  const bare = text.trim().replace(/(?<=T.{4,16})(?:Z|[+-]\d{2}:?\d{2})$/u, "");
  const moment = parseISO(bare.includes("T") ? `${bare}Z` : bare, { in: utc });
  return isValid(moment) ? moment : undefined;
}

const weekId = (moment: Date): string =>
  `${getISOWeekYear(moment, { in: utc })}-W${String(getISOWeek(moment, { in: utc })).padStart(2, "0")}`;

function mondayOf(week: string): Date | undefined {
  const parts = /^(?<year>\d{4})-W(?<number>\d{2})$/u.exec(week)?.groups;
  if (parts?.year === undefined || parts.number === undefined) {
    const moment = clockTime(week);
    return moment && startOfISOWeek(moment, { in: utc });
  }
  const inFirstWeek = new UTCDate(Number(parts.year), 0, 4);
  const monday = startOfISOWeek(setISOWeek(inFirstWeek, Number(parts.number), { in: utc }), { in: utc });
  return weekId(monday) === week ? monday : undefined;
}
