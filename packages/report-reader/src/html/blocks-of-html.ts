import type { Block, TableCell } from "../blocks/block.js";
import { ordinalBefore } from "../blocks/with-ordinal.js";
import { isText, openingOf, tracedTextOf, type MarkupElement, type MarkupNode } from "../markup/markup-tree.js";
import { inPlaceOf, made, splitAt, type TracedText } from "../traced/traced-text.js";
import { collapsed, lineBuffer, type LineBuffer } from "./line-buffer.js";
import { listCounter } from "./list-ordinal.js";
import { raisedText } from "../blocks/note-mark.js";

const OWN_LINE = new Set(
  "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary title tr ul".split(
    " ",
  ),
);
const ROW_GROUPS = new Set(["tbody", "thead", "tfoot"]);
const BLOCK_STYLE = /display\s{0,3}:\s{0,3}(?:block|flex|table|list-item)/iu;

export type Leaves = (element: MarkupElement) => boolean;

/** The lines and tables of a page part; `leaveOut` says which elements are furniture. */
export function blocksOfHtml(root: MarkupElement, leaveOut: Leaves): Block[] {
  const lines = lineBuffer();
  appendChildren(root, lines, leaveOut);
  lines.endLine();
  return lines.blocks;
}

function appendChildren(parent: MarkupElement, lines: LineBuffer, leaveOut: Leaves): void {
  const counter = parent.name === "ol" ? listCounter(parent) : undefined;
  for (const child of parent.children) {
    if (isText(child)) {
      appendText(child, parent, lines);
      continue;
    }
    if (leaveOut(child)) continue;
    if (counter !== undefined && child.name === "li") {
      lines.endLine();
      lines.append(made(ordinalBefore(counter.next(child), openingOf(child))));
    }
    appendElement(child, lines, leaveOut);
  }
}

function appendText(text: TracedText, parent: MarkupElement, lines: LineBuffer): void {
  if (parent.name !== "pre") return lines.append(text);
  splitAt(text, /\r\n|[\n\r]/gu).forEach((line, index) => {
    if (index > 0) lines.endLine();
    lines.append(line);
  });
}

function appendElement(element: MarkupElement, lines: LineBuffer, leaveOut: Leaves): void {
  if (element.name === "br") return lines.endLine();
  if (element.name === "table") {
    lines.endLine();
    lines.blocks.push({ kind: "table", rows: tableRows(element, leaveOut) });
    return;
  }
  if (element.name === "sup") {
    const raised = tracedTextOf(element);
    return lines.append(inPlaceOf(raisedText(raised.text, lines.pending()), raised));
  }
  const ownLine = OWN_LINE.has(element.name) || BLOCK_STYLE.test(element.attributes.get("style") ?? "");
  if (ownLine && element.name !== "li") lines.endLine();
  appendChildren(element, lines, leaveOut);
  if (ownLine) lines.endLine();
}

function tableRows(table: MarkupElement, leaveOut: Leaves): TableCell[][] {
  const rows: TableCell[][] = [];
  const addRow = (nodes: readonly MarkupNode[]): void => {
    const cells = nodes
      .filter((node) => (isText(node) ? collapsed(node).text !== "" : !leaveOut(node)))
      .map((node) => tableCell(node, leaveOut));
    if (cells.length > 0) rows.push(cells);
  };
  const walk = (parent: MarkupElement): void => {
    for (const child of parent.children) {
      if (isText(child) || !ROW_GROUPS.has(child.name)) addRow(isRow(child) ? child.children : [child]);
      else walk(child);
    }
  };
  walk(table);
  return rows;
}

function isRow(node: MarkupNode): node is MarkupElement {
  return !isText(node) && node.name === "tr";
}

/** Text that stands between rows or cells by mistake is shown by browsers, so it is a cell as well. */
function tableCell(node: MarkupNode, leaveOut: Leaves): TableCell {
  if (isText(node)) return { blocks: [{ kind: "line", text: collapsed(node) }], columns: 1, rows: 1 };
  return {
    blocks: blocksOfHtml(node, leaveOut),
    columns: span(node.attributes.get("colspan")),
    rows: span(node.attributes.get("rowspan")),
  };
}

function span(attribute: string | undefined): number {
  const value = Number(attribute);
  return Number.isInteger(value) && value >= 1 && value <= 1000 ? value : 1;
}
