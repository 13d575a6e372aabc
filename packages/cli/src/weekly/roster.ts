import { normalizePopulation } from "@liaocheng/ranking-evaluator";
import { cellText } from "@liaocheng/ranking-evaluator/parts";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { openTable } from "../rank/table-source.js";

/** One unit that has to report. */
export interface RosterEntry {
  readonly unit: string;
  readonly unitType?: string;
}

/** Reads who has to report: a table with the column 单位 (and 类别), or one unit a line, or a JSON array. */
export async function readRoster(file: string, context: Context): Promise<RosterEntry[]> {
  const source = await openTable(file, context);
  const roster: RosterEntry[] = [];
  if (source.kind === "objects") {
    for (const entry of source.objects) {
      const { unit, unitType } = typeof entry === "string" ? { unit: entry } : (entry as Partial<RosterEntry>);
      if (typeof unit === "string" && unit !== "") roster.push({ unit, ...(unitType !== undefined && { unitType }) });
    }
  } else {
    let columns: { unit: number; unitType: number } | undefined;
    for await (const { cells } of source.records()) {
      const names = cells.map((cell) => normalizePopulation(cellText(cell).replace(/^\uFEFF/u, "")));
      if (columns === undefined) {
        const unit = names.findIndex((name) => name === "单位" || name === "单位名称" || name === "unit");
        columns = {
          unit: Math.max(unit, 0),
          unitType: names.findIndex((name) => name === "类别" || name === "unittype"),
        };
        if (unit >= 0) continue;
      }
      const unit = cellText(cells[columns.unit]);
      const unitType = cellText(cells[columns.unitType]);
      if (unit !== "") roster.push({ unit, ...(unitType !== "" && { unitType }) });
    }
  }
  if (roster.length > 0) return roster;
  throw new CliError("UNSUITABLE", { zh: `${file} 里没有单位`, en: `${file} names no unit` });
}
