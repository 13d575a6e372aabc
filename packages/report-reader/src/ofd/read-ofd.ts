import type { Dropped } from "../account/text-account.js";
import type { MarkupElement } from "../markup/markup-tree.js";
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
    if (pieces > limits.maxTextPieces) throw new ReadError("too-complex", { pieces: limits.maxTextPieces });
    return glyphs;
  };
  const placed = pages.map(({ content, templates }) =>
    [...templates, content].flatMap((layer) => {
      const { shown, hidden } = textObjectsOf(layer);
      hiddenGlyphs.push(...hidden.flatMap(glyphsOf));
      return shown.flatMap(glyphsOf);
    }),
  );
  const reading = readPages(placed);
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

const missingParts = (names: readonly string[]): ReadWarning[] =>
  names.length === 0 ? [] : [readWarning("part-unread", { part: names[0] ?? "", count: names.length })];
