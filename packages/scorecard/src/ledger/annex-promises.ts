import type { Commitment, Item } from "@liaocheng/report-model";
import { annexesOf } from "@liaocheng/report-parser";
import type { ReadReport } from "../read-report.js";
import { departmentsIn } from "./departments.js";
import { trimmed, type Stretch } from "./stretch.js";

/** A promise of an annex as found. */
export interface ListedPromise extends Stretch {
  readonly kind: Exclude<Commitment["kind"], "target" | "task">;
  readonly section: readonly string[];
  readonly departments: readonly string[];
}

/** Entries of the lists of livelihood projects, policies and action plans. */
export function* annexPromises({ report, text }: ReadReport): Generator<ListedPromise, void, undefined> {
  for (const { title, children } of annexesOf(report)) {
    for (const item of children) {
      if (item.type !== "item" || item.payload === undefined) continue;
      const { payload } = item;
      const group = payload.kind === "livelihood-project" && payload.group !== undefined ? [payload.group] : [];
      const named = payload.kind === "action-plan" ? undefined : payload.departments;
      const whole = text.slice(item.position.start.offset, item.position.end.offset);
      yield {
        ...placeOf(item, text),
        kind: payload.kind,
        section: [title, ...group],
        departments: named !== undefined && named.length > 0 ? named : departmentsIn(whole),
      };
    }
  }
}

const MARKER = /^\s*(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]|[①-⑳])\s*/u;

/** The entry without its number, its units and its end mark. */
function placeOf({ payload, position }: Item, text: string): Stretch {
  const start = position.start.offset;
  const printed = text.slice(start, position.end.offset);
  const own = payload?.kind === "policy" ? payload.title : payload?.kind === "livelihood-project" ? payload.text : "";
  const at = own === "" ? -1 : printed.indexOf(own);
  if (at >= 0) return { start: start + at, end: start + at + own.length };
  const marker = MARKER.exec(printed)?.[0].length ?? 0;
  return trimmed(text, { start: start + marker, end: position.end.offset });
}
