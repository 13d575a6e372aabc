import { renderBlocks } from "../blocks/render-blocks.js";
import { childNamed, textOf, type MarkupElement } from "../markup/markup-tree.js";
import { ReadError } from "../read-error.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import { readWarning, type ReadWarning } from "../read-warning.js";
import { ordinalPrinter } from "./automatic-ordinal.js";
import { blocksOfDocx, type DocxContext } from "./blocks-of-docx.js";
import { documentParts } from "./document-parts.js";
import { inlineText, type Counted } from "./inline-text.js";
import { notesOf } from "./notes.js";
import { readNumberings } from "./numbering-definitions.js";
import { readStyles } from "./paragraph-styles.js";

const NOTES_HEADING = "注释";

/** The paragraphs and tables of a Word document as lines, with the ordinals that Word shows; notes follow under 注释. */
export function readDocx(bytes: Uint8Array, options: TypedReadOptions): TypedReading {
  const parts = documentParts(bytes, options.limits);
  const counts = new Map<Counted, number>();
  const context: DocxContext = {
    styles: readStyles(parts.styles),
    ordinals: ordinalPrinter(readNumberings(parts.numbering)),
    notes: notesOf(parts.footnotes, parts.endnotes),
    titles: [],
    count(what) {
      counts.set(what, (counts.get(what) ?? 0) + 1);
    },
  };
  const blocks = blocksOfDocx(parts.body, context);
  const notes = context.notes.lines((paragraph) => inlineText(paragraph, context).text);
  if (notes.length > 0) for (const line of [NOTES_HEADING, ...notes]) blocks.push({ kind: "line", text: line });
  const text = renderBlocks(blocks);
  if (text === "") throw new ReadError("no-text");
  const title = context.titles.join("") || propertiesTitle(parts.properties);
  return { text, ...(title === undefined ? {} : { title }), warnings: warningsOf(counts) };
}

function propertiesTitle(properties: MarkupElement | undefined): string | undefined {
  const title = childNamed(childNamed(properties, "cp:coreProperties"), "dc:title");
  const text = title === undefined ? "" : textOf(title).trim();
  return text === "" ? undefined : text;
}

function warningsOf(counts: ReadonlyMap<Counted, number>): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  if (counts.has("changes")) warnings.push(readWarning("tracked-changes"));
  if (counts.has("contents")) warnings.push(readWarning("contents-dropped"));
  const chunks = counts.get("altChunk");
  if (chunks !== undefined) warnings.push(readWarning("part-unread", { part: "altChunk", count: chunks }));
  return warnings;
}
