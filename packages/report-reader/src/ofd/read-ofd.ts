import type { Dropped } from "../account/text-account.js";
import { descendants, type MarkupElement } from "../markup/markup-tree.js";
import { FEWEST_DRAWINGS } from "../pdf/fewest-drawings.js";
import type { PlacedGlyphs } from "../pdf/placed-glyphs.js";
import { readPages } from "../pdf/read-pages.js";
import { ReadError } from "../read-error.js";
import { readWarning, type ReadWarning } from "../read-warning.js";
import { copied } from "../traced/traced-text.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import { ofdPages } from "./ofd-pages.js";
import { glyphsOfTextObject, textObjectsOf } from "./text-objects.js";

/** The text of an ofd, read from the places of its characters as that of a pdf is. */
export function readOfd(bytes: Uint8Array, { limits }: TypedReadOptions): TypedReading {
  const { pages, title, missing } = ofdPages(bytes, limits);
  const hiddenGlyphs: PlacedGlyphs[] = [];
  let at = 0;
  let pieces = 0;
  const glyphsOf = (object: MarkupElement): PlacedGlyphs[] => {
    const glyphs = glyphsOfTextObject(object, at);
    const last = glyphs.at(-1);
    if (last !== undefined) at = last.from + last.text.length + 1;
    pieces += glyphs.length;
    if (pieces > limits.maxTextPieces || at > limits.maxTextCharacters) throw new ReadError("too-complex", { pieces });
    return glyphs;
  };
  const placed = pages.map(({ content, templates }) =>
    [...templates, content].flatMap((layer) => {
      const { shown, hidden } = textObjectsOf(layer);
      hiddenGlyphs.push(...hidden.flatMap(glyphsOf));
      return shown.flatMap(glyphsOf);
    }),
  );
  const blank = new Set(
    pages.flatMap(({ content, templates }, index) => ([...templates, content].every(isBlank) ? [index] : [])),
  );
  const reading = readPages(placed, blank);
  const hidden = hiddenGlyphs.map(({ from, text }): Dropped => ({
    from,
    fromEnd: from + text.length,
    fate: "hidden",
  }));
  return {
    ...reading,
    ...(title === undefined ? {} : { title }),
    warnings: [...reading.warnings, ...missingParts(missing)],
    seen: [...reading.seen, ...hiddenGlyphs.map(({ text, from }) => copied(text, from))],
    dropped: [...reading.dropped, ...hidden],
  };
}

/** Whether a layer shows nothing that could be text. */
function isBlank(layer: MarkupElement): boolean {
  let drawings = 0;
  for (const { name } of descendants(layer)) {
    if (name === "ImageObject" || name === "CompositeObject") return false;
    if (name === "PathObject") drawings += 1;
  }
  return drawings < FEWEST_DRAWINGS;
}

const missingParts = (names: readonly string[]): ReadWarning[] =>
  names.length === 0 ? [] : [readWarning("part-unread", { part: names[0] ?? "", count: names.length })];
