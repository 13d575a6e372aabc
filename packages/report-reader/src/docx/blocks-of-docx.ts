import type { Block } from "../blocks/block.js";
import { ordinalBefore } from "../blocks/with-ordinal.js";
import { childNamed, elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import { concat, made, NOTHING, slice, splitAt, type TracedText } from "../traced/traced-text.js";
import { alternative, otherAlternatives } from "./alternative.js";
import type { OrdinalPrinter } from "./automatic-ordinal.js";
import type { Chunks } from "./chunks.js";
import { inlineText, type InlineContext } from "./inline-text.js";
import { isMarkDeleted } from "./paragraph-mark.js";
import { styleChain } from "./paragraph-styles.js";
import { tableRows, WRAPPERS } from "./table-rows.js";
import { valueOf } from "./word-attribute.js";

export interface DocxContext extends InlineContext {
  readonly ordinals: OrdinalPrinter;
  readonly chunks: Chunks;
  /** Lines of paragraphs in the style for titles. */
  readonly titles: string[];
}

const TABLE_OF_CONTENTS = /^toc(?: heading| \d)/u;

/** The lines and tables of a body, cell or text box in order; contents tables and deletions left out. */
export function blocksOfDocx(parent: MarkupElement, context: DocxContext): Block[] {
  const flow: Flow = { blocks: [], open: NOTHING };
  appendBlocks(parent, context, flow);
  settle(flow);
  return flow.blocks;
}

/** Blocks so far, and the text of a paragraph whose end was struck out: it runs on into the next. */
interface Flow {
  readonly blocks: Block[];
  open: TracedText;
}

function settle(flow: Flow): void {
  if (flow.open.text.trim() !== "") pushLines(flow.open, flow);
  flow.open = NOTHING;
}

function pushLines(text: TracedText, { blocks }: Flow): void {
  for (const line of splitAt(text, /\n/gu)) blocks.push({ kind: "line", text: line });
}

function appendBlocks(parent: MarkupElement, context: DocxContext, flow: Flow): void {
  for (const child of elementsOf(parent)) {
    if (child.name === "w:p") appendParagraph(child, context, flow);
    else if (child.name === "w:tbl") {
      settle(flow);
      flow.blocks.push({ kind: "table", rows: tableRows(child, context, (cell) => blocksOfDocx(cell, context)) });
    } else if (child.name === "w:sdt") {
      if (isTableOfContents(child)) {
        context.count("contents");
        context.drop(child, "contents");
      } else appendBlocks(childNamed(child, "w:sdtContent") ?? child, context, flow);
    } else if (child.name === "w:altChunk") appendChunk(child, context, flow);
    else if (child.name === "w:moveFrom" || child.name === "w:del") {
      context.count("changes");
      context.drop(child, "deleted");
    } else if (child.name === "mc:AlternateContent") {
      for (const other of otherAlternatives(child)) context.drop(other, "duplicate");
      appendBlocks(alternative(child), context, flow);
    } else if (WRAPPERS.has(child.name)) appendBlocks(child, context, flow);
  }
}

function appendChunk(element: MarkupElement, context: DocxContext, flow: Flow): void {
  settle(flow);
  const lines = context.chunks.get(element)?.lines;
  if (lines === undefined) context.count("altChunk");
  else for (const text of lines) if (text.text.trim() !== "") flow.blocks.push({ kind: "line", text });
}

function appendParagraph(paragraph: MarkupElement, context: DocxContext, flow: Flow): void {
  const properties = childNamed(paragraph, "w:pPr");
  const chain = styleChain(context.styles, valueOf(properties, "w:pStyle"));
  if (chain.some(({ name }) => TABLE_OF_CONTENTS.test(name))) {
    context.count("contents");
    context.drop(paragraph, "contents");
    return;
  }
  const inline = inlineText(paragraph, context);
  const hidden = chain[0]?.hidden === true;
  if (hidden) context.drop(paragraph, "hidden");
  const text = concat([flow.open, hidden ? NOTHING : inline.text]);
  flow.open = NOTHING;
  if (isMarkDeleted(properties)) {
    context.count("changes");
    flow.open = text;
  } else {
    // Word counts a numbered paragraph even when it is empty, but shows nothing worth reading there.
    const ordinal = context.ordinals.ordinalOf(properties, chain);
    if (text.text.trim() !== "") {
      const start = text.text.length - text.text.trimStart().length;
      pushLines(concat([made(ordinalBefore(ordinal, text.text.slice(start))), slice(text, start)]), flow);
      if (chain[0]?.name === "title") context.titles.push(text.text.trim());
    }
  }
  for (const box of inline.boxes) flow.blocks.push(...blocksOfDocx(box, context));
}

function isTableOfContents(control: MarkupElement): boolean {
  const part = childNamed(childNamed(control, "w:sdtPr"), "w:docPartObj");
  return valueOf(part, "w:docPartGallery") === "Table of Contents";
}
