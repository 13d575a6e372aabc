import type { Dropped } from "../account/text-account.js";
import { renderBlocks } from "../blocks/render-blocks.js";
import { decodeText } from "../encoding/decode-text.js";
import { childNamed, descendants, textOf, tracedTextOf, type MarkupElement } from "../markup/markup-tree.js";
import { ReadError } from "../read-error.js";
import type { ReadPlace } from "../read-place.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import { readWarning, type ReadWarning } from "../read-warning.js";
import { made, type TracedText } from "../traced/traced-text.js";
import { ordinalPrinter } from "./automatic-ordinal.js";
import { blocksOfDocx, type DocxContext } from "./blocks-of-docx.js";
import { movedBy, readChunks, type Chunk, type Chunks } from "./chunks.js";
import { documentParts, documentPartsOfXml, type DocumentPart, type DocumentParts } from "./document-parts.js";
import { inlineText, type Counted } from "./inline-text.js";
import { notesOf } from "./notes.js";
import { readNumberings } from "./numbering-definitions.js";
import { readStyles } from "./paragraph-styles.js";
import { placesOfDocx } from "./places-of-docx.js";

const NOTES_HEADING = "注释";
const TEXT_ELEMENTS = new Set(["w:t", "w:delText", "m:t"]);

/** The paragraphs and tables of a Word document as lines, with the ordinals that Word shows; notes follow under 注释. */
export async function readDocx(bytes: Uint8Array, options: TypedReadOptions): Promise<TypedReading> {
  const parts = documentParts(bytes, options.limits);
  return readParts(parts, await readChunks(parts, options));
}

/** The same for a document saved as one xml file. */
export function readWordXml(bytes: Uint8Array, options: TypedReadOptions): TypedReading {
  const { text, encoding } = decodeText(bytes, { encoding: options.encoding });
  return { ...readParts(documentPartsOfXml(text, options.limits)), encoding };
}

/** The text of the parts of a document, with its places. */
export function readParts(parts: DocumentParts, chunks: Chunks = new Map()): TypedReading {
  const counts = new Map<Counted, number>();
  const dropped: Dropped[] = [];
  const context: DocxContext = {
    styles: readStyles(parts.styles?.root),
    ordinals: ordinalPrinter(readNumberings(parts.numbering?.root)),
    notes: notesOf(parts.footnotes?.root, parts.endnotes?.root),
    titles: [],
    chunks,
    count(what) {
      counts.set(what, (counts.get(what) ?? 0) + 1);
    },
    drop({ start, end }, fate) {
      dropped.push({ from: start, fromEnd: end, fate });
    },
  };
  const blocks = blocksOfDocx(parts.body, context);
  const notes = context.notes.lines((paragraph) => inlineText(paragraph, context).text);
  if (notes.length > 0) for (const line of [made(NOTES_HEADING), ...notes]) blocks.push({ kind: "line", text: line });
  for (const note of context.notes.unmarked()) context.drop(note, "furniture");
  const around = parts.around ?? [];
  for (const { part, fate } of around) for (const element of textElementsOf(part)) context.drop(element, fate);
  const text = renderBlocks(blocks);
  if (text.text === "") throw new ReadError("no-text");
  const title = context.titles.join("") || propertiesTitle(parts.properties);
  const textParts = [parts.main, parts.footnotes, parts.endnotes];
  const taken = Array.from(chunks.values());
  const placeInParts = placesOfDocx(textParts);
  return {
    text,
    ...(title === undefined ? {} : { title }),
    warnings: warningsOf(counts),
    seen: seenIn([...textParts, ...around.map(({ part }) => part)], taken),
    dropped: [...dropped, ...taken.flatMap(droppedIn)],
    placeOf: (from, fromEnd) => placeInChunk(taken, from, fromEnd) ?? placeInParts(from, fromEnd),
  };
}

function* seenIn(parts: readonly (DocumentPart | undefined)[], chunks: readonly Chunk[]): Generator<TracedText> {
  yield* textsOf(parts);
  for (const { base, reading } of chunks) {
    // A text that comes out whole accounts for nothing.
    const seen = Array.from(reading.seen);
    for (const text of seen.length === 0 ? [reading.text] : seen) yield movedBy(text, base);
  }
}

const droppedIn = ({ base, reading }: Chunk): Dropped[] =>
  reading.dropped.map((one) => ({ ...one, from: one.from + base, fromEnd: one.fromEnd + base }));

/** Where a stretch stands in a document that was taken in; undefined outside. */
function placeInChunk(
  chunks: readonly Chunk[],
  from: number,
  fromEnd: number,
): Omit<ReadPlace, "start" | "end"> | undefined {
  const chunk = chunks.findLast(({ base }) => base <= from);
  return chunk && { ...chunk.reading.placeOf(from - chunk.base, fromEnd - chunk.base), part: chunk.name };
}

function* textsOf(parts: readonly (DocumentPart | undefined)[]): Generator<TracedText> {
  for (const part of parts)
    if (part !== undefined) for (const element of textElementsOf(part)) yield tracedTextOf(element);
}

function* textElementsOf({ root }: DocumentPart): Generator<MarkupElement> {
  for (const element of descendants(root)) if (TEXT_ELEMENTS.has(element.name)) yield element;
}

function propertiesTitle(properties: DocumentPart | undefined): string | undefined {
  const title = childNamed(childNamed(properties?.root, "cp:coreProperties"), "dc:title");
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
