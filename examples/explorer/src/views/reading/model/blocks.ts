import type { Annex, Report, ReportNode, Section, Span, Table } from "@liaocheng/report-model";

/** What a stretch of a block is in the tree. */
type LeafKind = "heading" | "sentence" | "salutation" | "metadata" | "furniture";

/** A stretch of a block: a run-in heading, a sentence. */
export interface Leaf extends Span {
  readonly kind: LeafKind;
  /** Of a heading: how many stand around it, itself included; a part may have sub-subsections alone. */
  readonly level?: number;
}

export type BlockKind = "title" | "metadata" | "heading" | "salutation" | "paragraph" | "item" | "entry" | "furniture";

/** What is printed as one line or paragraph. A run-in heading and the paragraph behind it are one block. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Depth of the heading it begins with: 1 for a part or an annex. */
  readonly depth?: number;
  readonly leaves: readonly Leaf[];
}

interface Builder {
  readonly text: string;
  readonly blocks: { start: number; end: number; kind: BlockKind; depth?: number; leaves: Leaf[] }[];
  /** The node whose leaves were added last; its leaves stay together. */
  unit: ReportNode | undefined;
}

/** The blocks of a report, in the order of the text. */
export function blocksOf(report: Report, text: string): readonly Block[] {
  const builder: Builder = { text, blocks: [], unit: undefined };
  addChildren(builder, report, 0, 0);
  return builder.blocks;
}

function addChildren(builder: Builder, parent: Report | Section | Annex, depth: number, level: number): void {
  for (const node of parent.children) {
    switch (node.type) {
      case "section":
        addChildren(builder, node, node.depth, level + headings(node));
        break;
      case "annex":
        addChildren(builder, node, 1, level + headings(node));
        break;
      case "paragraph":
        for (const leaf of node.children) addLeaf(builder, leaf, node, { kind: "paragraph" });
        break;
      case "table":
        for (const row of node.children) addRow(builder, row, { depth, level });
        break;
      case "item":
        for (const leaf of node.children) addLeaf(builder, leaf, node, { kind: "item" });
        break;
      case "glossaryEntry":
        for (const leaf of node.children) addLeaf(builder, leaf, node, { kind: "entry" });
        break;
      case "heading":
        addLeaf(builder, node, node, { kind: "heading", depth: Math.max(1, depth), level: Math.max(1, level) });
        break;
      case "metadata":
        addLeaf(builder, node, node, { kind: node.field === "title" ? "title" : "metadata" });
        break;
      case "salutation":
      case "furniture":
        addLeaf(builder, node, node, { kind: node.type });
        break;
      case "whitespace":
        break;
    }
  }
}

/** A row is shown as one line, with the blanks between its cells. */
function addRow(
  builder: Builder,
  row: Table["children"][number],
  { depth, level }: { readonly depth: number; readonly level: number },
): void {
  if (row.type === "heading")
    addLeaf(builder, row, row, { kind: "heading", depth: Math.max(1, depth), level: Math.max(1, level) });
  if (row.type !== "tableRow") return;
  const value = builder.text.slice(row.position.start.offset, row.position.end.offset);
  addLeaf(builder, { type: "sentence", value, position: row.position }, row, { kind: "paragraph" });
}

/** A part may have no heading of its own. */
const headings = (part: Section | Annex): number => (part.children.some(({ type }) => type === "heading") ? 1 : 0);

function addLeaf(
  builder: Builder,
  node: ReportNode,
  unit: ReportNode,
  opening: { readonly kind: BlockKind; readonly depth?: number; readonly level?: number },
): void {
  if (node.type === "whitespace" || node.type === "tableCell" || !("value" in node)) return;
  const { level, ...begun } = opening;
  const leaf: Leaf = {
    kind: node.type,
    start: node.position.start.offset,
    end: node.position.end.offset,
    ...(level === undefined ? {} : { level }),
  };
  const last = builder.blocks.at(-1);
  // What a web page had around the report (下载、打印、字号) takes a line, not a line for each word.
  const together =
    last !== undefined &&
    (unit === builder.unit ||
      !builder.text.slice(last.end, leaf.start).includes("\n") ||
      (last.kind === "furniture" && opening.kind === "furniture"));
  builder.unit = unit;
  if (together) {
    last.leaves.push(leaf);
    last.end = leaf.end;
  } else builder.blocks.push({ ...begun, start: leaf.start, end: leaf.end, leaves: [leaf] });
}
