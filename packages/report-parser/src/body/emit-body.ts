import type { OutlineBlock } from "../heading/outline-block.js";
import { readRunIn } from "../heading/run-in.js";
import { tableNode } from "../table/emit-table.js";
import { emitText } from "./emit-text.js";
import { type BodyContext, closeFinished, closeLight, closeTo, openChildren, openHeading } from "./section-stack.js";

/** Lays one block of the body out. */
export function emitBlock(context: BodyContext, block: OutlineBlock): void {
  const { builder, text } = context;
  switch (block.kind) {
    case "furniture": {
      const children = openChildren(context);
      builder.fill(children, block.start);
      const value = text.slice(block.start, block.end);
      const position = builder.position(block.start, block.end);
      builder.leaf(children, { type: "furniture", kind: block.furniture ?? "other", value, position }, block.end);
      return;
    }
    case "salutation": {
      closeLight(context);
      closeFinished(context, block.nextDepth);
      const children = openChildren(context);
      builder.fill(children, block.start);
      const position = builder.position(block.start, block.end);
      builder.leaf(children, { type: "salutation", value: text.slice(block.start, block.end), position }, block.end);
      return;
    }
    case "heading":
      emitHeading(context, block);
      return;
    case "annex":
    case "unnumbered":
      openHeading(context, {
        form: "unnumbered",
        depth: block.depth,
        start: block.start,
        textStart: block.start,
        textEnd: block.end,
        leafEnd: block.end,
        ownText: false,
      });
      return;
    case "run-in": {
      const read = readRunIn(text, block.start, block.end);
      if (!read) return;
      const depth = openHeading(context, {
        form: "run-in",
        depth: 0,
        start: block.start,
        textStart: block.start,
        ...read,
        ownText: true,
      });
      emitText(context, read.leafEnd, block.end);
      closeTo(context, depth);
      return;
    }
    case "table": {
      if (block.table === undefined) return;
      const children = openChildren(context);
      builder.fill(children, block.start);
      children.push(tableNode(context, block.table));
      return;
    }
    case "prose":
      emitProse(context, block);
  }
}

function emitProse(context: BodyContext, block: OutlineBlock): void {
  const { text, compiled } = context;
  const first = text.charCodeAt(block.start);
  const addressed =
    compiled.salutationStarts.has(first) &&
    compiled.profile.salutations.some((word) => text.startsWith(word, block.start));
  if (addressed) closeLight(context);
  closeFinished(context, block.nextDepth);
  const top = context.stack.at(-1);
  if (top) top.plain++;
  emitText(context, block.start, block.end);
}

const FIGURE = /[0-9\uff10-\uff19]/u;
const LONGEST_ITEM_HEADING = 45;

function emitHeading(context: BodyContext, block: OutlineBlock): void {
  const { text } = context;
  const { marker, read } = block;
  if (!marker || !read) return;
  const isLight = block.depth === 0;
  const words = text.slice(read.textStart, read.textEnd);
  const isContent =
    isLight && read.kind !== "item" && (FIGURE.test(words) || (read.stopped && words.length > LONGEST_ITEM_HEADING));
  const leafEnd = isContent ? marker.printedEnd : read.leafEnd;
  const ownText = leafEnd < block.end;
  const depth = openHeading(context, {
    form: marker.form,
    depth: block.depth,
    start: block.start,
    textStart: read.textStart,
    textEnd: isContent ? Math.min(read.textEnd, read.textStart + LONGEST_ITEM_HEADING) : read.textEnd,
    leafEnd,
    ownText,
    ordinal: marker.ordinal,
    printedEnd: marker.printedEnd,
  });
  if (ownText) emitText(context, leafEnd, block.end, isLight ? marker : undefined);
  if (isLight && ownText && marker.form !== "is" && marker.form !== "first") closeTo(context, depth);
}
