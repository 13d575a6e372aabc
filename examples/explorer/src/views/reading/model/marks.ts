import type { IndicatorStatus, Span } from "@liaocheng/report-model";
import type { TermedAnalysis } from "../../../worker/analysis.js";
import type { OutlineEntry } from "./outline.js";

/** What can be inspected in the text. `index` counts in the list of its kind: indicators, mentions, numbers left out. */
export interface Mark extends Span {
  readonly kind: "fact" | "term" | "unread";
  readonly index: number;
  /** Only of facts. */
  readonly status?: IndicatorStatus;
}

/** What can be shown or hidden. */
export const LAYERS = ["actual", "target", "other", "terms", "unread", "findings"] as const;

export type Layer = (typeof LAYERS)[number];

export const FIRST_LAYERS: ReadonlySet<Layer> = new Set<Layer>(["actual", "target", "other", "terms"]);

/** The layer a mark lies in. */
export function layerOf({ kind, status }: Mark): Layer {
  if (kind === "fact") return status ?? "other";
  return kind === "term" ? "terms" : "unread";
}

/** All marks of a document in the order of the text; of a term only the first in each section. */
export function marksOf(document: TermedAnalysis, outline: readonly OutlineEntry[]): readonly Mark[] {
  const facts = document.indicators.map(({ span, status }, index): Mark => ({ ...span, kind: "fact", index, status }));
  const unread = document.leftOut.map(({ start, end }, index): Mark => ({ start, end, kind: "unread", index }));
  const seen = new Set<string>();
  const terms = document.mentions.flatMap(({ start, end, term }, index): Mark[] => {
    const key = `${String(term)} ${String(sectionAt(outline, start))}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ start, end, kind: "term", index }];
  });
  return [...facts, ...unread, ...terms].sort((left, right) => left.start - right.start || right.end - left.end);
}

/** Start of the innermost section of the outline around a place. */
function sectionAt(outline: readonly OutlineEntry[], place: number): number {
  return outline.findLast(({ start, end }) => start <= place && place < end)?.start ?? -1;
}

/** Marks that can be buttons side by side: figures first, then terms, then numbers left out; the rest lies beneath. */
export function partMarks(marks: readonly Mark[]): Parted {
  return (["fact", "term", "unread"] as const).reduce<Parted>(
    (parted, kind) =>
      fitIn(
        parted,
        marks.filter((mark) => mark.kind === kind),
      ),
    { buttons: [], beneath: [] },
  );
}

interface Parted {
  readonly buttons: readonly Mark[];
  readonly beneath: readonly Mark[];
}

/** Puts marks, in order, into the gaps between buttons, in one pass. */
function fitIn({ buttons, beneath }: Parted, marks: readonly Mark[]): Parted {
  const fitted: Mark[] = [];
  const covered: Mark[] = [];
  let next = 0;
  let done = 0;
  for (const mark of marks) {
    while ((buttons[next]?.end ?? Infinity) <= mark.start) next += 1;
    const free = mark.start >= done && mark.end <= (buttons[next]?.start ?? Infinity);
    (free ? fitted : covered).push(mark);
    if (free) done = mark.end;
  }
  return {
    buttons: [...buttons, ...fitted].sort((left, right) => left.start - right.start),
    beneath: [...beneath, ...covered],
  };
}
