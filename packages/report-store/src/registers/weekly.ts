import { weeklyReportSchema, type WeeklyReport } from "@liaocheng/report-model";
import type { Connection } from "../connection/connection.js";

/** Reports kept of a week, or of all weeks, by week and unit. */
export function weeklyReports(connection: Connection, week?: string): WeeklyReport[] {
  const rows =
    week === undefined
      ? connection.all("SELECT body FROM weekly_reports ORDER BY week, unit, author DESC")
      : connection.all("SELECT body FROM weekly_reports WHERE week = ? ORDER BY unit, author DESC", week);
  return rows.map(({ body }) => weeklyReportSchema.parse(JSON.parse(String(body))));
}

/** Keeps the reports of a week; of one author the last counts. */
export function keepWeekly(
  connection: Connection,
  week: string,
  reports: readonly WeeklyReport[],
  recorded: string,
): void {
  connection.transaction(() => {
    for (const report of reports)
      connection.run(
        "INSERT OR REPLACE INTO weekly_reports VALUES (?, ?, ?, ?, ?)",
        week,
        report.unit,
        report.author,
        JSON.stringify({ ...report, week }),
        recorded,
      );
  });
}
