import type { Commitment, Item } from "@liaocheng/report-model";
import { annexesOf } from "@liaocheng/report-parser";
import type { ReadReport } from "../read-report.js";
import { attributionOf, type Attribution } from "./attribution/attribution.js";
import { readAttribution } from "./attribution/read-attribution.js";
import type { Figures } from "./figures.js";
import type { Row } from "./rows/row.js";
import { segmentsOf } from "./rows/segments.js";
import { trimmed, type Stretch } from "./stretch.js";

/** A promise of an annex as found. */
export interface ListedPromise extends Row {
  readonly kind: Exclude<Commitment["kind"], "target" | "task">;
  readonly section: readonly string[];
}

/** Entries of the lists of livelihood projects, policies and action plans. */
export function* annexPromises(
  { report, text }: ReadReport,
  figures: Figures,
): Generator<ListedPromise, void, undefined> {
  for (const { title, children } of annexesOf(report)) {
    for (const item of children) {
      if (item.type !== "item" || item.payload === undefined) continue;
      const { payload } = item;
      const group = payload.kind === "livelihood-project" && payload.group !== undefined ? [payload.group] : [];
      const place = placeOf(item, text);
      yield {
        ...place,
        deed: place,
        kind: payload.kind,
        section: [title, ...group],
        indicators: figures.within(place),
        attribution: attributionIn(item, text),
        time: undefined,
      };
    }
  }
}

/** Units of the entry, as printed; else those that the tree tells, of which the first leads. */
function attributionIn({ payload, position }: Item, text: string): Attribution | undefined {
  const whole = { start: position.start.offset, end: position.end.offset };
  const words = segmentsOf(text, whole).flatMap((segment) => (segment.kind === "attribution" ? [segment.words] : []));
  const printed = words.length > 0 ? readAttribution(words.join("；"), "bracket") : undefined;
  if (printed !== undefined) return printed;
  const named = payload === undefined || payload.kind === "action-plan" ? undefined : payload.departments;
  if (named === undefined || named.length === 0) return undefined;
  return attributionOf(
    named.map((name) => ({ name, role: undefined })),
    [],
    false,
  );
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
