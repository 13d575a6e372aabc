import type { Context } from "../../context.js";
import { figureText } from "../../commands/compare/figure-text.js";
import { entryText } from "../entry-text.js";
import type { JudgedPromise } from "../judged.js";
import { deadlineOf, deedOf } from "../promise-row.js";
import { checkCode } from "./check-code.js";
import type { SheetCells } from "./columns.js";

/** The rows of promises in a sheet to be filled in: one a figure, one for a promise without figures. */
export function sheetRows({ say }: Context, uid: string, rows: readonly JudgedPromise[]): SheetCells[] {
  return rows.flatMap((row) => {
    const { promise, yardsticks, entries } = row;
    const { id, commitment } = promise;
    const last = entries.reduce((greatest, { number }) => Math.max(greatest, number), 0);
    const shared = {
      id,
      ...lockedCells(row),
      date: "",
      value: "",
      percent: "",
      state: "",
      note: "",
      source: "",
    };
    const before = (figure: number): string => {
      const entry = entries.findLast(({ entry: one }) => figure === 0 || (one.figure ?? 1) === figure)?.entry;
      return entry === undefined ? "" : say(entryText(entry, yardsticks));
    };
    if (commitment.indicators.length === 0)
      return [{ ...shared, check: checkCode(uid, { id, figure: 0, last }), figure: "", unit: "", last: before(0) }];
    return commitment.indicators.map((_indicator, place) => ({
      ...shared,
      check: checkCode(uid, { id, figure: place + 1, last }),
      figure: figureCell(row, place),
      unit: yardsticks[place]?.unit ?? "",
      last: before(place + 1),
    }));
  });
}

/** What a department is told and does not change. */
export function lockedCells(row: JudgedPromise): Pick<SheetCells, "deed" | "leads" | "joint" | "deadline"> {
  const { leads, joint } = row.promise.commitment;
  return { deed: deedOf(row), leads: leads.join("、"), joint: joint.join("、"), deadline: deadlineOf(row) };
}

/** 新建学校 12所. */
export function figureCell({ promise }: JudgedPromise, place: number): string {
  const indicator = promise.commitment.indicators[place];
  return indicator === undefined ? "" : `${indicator.name} ${figureText(indicator)}`;
}
