import type { NoteReference, Report, ReportNode } from "@liaocheng/report-model";

/** The words a report is read for, at their offsets in the text as given. */
export interface BodyText {
  /** As long as the text up to the end of the body; what is no body is filled with a unit that no term holds. */
  readonly text: string;
  readonly noteReferences: readonly NoteReference[];
}

const NO_BODY = "\uffff";
const READ_OVER = "\u200b";

function isBody(node: ReportNode): boolean {
  return node.type !== "annex" && node.type !== "furniture" && node.type !== "metadata";
}

/**
 * The body of a report: headings, salutations and sentences outside the annexes, without web furniture.
 *
 * Marks of notes are blanked too, so that a term which a mark cuts in two is still found.
 */
export function bodyText(report: Report): BodyText {
  const pieces: string[] = [];
  const noteReferences: NoteReference[] = [];
  let length = 0;
  const append = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const visit = (node: ReportNode): void => {
    if (!isBody(node)) return;
    if ("children" in node) {
      node.children.forEach(visit);
      return;
    }
    const start = node.position.start.offset;
    if (start > length) append(NO_BODY.repeat(start - length));
    if (start < length) return;
    const references = node.type === "sentence" ? (node.noteReferences ?? []) : [];
    noteReferences.push(...references);
    append(blankOut(node.value, start, references));
  };
  visit(report);
  return { text: pieces.join(""), noteReferences };
}

function blankOut(value: string, offset: number, references: readonly NoteReference[]): string {
  let blanked = "";
  let from = 0;
  for (const { start, end } of references) {
    blanked += value.slice(from, start - offset) + READ_OVER.repeat(end - start);
    from = end - offset;
  }
  return blanked + value.slice(from);
}

/** The annexes that are no glossary, as one text without offsets. */
export function annexText(report: Report): string {
  return report.children
    .filter((node) => node.type === "annex" && node.kind !== "glossary")
    .map(printed)
    .join("\n");
}

function printed(node: ReportNode): string {
  return "children" in node ? node.children.map(printed).join("") : node.value;
}
