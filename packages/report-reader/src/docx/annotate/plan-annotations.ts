import type { DocumentPart } from "../document-parts.js";
import { firstEndingAfter, isCopy, type TracedText, type TraceSpan } from "../../traced/traced-text.js";
import type { AnnotateOptions, DocxAnnotation } from "./annotation.js";
import { escapeXml } from "./comment-xml.js";
import type { Mark, RunEdit } from "./run-edit.js";
import { indexRuns, type IndexedRun, type RunIndex } from "./run-index.js";

export interface AnnotationPlan {
  readonly edits: readonly RunEdit[];
  readonly comments: readonly { readonly id: number; readonly text: string }[];
  readonly changes: number;
  readonly unchanged: readonly DocxAnnotation[];
  readonly unplaced: readonly DocxAnnotation[];
}

interface PlanInput {
  readonly annotations: readonly DocxAnnotation[];
  readonly text: TracedText;
  readonly main: DocumentPart;
  readonly options: AnnotateOptions;
  /** The first free id of comments. */
  readonly firstComment: number;
  freshId(): number;
}

/** A stretch of the source within one run. */
interface Stretch {
  readonly indexed: IndexedRun;
  readonly from: number;
  readonly fromEnd: number;
  readonly exact: boolean;
}

/** Decides what to write into which run; annotations in the order of the text, changes that overlap another only as comments. */
export function planAnnotations({
  annotations,
  text,
  main,
  options,
  firstComment,
  freshId,
}: PlanInput): AnnotationPlan {
  const runAt = indexRuns(main.root);
  const edits = new Map<IndexedRun, RunEdit>();
  const comments: { id: number; text: string }[] = [];
  const unchanged: DocxAnnotation[] = [];
  const unplaced: DocxAnnotation[] = [];
  let changes = 0;
  let changedUpTo = -1;
  const editOf = (indexed: IndexedRun): RunEdit => {
    const edit = edits.get(indexed) ?? { indexed, marks: [], deletions: [] };
    edits.set(indexed, edit);
    return edit;
  };
  const w = `${main.prefix}:`;
  const author = `${w}author="${escapeXml(options.author)}" ${w}date="${escapeXml(options.date)}"`;

  for (const annotation of [...annotations].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const stretches = stretchesOf(annotation, text, main, runAt);
    const [first] = stretches;
    const last = stretches.at(-1);
    if (first === undefined || last === undefined) {
      unplaced.push(annotation);
      continue;
    }
    if (annotation.replacement !== undefined) {
      const free = annotation.start >= changedUpTo;
      if (free && isExact(annotation, stretches)) {
        change(annotation.replacement, annotation, stretches, last);
        changedUpTo = annotation.end;
        changes += 1;
      } else unchanged.push(annotation);
    }
    if (annotation.comment !== undefined)
      if (first.from === last.fromEnd) comment(annotation.comment, widened(first), widened(first));
      else comment(annotation.comment, first, last);
  }
  return { edits: Array.from(edits.values()), comments, changes, unchanged, unplaced };

  function change(
    replacement: string,
    { start, end }: DocxAnnotation,
    stretches: readonly Stretch[],
    last: Stretch,
  ): void {
    const tag = (kind: string): string => {
      return `<${w}${kind} ${w}id="${String(freshId())}" ${author}>`;
    };
    if (end > start)
      for (const { indexed, from, fromEnd } of stretches)
        editOf(indexed).deletions.push({ from, fromEnd, tag: options.accept === true ? undefined : () => tag("del") });
    if (replacement === "") return;
    const written = `<${w}t xml:space="preserve">${escapeXml(replacement)}</${w}t>`;
    const close = options.accept === true ? "" : `</${w}ins>`;
    editOf(last.indexed).marks.push({
      at: end > start ? last.fromEnd : last.from,
      rank: 0,
      leavesInsertion: options.accept !== true,
      xml: (runProperties) =>
        `${options.accept === true ? "" : tag("ins")}<${w}r>${runProperties}${written}</${w}r>${close}`,
    });
  }

  function comment(words: string, first: Stretch, last: Stretch): void {
    const id = firstComment + comments.length;
    comments.push({ id, text: words });
    const idOf = `${w}id="${String(id)}"`;
    mark(first, first.from, { rank: 2, xml: () => `<${w}commentRangeStart ${idOf}/>` }, "start");
    mark(
      last,
      last.fromEnd,
      {
        rank: 1,
        xml: () => `<${w}commentRangeEnd ${idOf}/><${w}r><${w}commentReference ${idOf}/></${w}r>`,
      },
      "end",
    );
  }

  /** Marks in a text box go to the run that holds the box; marks within a sign go before or after its run. */
  function mark({ indexed }: Stretch, at: number, { rank, xml }: Omit<Mark, "at">, side: "start" | "end"): void {
    const host = indexed.host === undefined ? indexed : (runAt(indexed.host.start) ?? indexed);
    const inText = indexed.host === undefined && indexed.texts.some(({ from, fromEnd }) => at >= from && at <= fromEnd);
    const outside = side === "start" ? host.run.start : host.run.end;
    editOf(host).marks.push({ at: inText ? at : outside, rank, xml });
  }
}

