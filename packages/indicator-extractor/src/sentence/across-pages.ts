import type { Paragraph, Sentence } from "@liaocheng/report-model";

/** A sentence of a paragraph. */
export interface ParagraphSentence {
  /** The sentence, or the first piece of one that the end of a page tears apart. */
  readonly leaf: Sentence;
  /** As it is read: where a page ends inside it, with blanks in place of the page number, so that offsets stay. */
  readonly readable: string;
  /** As printed, with the page number. */
  readonly value: string;
}

type Child = Paragraph["children"][number];

/** The sentences of a paragraph; one that the end of a page tears apart is read as a whole. */
export function sentencesOf({ children }: Paragraph): ParagraphSentence[] {
  const found: ParagraphSentence[] = [];
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as Child;
    if (child.type !== "sentence") continue;
    const last = lastPiece(children, at);
    if (last === at) found.push({ leaf: child, readable: child.value, value: child.value });
    else found.push({ leaf: child, ...joined(children.slice(at, last + 1)) });
    at = last;
  }
  return found;
}

/** Index of the last piece of the sentence that begins at an index: pieces have the end of a page between them. */
function lastPiece(children: readonly Child[], first: number): number {
  let last = first;
  let isTorn = false;
  for (let at = first + 1; at < children.length; at++) {
    const { type } = children[at] as Child;
    if (type === "sentence") {
      if (!isTorn) return last;
      last = at;
      isTorn = false;
    } else if (type === "furniture") isTorn = true;
    else if (type !== "whitespace") return last;
  }
  return last;
}

function joined(pieces: readonly Child[]): Pick<ParagraphSentence, "readable" | "value"> {
  let readable = "";
  let value = "";
  for (const piece of pieces) {
    if (!("value" in piece)) continue;
    readable += piece.type === "furniture" ? " ".repeat(piece.value.length) : piece.value;
    value += piece.value;
  }
  return { readable, value };
}
