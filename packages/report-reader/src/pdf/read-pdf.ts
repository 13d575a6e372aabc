import { ReadError } from "../read-error.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import { readWarning, type ReadWarning } from "../read-warning.js";
import { linesOfPage } from "./lines-of-page.js";
import { openPdf, type OpenPdf } from "./open-pdf.js";
import { pageFurniture } from "./page-furniture.js";
import { paragraphsOfLines } from "./paragraphs-of-lines.js";
import type { PageLine } from "./text-run.js";

const MOST_PAGES_NAMED = 10;
/** Private use and replacement characters: glyphs whose font does not say which character they are. */
const UNMAPPED = /[\uE000-\uF8FF\uFFFD]/gu;

/** The text of a pdf in reading order, without running lines and page numbers, hard lines joined to paragraphs. */
export async function readPdf(bytes: Uint8Array, options: TypedReadOptions): Promise<TypedReading> {
  const pdf = await openPdf(bytes, options.readCmap);
  try {
    if (pdf.pages > options.limits.maxPages)
      throw new ReadError("too-many-pages", { pages: pdf.pages, limit: options.limits.maxPages });
    return await readPages(pdf);
  } finally {
    await pdf.close();
  }
}

async function readPages(pdf: OpenPdf): Promise<TypedReading> {
  const pages: PageLine[][] = [];
  for (let number = 1; number <= pdf.pages; number += 1) pages.push(linesOfPage(await pdf.runsOf(number), number - 1));
  const furniture = pageFurniture(pages);
  const lines = pages.flat().filter((line) => !furniture.has(line));
  const text = paragraphsOfLines(lines)
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => `${paragraph}\n`)
    .join("");
  if (text === "") throw new ReadError("scanned-pdf", { pages: pdf.pages });
  return {
    text,
    ...(pdf.title === undefined ? {} : { title: pdf.title }),
    warnings: warningsOf(pages, text),
  };
}

function warningsOf(pages: readonly (readonly PageLine[])[], text: string): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  const silent = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
  if (silent.length > 0) {
    const named = silent.slice(0, MOST_PAGES_NAMED).join("、") + (silent.length > MOST_PAGES_NAMED ? "…" : "");
    warnings.push(readWarning("pages-without-text", { pages: named }));
  }
  const unmapped = text.match(UNMAPPED)?.length ?? 0;
  if (unmapped > 0) warnings.push(readWarning("unmapped-glyphs", { count: unmapped }));
  return warnings;
}
