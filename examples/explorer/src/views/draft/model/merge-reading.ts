import type { Span } from "@liaocheng/report-model";
import type { DraftReading } from "../../../worker/read-draft.js";
import type { Change } from "./lines.js";
import type { PartToRead } from "./part-to-read.js";

/** A reading of the text before, with what was read anew in the changed lines in the place of what was read there; the rest moves along. */
export function mergeReading(
  known: DraftReading,
  { before, after }: Change,
  part: PartToRead,
  read: DraftReading,
): DraftReading {
  const moved = moveReading(known, { before, after });
  const inside = ({ start }: Span): boolean => start >= part.changed.start && start < part.changed.end;
  // What is said of headings concerns the whole: it waits until all is read.
  const isOfLine = ({ span }: { readonly span: Span }): boolean =>
    !read.frame.some((own) => own.start < span.end && span.start < own.end);
  const merged = <One>(kept: readonly One[], own: readonly One[], placeOf: (one: One) => Span): One[] =>
    [...kept, ...own.filter((one) => inside(placeOf(one))).map((one) => shifted(one, part.shift))].sort(
      (a, b) => placeOf(a).start - placeOf(b).start,
    );
  return {
    indicators: merged(moved.indicators, read.indicators, ({ span }) => span),
    findings: merged(moved.findings, read.findings.filter(isOfLine), ({ span }) => span),
    frame: merged(moved.frame, read.frame, (span) => span),
  };
}

/** A reading without what changed, in the offsets of the text as it is now: what can be shown until that is read. */
export function moveReading({ indicators, findings, frame }: DraftReading, { before, after }: Change): DraftReading {
  const by = after.end - before.end;
  const moved = <One>(all: readonly One[], placeOf: (one: One) => Span): One[] =>
    all.flatMap((one) => {
      const { start, end } = placeOf(one);
      if (end <= before.start) return [one];
      return start >= before.end ? [shifted(one, by)] : [];
    });
  return {
    indicators: moved(indicators, ({ span }) => span),
    findings: moved(findings, ({ span }) => span),
    frame: moved(frame, (span) => span),
  };
}

/** The same with every stretch in it moved: wherever two numbers are called start and end. */
export function shifted<Value>(value: Value, by: number): Value {
  if (by === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => shifted(one, by)) as Value;
  const entries = Object.entries(value);
  const isSpan = typeof (value as Partial<Span>).start === "number" && typeof (value as Partial<Span>).end === "number";
  return Object.fromEntries(
    entries.map(([key, one]) => [
      key,
      isSpan && (key === "start" || key === "end") ? Number(one) + by : shifted(one as unknown, by),
    ]),
  ) as Value;
}
