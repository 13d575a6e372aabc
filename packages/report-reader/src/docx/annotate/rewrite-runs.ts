import type { DocumentPart } from "../document-parts.js";
import { editedRun, type RunEdit } from "./run-edit.js";

/** The source of a part with its edited runs written anew, also where one lies in another; all else is copied. */
export function rewriteRuns(
  { source, base, prefix }: DocumentPart,
  edits: readonly RunEdit[],
  freshId: () => number,
): string {
  const inOrder = [...edits].sort((one, other) => one.indexed.run.start - other.indexed.run.start);
  const rawSlice = (start: number, end: number): string => source.slice(start - base, end - base);

  /** Copies a stretch, with the edits that lie in it and are listed from `first` on. */
  function rewritten(start: number, end: number, first: number): string {
    let out = "";
    let at = start;
    for (let index = first; index < inOrder.length; index += 1) {
      const edit = inOrder[index];
      if (edit === undefined || edit.indexed.run.start >= end) break;
      const { run } = edit.indexed;
      if (run.start < at) continue;
      const inner = (from: number, fromEnd: number): string =>
        from === run.start && fromEnd === run.end ? rawSlice(from, fromEnd) : rewritten(from, fromEnd, index + 1);
      out += rawSlice(at, run.start) + editedRun(edit, { prefix, freshId, rawSlice: inner });
      at = run.end;
    }
    return out + rawSlice(at, end);
  }
  return rewritten(base, base + source.length, 0);
}
