import { ReadError } from "../read-error.js";
import { readWarning } from "../read-warning.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import { openPdf } from "./open-pdf.js";
import type { PlacedGlyphs } from "./placed-glyphs.js";
import { readPages } from "./read-pages.js";

/** The text of a pdf in reading order, without running lines and page numbers, hard lines joined to paragraphs. */
export async function readPdf(bytes: Uint8Array, options: TypedReadOptions): Promise<TypedReading> {
  const pdf = await openPdf(bytes, options.limits, options.readCmap);
  try {
    if (pdf.pages > options.limits.maxPages)
      throw new ReadError("too-many-pages", { pages: pdf.pages, limit: options.limits.maxPages });
    const pages: PlacedGlyphs[][] = [];
    const started = Date.now();
    for (let number = 1; number <= pdf.pages; number += 1) {
      pages.push(await pdf.glyphsOf(number));
      checkPace(Date.now() - started, number, bytes.length);
    }
    const unread = Array.from(pdf.missing, ([map, page]) => ({ map: map.replace(".bcmap", ""), page }));
    const [first] = unread;
    if (first !== undefined && pages.every((glyphs) => glyphs.length === 0)) throw new ReadError("font-unread", first);
    const reading = readPages(pages);
    const warnings = [...reading.warnings, ...unread.map((one) => readWarning("font-unread", one))];
    return { ...reading, warnings, ...(pdf.title === undefined ? {} : { title: pdf.title }) };
  } finally {
    await pdf.close();
  }
}

/** Milliseconds for a file, more for each megabyte of a larger one, and for a page on the average: none but bombs come near. */
const SLOWEST = { file: 5000, page: 1000 } as const;

function checkPace(elapsed: number, pages: number, bytes: number): void {
  const megabytes = Math.max(1, bytes / 1024 / 1024);
  if (elapsed > SLOWEST.file * megabytes && elapsed > SLOWEST.page * pages)
    throw new ReadError("too-complex", { pieces: pages });
}
