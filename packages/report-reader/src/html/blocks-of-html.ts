import type { Block, TableCell } from "../blocks/block.js";
import { ordinalBefore } from "../blocks/with-ordinal.js";
import { textOf, type MarkupElement, type MarkupNode } from "../markup/markup-tree.js";
import { collapse, lineBuffer, type LineBuffer } from "./line-buffer.js";
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
    if (typeof child === "string") {
      appendText(child, parent, lines);
      continue;
    }
    if (leaveOut(child)) continue;
    if (counter !== undefined && child.name === "li") {
      lines.endLine();
      lines.appendAsIs(ordinalBefore(counter.next(child), textOf(child)));
    }
    appendElement(child, lines, leaveOut);
  }
}

function appendText(text: string, parent: MarkupElement, lines: LineBuffer): void {
  if (parent.name !== "pre") return lines.append(text);
  text.split(/\r\n|[\n\r]/u).forEach((line, index) => {
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
  if (element.name === "sup") return lines.appendAsIs(raisedText(textOf(element), lines.pending()));
  if (element.name === "rt" || element.name === "rp" || element.name === "del") return;
  const ownLine = OWN_LINE.has(element.name) || BLOCK_STYLE.test(element.attributes.get("style") ?? "");
  if (ownLine && element.name !== "li") lines.endLine();
  appendChildren(element, lines, leaveOut);
  if (ownLine) lines.endLine();
}

function tableRows(table: MarkupElement, leaveOut: Leaves): TableCell[][] {
  const rows: TableCell[][] = [];
  const addRow = (nodes: readonly MarkupNode[]): void => {
    const cells = nodes
      .filter((node) => (typeof node === "string" ? collapse(node) !== "" : !leaveOut(node)))
      .map((node) => tableCell(node, leaveOut));
    if (cells.length > 0) rows.push(cells);
  };
  const walk = (parent: MarkupElement): void => {
    for (const child of parent.children) {
      if (typeof child === "string" || !ROW_GROUPS.has(child.name)) addRow(isRow(child) ? child.children : [child]);
      else walk(child);
    }
  };
  walk(table);
  return rows;
}

function isRow(node: MarkupNode): node is MarkupElement {
  return typeof node !== "string" && node.name === "tr";
}

/** Text that stands between rows or cells by mistake is shown by browsers, so it is a cell as well. */
function tableCell(node: MarkupNode, leaveOut: Leaves): TableCell {
  if (typeof node === "string") return { blocks: [{ kind: "line", text: collapse(node) }], columns: 1, rows: 1 };
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
