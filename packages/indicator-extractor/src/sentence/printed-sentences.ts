import type { Annex, Heading, Paragraph, Report, Section, Sentence, Table, TableCell } from "@liaocheng/report-model";
import { sentencesOf } from "./across-pages.js";
import { isClauseMark } from "./segments.js";

/** What is read as a sentence: one, a heading, or a cell of words. */
export type SentenceLeaf = Heading | Sentence | TableCell;

/** A sentence in its place, or a piece of one that is too long to be read at once. */
export interface PrintedSentence {
  readonly leaf: SentenceLeaf;
  readonly value: string;
  /** The same as it is read, of the same length: without the end of a page that stands inside it. */
  readonly readable: string;
  /** Where it starts in the text. */
  readonly start: number;
  /** The sentence of its paragraph, or the heading, before it. */
  readonly before: string | undefined;
  /** It goes on with the figures of the one before it: a sentence of its paragraph, or a piece of its own. */
  readonly goesOn: boolean;
}

/** The sentences of a report, in the order in which they are read. */
export interface SentencesPrinted {
  readonly sentences: readonly PrintedSentence[];
  /** The heading right before a table. */
  readonly beforeTables: ReadonlyMap<Table, string>;
}

/** Longer sentences (tables, texts without full stops) are read in pieces, so that time stays linear. */
const LONGEST_SENTENCE = 1200;

/** Adds a sentence, in pieces where it is too long. */
export function addSentence(
  sentences: PrintedSentence[],
  { leaf, value, readable }: Pick<PrintedSentence, "leaf" | "value" | "readable">,
  before: string | undefined,
  goesOn: boolean,
): void {
  const start = leaf.position.start.offset;
  if (value.length <= LONGEST_SENTENCE) {
    sentences.push({ leaf, value, readable, start, before, goesOn });
    return;
  }
  for (let from = 0; from < value.length;) {
    const to = pieceEnd(readable, from);
    sentences.push({
      leaf,
      value: value.slice(from, to),
      readable: readable.slice(from, to),
      start: start + from,
      before,
      goesOn: goesOn || from > 0,
    });
    from = to;
  }
}

/** A leaf that is read as it is printed. */
export const wholeLeaf = (leaf: SentenceLeaf): Pick<PrintedSentence, "leaf" | "value" | "readable"> => ({
  leaf,
  value: leaf.value,
  readable: leaf.value,
});

/** End of the next piece: behind a clause mark where the rest is too long. */
function pieceEnd(value: string, from: number): number {
  const last = from + LONGEST_SENTENCE;
  if (value.length <= last) return value.length;
  for (let at = last; at > from + LONGEST_SENTENCE / 2; at--) if (isClauseMark(value.charCodeAt(at - 1))) return at;
  return last;
}

type Block = Report["children"][number] | Section["children"][number];

/** Lists the sentences and headings of a report, those of lists of documents apart, which are not read. */
export function printedSentences(report: Report, simplify: (text: string) => string): SentencesPrinted {
  const sentences: PrintedSentence[] = [];
  const beforeTables = new Map<Table, string>();
  /** What stands right before the next block: a heading, or nothing that it goes on with. */
  let heading: string | undefined;
  for (const node of report.children) visit(node);
  return { sentences, beforeTables };

  function visit(node: Block): void {
    switch (node.type) {
      case "section":
        for (const child of node.children) visit(child);
        return;
      case "annex":
        visitAnnex(node);
        return;
      case "heading":
        addSentence(sentences, wholeLeaf(node), heading, false);
        heading = simplify(node.value);
        return;
      case "paragraph":
        visitParagraph(node);
        return;
      case "table":
        if (heading !== undefined) beforeTables.set(node, heading);
        return;
      default:
    }
  }

  function visitParagraph(node: Paragraph): void {
    let before = heading;
    let goesOn = false;
    for (const sentence of sentencesOf(node)) {
      addSentence(sentences, sentence, before, goesOn);
      before = simplify(sentence.readable);
      goesOn = true;
    }
    heading = undefined;
  }

  /** The entries of an annex say nothing of what stands before them. */
  function visitAnnex(annex: Annex): void {
    if (annex.kind === "policies") return;
    for (const node of annex.children) {
      if (node.type !== "paragraph" && node.type !== "item" && node.type !== "glossaryEntry") continue;
      let goesOn = false;
      for (const child of node.children) {
        if (child.type !== "sentence") continue;
        addSentence(sentences, wholeLeaf(child), undefined, goesOn);
        goesOn = true;
      }
    }
  }
}
