import { firstEndingAfter } from "./traced/traced-text.js";

/**
 * Where a stretch of the text stands in the file it was read from.
 *
 * pdf and ofd: `page`, 1-based, and `box`, points from the upper left corner of the page as it is shown. docx: `part` of the package,
 * `paragraph` and `run`, 1-based in document order, and with them `sourceStart` and `sourceEnd`, offsets in the xml of that part.
 * html: `element`, the name of the innermost element, with offsets in the decoded page. txt: offsets in the decoded text, when characters
 * were left out.
 *
 * @since 0.2.0
 */
export interface ReadPlace {
  readonly start: number;
  readonly end: number;
  readonly page?: number;
  /** Left, top, right, bottom. */
  readonly box?: readonly [number, number, number, number];
  readonly part?: string;
  readonly paragraph?: number;
  readonly run?: number;
  readonly element?: string;
  readonly sourceStart?: number;
  readonly sourceEnd?: number;
  /** Recognised on a picture of the page; `confidence` says how sure the word is, 0 to 1. */
  readonly from?: "ocr";
  readonly confidence?: number;
}

/**
 * The places in the file that a stretch of the text was read from, in order.
 *
 * Empty for what the reader made itself, such as automatic ordinals.
 *
 * @param places - As `readReport` gives them.
 * @param span - Offsets into the text; half open.
 * @example
 * const page = "<p>预计增长</p><p>全年增长4.3%。</p>";
 * const { text, places } = await readReport(new TextEncoder().encode(page), { name: "a.html" });
 * placesAt(places, { start: text.indexOf("4.3%"), end: text.indexOf("。") })[0]?.element; // => "p"
 * @since 0.2.0
 */
export function placesAt(
  places: readonly ReadPlace[],
  span: { readonly start: number; readonly end: number },
): ReadPlace[] {
  const found: ReadPlace[] = [];
  for (let index = firstEndingAfter(places, span.start); index < places.length; index += 1) {
    const place = places[index];
    if (place === undefined || place.start >= span.end) break;
    found.push(place);
  }
  return found;
}
