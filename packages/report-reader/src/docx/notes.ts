import { joinWrapped } from "../blocks/join-wrapped.js";
import { childNamed, childrenNamed, descendants, type MarkupElement } from "../markup/markup-tree.js";
import { concat, made, trim, type TracedText } from "../traced/traced-text.js";

/** Footnotes and endnotes, numbered through the document in the order of their marks. */
export interface Notes {
  /** The mark `[3]` of a note; empty for a note that the document does not hold. */
  markOf(kind: "footnote" | "endnote", id: string | undefined): string;
  /** The notes whose marks were asked for, in order, each with its mark. */
  lines(textOf: (paragraph: MarkupElement) => TracedText): TracedText[];
  /** The notes that no mark refers to. */
  unmarked(): MarkupElement[];
}

export function notesOf(footnotes: MarkupElement | undefined, endnotes: MarkupElement | undefined): Notes {
  const bodies = new Map<string, MarkupElement>();
  for (const [kind, part] of [
    ["footnote", footnotes],
    ["endnote", endnotes],
  ] as const)
    for (const note of childrenNamed(childNamed(part, `w:${kind}s`), `w:${kind}`)) {
      const type = note.attributes.get("w:type");
      if (type === undefined || type === "normal") bodies.set(`${kind} ${note.attributes.get("w:id") ?? ""}`, note);
    }
  const marked = new Map<string, number>();
  return {
    markOf(kind, id) {
      const key = `${kind} ${id ?? ""}`;
      if (!bodies.has(key)) return "";
      const number = marked.get(key) ?? marked.size + 1;
      marked.set(key, number);
      return `[${number}]`;
    },
    lines(textOf) {
      return Array.from(marked, ([key, number]) => {
        const body = bodies.get(key);
        const paragraphs = body === undefined ? [] : Array.from(descendants(body)).filter(({ name }) => name === "w:p");
        const text = joinWrapped(paragraphs.map((paragraph) => trim(textOf(paragraph))));
        return concat([made(`[${number}]${/^[A-Za-z0-9]/u.test(text.text) ? " " : ""}`), text]);
      });
    },
    unmarked: () => Array.from(bodies).flatMap(([key, body]) => (marked.has(key) ? [] : [body])),
  };
}
