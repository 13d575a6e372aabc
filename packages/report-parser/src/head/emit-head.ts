import type { Paragraph, Report } from "@liaocheng/report-model";
import { type Cut, cutSentences } from "../body/sentences.js";
import { defaultHeadingForms } from "../heading/marker.js";
import type { TreeBuilder } from "../tree/builder.js";
import type { HeadPiece } from "./head.js";

/** Lays out the lines before the body: title, delivery and speaker, furniture, and what stands there as prose. */
export function emitHead(text: string, report: Report, builder: TreeBuilder, pieces: readonly HeadPiece[]): void {
  for (const piece of pieces) {
    const { start, end } = piece;
    builder.fill(report.children, start);
    if (piece.type === "prose") {
      report.children.push(proseOf(text, builder, start, end));
      continue;
    }
    const value = text.slice(start, end);
    const position = builder.position(start, end);
    if (piece.type === "metadata")
      builder.leaf(report.children, { type: "metadata", field: piece.field, value, position }, end);
    else builder.leaf(report.children, { type: "furniture", kind: piece.kind, value, position }, end);
  }
}

function proseOf(text: string, builder: TreeBuilder, start: number, end: number): Paragraph {
  const { start: from, end: to } = builder.position(start, end);
  const paragraph: Paragraph = { type: "paragraph", children: [], position: { start: { ...from }, end: { ...to } } };
  const cuts: Cut[] = [];
  cutSentences(text, start, end, cuts, { lists: "keep", forms: defaultHeadingForms });
  for (const cut of cuts) {
    builder.fill(paragraph.children, cut.start);
    const position = builder.position(cut.start, cut.end);
    builder.leaf(paragraph.children, { type: "sentence", value: text.slice(cut.start, cut.end), position }, cut.end);
  }
  return paragraph;
}