/** Where an annotation stands in the part with the text, run by run; for one between characters the place after, else before. */
function stretchesOf({ start, end }: DocxAnnotation, text: TracedText, main: DocumentPart, runAt: RunIndex): Stretch[] {
  const { spans } = text;
  const inMain = (span: TraceSpan | undefined): span is TraceSpan =>
    span !== undefined && span.from >= main.base && span.fromEnd <= main.base + main.source.length;
  const stretches: Stretch[] = [];
  for (let index = firstEndingAfter(spans, start); index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.start > end || (span.start === end && end > start)) break;
    if (!inMain(span)) continue;
    const cut = isCopy(span);
    const from = span.from + (cut ? Math.max(0, start - span.start) : 0);
    const fromEnd = span.fromEnd - (cut ? Math.max(0, span.end - end) : 0);
    const indexed = runAt(from);
    if (indexed !== undefined) stretches.push({ indexed, from, fromEnd, exact: cut });
  }
  if (stretches.length > 0) return sameStory(stretches);
  // Nothing of it stands in the file (an ordinal that Word counts, a blank): what follows on the line bears the remark.
  const index = firstEndingAfter(spans, start);
  const lineEnd = text.text.indexOf("\n", start);
  const after = spans[index];
  const before = spans[index - 1];
  const near =
    inMain(after) && (lineEnd < 0 || after.start < lineEnd)
      ? { from: after.from, fromEnd: isCopy(after) ? after.from + 1 : after.fromEnd }
      : inMain(before)
        ? { from: isCopy(before) ? before.fromEnd - 1 : before.from, fromEnd: before.fromEnd }
        : undefined;
  const indexed = near === undefined ? undefined : runAt(near.from);
  return near === undefined || indexed === undefined ? [] : [{ indexed, ...near, exact: false }];
}

/** A place between characters, with the character after it, else before. */
function widened(stretch: Stretch): Stretch {
  const { indexed, from } = stretch;
  const text = indexed.texts.find((one) => from >= one.from && from <= one.fromEnd);
  return text !== undefined && from < text.fromEnd
    ? { ...stretch, fromEnd: from + 1 }
    : { ...stretch, from: Math.max(text?.from ?? from, from - 1) };
}

/** A comment does not reach from a text box into the text around it. */
function sameStory(stretches: readonly Stretch[]): Stretch[] {
  const host = stretches[0]?.indexed.host;
  return stretches.filter(({ indexed }) => indexed.host === host);
}

/** Whether a change may be made: every character of it stands in the file as text. */
function isExact({ start, end }: DocxAnnotation, stretches: readonly Stretch[]): boolean {
  const inTexts = stretches.every(
    ({ indexed, from, fromEnd, exact }) =>
      exact && indexed.texts.some((text) => from >= text.from && fromEnd <= text.fromEnd),
  );
  const length = stretches.reduce((sum, { from, fromEnd }) => sum + fromEnd - from, 0);
  return inTexts && length === end - start;
}
