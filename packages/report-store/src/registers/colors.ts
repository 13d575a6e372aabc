import type { PeriodColor } from "@liaocheng/report-model";
import type { Connection } from "../connection/connection.js";

/** Colours kept of a policy, by period. */
export function storedColors(connection: Connection, policy: string): PeriodColor[] {
  return connection
    .all("SELECT period, type, indicator, unit, color FROM colors WHERE policy = ? ORDER BY period, rowid", policy)
    .map(({ period, type, indicator, unit, color }) => ({
      period: String(period),
      unit: String(unit),
      unitType: String(type),
      indicator: String(indicator),
      color: typeof color === "string" ? color : null,
    }));
}

/** Keeps colours; those of the same period, indicator and population that were kept before are replaced, all of them. */
export function keepColors(connection: Connection, policy: string, colors: readonly PeriodColor[]): void {
  connection.transaction(() => {
    for (const { period, unitType, indicator } of colors)
      connection.run(
        "DELETE FROM colors WHERE policy = ? AND period = ? AND type = ? AND indicator = ?",
        policy,
        period,
        unitType,
        indicator,
      );
    for (const { period, unitType, indicator, unit, color } of colors)
      connection.run(
        "INSERT OR REPLACE INTO colors VALUES (?, ?, ?, ?, ?, ?)",
        policy,
        period,
        unitType,
        indicator,
        unit,
        color,
      );
  });
}
