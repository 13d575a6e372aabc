import { ReadError } from "../read-error.js";
import { readWarning, type ReadWarning } from "../read-warning.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import type { PageReader } from "../page-reader.js";
import { dropsHungMarks } from "./hung-marks.js";
import { openPdf, type OpenPdf } from "./open-pdf.js";
import type { PlacedGlyphs } from "./placed-glyphs.js";
import { namedPages, readPages } from "./read-pages.js";
import { unreadFonts } from "./unread-fonts.js";

/** The text of a pdf in reading order, without running lines and page numbers, hard lines joined to paragraphs. */
export async function readPdf(bytes: Uint8Array, options: TypedReadOptions): Promise<TypedReading> {
  const pdf = await openPdf(bytes, options.limits, options.readCmap);
  try {
    if (pdf.pages > options.limits.maxPages)
      throw new ReadError("too-many-pages", { pages: pdf.pages, limit: options.limits.maxPages });
    const pages: PlacedGlyphs[][] = [];
    const overlaid: number[] = [];
    let overlays = 0;
    for (let number = 1; number <= pdf.pages; number += 1) {
      pages.push(await pdf.glyphsOf(number));
      const count = await pdf.overlaysOf(number);
      overlays += count;
      if (count > 0) overlaid.push(number);
    }
    const unread = [
      ...Array.from(pdf.missing, ([map, page]) => ({ map: map.replace(".bcmap", ""), page })),
      ...Array.from(unreadFonts(bytes), (map) => ({ map })),
    ];
    const [first] = unread;
    if (first !== undefined && pages.every((glyphs) => glyphs.length === 0)) throw new ReadError("font-unread", first);
    const { readPage } = options;
    const recognised = readPage === undefined ? [] : await recogniseEmpty(pdf, pages, readPage);
    const reading = readPages(pages, await blankPages(pdf, pages), dropsHungMarks(pdf.producer));
    const warnings = [
      ...recognised,
      ...reading.warnings,
      ...unread.map((one) => readWarning("font-unread", one)),
      ...(overlays === 0 ? [] : [readWarning("fields-unread", { pages: namedPages(overlaid), count: overlays })]),
    ];
    return { ...reading, warnings, ...(pdf.title === undefined ? {} : { title: pdf.title }) };
  } finally {
    await pdf.close();
  }
}

/** The pages without text that are empty, 0-based; from the first that is a picture on the others count as such: pictures are slow to look at. */
async function blankPages(pdf: OpenPdf, pages: readonly (readonly PlacedGlyphs[])[]): Promise<ReadonlySet<number>> {
  const blank = new Set<number>();
  if (pages.every((glyphs) => glyphs.length === 0)) return blank;
  for (const [index, glyphs] of pages.entries()) {
    if (glyphs.length > 0) continue;
    if (!(await pdf.isBlank(index + 1))) break;
    blank.add(index);
  }
  return blank;
}

/** Reads the pages that are pictures, without text or with no more than their number, in their places; the warning says how sure what was recognised is. */
async function recogniseEmpty(pdf: OpenPdf, pages: PlacedGlyphs[][], readPage: PageReader): Promise<ReadWarning[]> {
  const read: number[] = [];
  const sure: number[] = [];
  for (const [index, glyphs] of pages.entries()) {
    if (glyphs.some(({ text }) => /\p{L}/u.test(text))) continue;
    const recognised = await pdf.recognised(index + 1, readPage);
    if (recognised === undefined) continue;
    pages[index] = recognised;
    read.push(index + 1);
    sure.push(...recognised.flatMap(({ confidence }) => confidence ?? []));
  }
  if (sure.length === 0) return [];
  const mean = sure.reduce((sum, one) => sum + one, 0) / sure.length;
  return [readWarning("text-recognised", { pages: namedPages(read), percent: Math.round(mean * 100) })];
}
