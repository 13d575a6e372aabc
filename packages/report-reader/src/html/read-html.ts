import { renderBlocks } from "../blocks/render-blocks.js";
import { decodeText } from "../encoding/decode-text.js";
import { parseHtml } from "../markup/parse-markup.js";
import { ReadError } from "../read-error.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import { readWarning } from "../read-warning.js";
import { blocksOfHtml } from "./blocks-of-html.js";
import { findMainContent } from "./main-content.js";
import { bare, headingsAbove, pageTitle } from "./page-title.js";
import { isFurniture, measurePage } from "./prose-measure.js";
import { statedCharset } from "./stated-charset.js";

/** How far into the text a title counts as being there already. */
const TITLE_REACH = 400;

/** The main part of a page as lines; nothing in it is executed or fetched. */
export function readHtml(bytes: Uint8Array, options: TypedReadOptions): TypedReading {
  const decoded = decodeText(bytes, { encoding: options.encoding, statedEncoding: statedCharset(bytes) });
  const root = parseHtml(decoded.text);
  const page = measurePage(root);
  const main = findMainContent(root, page);
  const title = pageTitle(root);
  const body = renderBlocks(blocksOfHtml(main.element, (element) => isFurniture(element, page)));
  if (body === "") throw new ReadError("no-text");
  const opening = bare(body.slice(0, TITLE_REACH));
  const missing = headingsAbove(root, main.element, title).filter((heading) => !opening.includes(bare(heading)));
  return {
    text: missing.map((heading) => `${heading}\n`).join("") + body,
    ...(title === undefined ? {} : { title }),
    encoding: decoded.encoding,
    warnings: main.certain ? decoded.warnings : [...decoded.warnings, readWarning("main-content-uncertain")],
  };
}
