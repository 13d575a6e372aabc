import type { Block, TableCell } from "../blocks/block.js";
import { childNamed, childrenNamed, type MarkupElement } from "../markup/markup-tree.js";
import { withOrdinal } from "../blocks/with-ordinal.js";
import type { OrdinalPrinter } from "./automatic-ordinal.js";
import { inlineText, type InlineContext } from "./inline-text.js";
import { styleChain } from "./paragraph-styles.js";
import { alternative } from "./alternative.js";
import { numberOf, valueOf } from "./word-attribute.js";

export interface DocxContext extends InlineContext {
  readonly ordinals: OrdinalPrinter;
  /** Lines of paragraphs in the style for titles. */
  readonly titles: string[];
}

const WRAPPERS = new Set(["w:customXml", "w:ins", "w:moveTo", "w:smartTag", "w:sdtContent"]);
const TABLE_OF_CONTENTS = /^toc(?: heading| \d)/u;

/** The lines and tables of a body, cell or text box in order; contents tables and deletions left out. */
export function blocksOfDocx(parent: MarkupElement, context: DocxContext): Block[] {
  const blocks: Block[] = [];
  appendBlocks(parent, context, blocks);
  return blocks;
}

function appendBlocks(parent: MarkupElement, context: DocxContext, blocks: Block[]): void {
  for (const child of parent.children) {
    if (typeof child === "string") continue;
    if (child.name === "w:p") appendParagraph(child, context, blocks);
    else if (child.name === "w:tbl") blocks.push({ kind: "table", rows: tableRows(child, context) });
    else if (child.name === "w:sdt") {
      if (isTableOfContents(child)) context.count("contents");
      else appendBlocks(childNamed(child, "w:sdtContent") ?? child, context, blocks);
    } else if (child.name === "w:altChunk") context.count("altChunk");
    else if (child.name === "w:moveFrom" || child.name === "w:del") context.count("changes");
    else if (child.name === "mc:AlternateContent") appendBlocks(alternative(child), context, blocks);
    else if (WRAPPERS.has(child.name)) appendBlocks(child, context, blocks);
  }
}

function appendParagraph(paragraph: MarkupElement, context: DocxContext, blocks: Block[]): void {
  const properties = childNamed(paragraph, "w:pPr");
  const chain = styleChain(context.styles, valueOf(properties, "w:pStyle"));
  if (chain.some(({ name }) => TABLE_OF_CONTENTS.test(name))) {
    context.count("contents");
    return;
  }
  const inline = inlineText(paragraph, context);
  const hidden = chain[0]?.hidden === true;
  const text = hidden ? "" : inline.text;
  // Word counts a numbered paragraph even when it is empty, but shows nothing worth reading there.
  const ordinal = context.ordinals.ordinalOf(properties, chain);
  if (text.trim() !== "") {
    withOrdinal(ordinal, text.trimStart())
      .split("\n")
      .forEach((line) => blocks.push({ kind: "line", text: line }));
    if (chain[0]?.name === "title") context.titles.push(text.trim());
  }
  for (const box of inline.boxes) appendBlocks(box, context, blocks);
}

function isTableOfContents(control: MarkupElement): boolean {
  const part = childNamed(childNamed(control, "w:sdtPr"), "w:docPartObj");
  return valueOf(part, "w:docPartGallery") === "Table of Contents";
}

function tableRows(table: MarkupElement, context: DocxContext): TableCell[][] {
  const rows: TableCell[][] = [];
  for (const row of wrapped(table, "w:tr")) {
    const properties = childNamed(row, "w:trPr");
    if (childNamed(properties, "w:del") !== undefined) {
      context.count("changes");
      continue;
    }
    const indent = numberOf(properties, "w:gridBefore") ?? 0;
    const cells: TableCell[] = indent > 0 ? [{ blocks: [], columns: indent, rows: 1 }] : [];
    for (const cell of wrapped(row, "w:tc")) cells.push(tableCell(cell, context));
    rows.push(cells);
  }
  return rows;
}

/** A cell that goes on from the row above stays empty, so that columns keep their place. */
function tableCell(cell: MarkupElement, context: DocxContext): TableCell {
  const properties = childNamed(cell, "w:tcPr");
  const merge = childNamed(properties, "w:vMerge");
  const continues = merge !== undefined && merge.attributes.get("w:val") !== "restart";
  return {
    blocks: continues ? [] : blocksOfDocx(cell, context),
    columns: Math.max(1, numberOf(properties, "w:gridSpan") ?? 1),
    rows: 1,
  };
}

/** Rows or cells, also inside the wrappers of content controls and changes. */
function wrapped(parent: MarkupElement, name: string): MarkupElement[] {
  return parent.children.flatMap((child) => {
    if (typeof child === "string") return [];
    if (child.name === name) return [child];
    if (child.name === "w:sdt")
      return childrenNamed(child, "w:sdtContent").flatMap((content) => wrapped(content, name));
    return WRAPPERS.has(child.name) ? wrapped(child, name) : [];
  });
}
