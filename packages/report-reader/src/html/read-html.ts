import type { Dropped } from "../account/text-account.js";
import { renderBlocks } from "../blocks/render-blocks.js";
import { decodeText } from "../encoding/decode-text.js";
import { isText, type MarkupElement } from "../markup/markup-tree.js";
import { parseHtml } from "../markup/parse-markup.js";
import { ReadError } from "../read-error.js";
import type { ReadPlace } from "../read-place.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import { readWarning } from "../read-warning.js";
import { concat, firstEndingAfter, made, type TracedText } from "../traced/traced-text.js";
import { blocksOfHtml } from "./blocks-of-html.js";
import { fateOfLeftOut } from "./furniture-element.js";
import { findMainContent } from "./main-content.js";
import { bare, headingsAbove, pageTitle } from "./page-title.js";
import { isFurniture, measurePage } from "./prose-measure.js";
import { statedCharset } from "./stated-charset.js";

/** How far into the text a title counts as being there already. */
const TITLE_REACH = 400;

/** The main part of a page as lines; nothing in it is executed or fetched. */
export function readHtml(bytes: Uint8Array, options: TypedReadOptions): TypedReading {
  const decoded = decodeText(bytes, { encoding: options.encoding, statedEncoding: statedCharset(bytes) });
  const root = parseHtml(decoded.text, options.limits.maxElements);
  const page = measurePage(root);
  const main = findMainContent(root, page);
  const title = pageTitle(root);
  const dropped: Dropped[] = [];
  const leaveOut = (element: MarkupElement): boolean => {
    if (!isFurniture(element, page)) return false;
    dropped.push({ from: element.start, fromEnd: element.end, fate: fateOfLeftOut(element) });
    return true;
  };
  const body = renderBlocks(blocksOfHtml(main.element, leaveOut));
  if (body.text === "") throw new ReadError("no-text");
  const opening = bare(body.text.slice(0, TITLE_REACH));
  const missing = headingsAbove(root, main.element, title).filter(({ text }) => !opening.includes(bare(text)));
  const around = [
    { from: 0, fromEnd: main.element.start },
    { from: main.element.end, fromEnd: decoded.text.length },
  ];
  const texts = Array.from(textsUnder(root));
  return {
    text: concat([...missing.flatMap((heading) => [heading, made("\n")]), body]),
    ...(title === undefined ? {} : { title }),
    encoding: decoded.encoding,
    warnings: main.certain ? decoded.warnings : [...decoded.warnings, readWarning("main-content-uncertain")],
    seen: texts.map(({ text }) => text),
    dropped: [...dropped, ...around.map((interval) => ({ ...interval, fate: "furniture" as const }))],
    placeOf: placesOf(texts),
  };
}

/** A piece of text with the element that holds it. */
interface PlacedText {
  readonly text: TracedText;
  readonly element: string;
}

function* textsUnder(element: MarkupElement): Generator<PlacedText> {
  const path = [{ element, next: 0 }];
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const child = last.element.children[last.next];
    last.next += 1;
    if (child === undefined) path.pop();
    else if (isText(child)) yield { text: child, element: last.element.name };
    else path.push({ element: child, next: 0 });
  }
}

function placesOf(texts: readonly PlacedText[]): (from: number, fromEnd: number) => Omit<ReadPlace, "start" | "end"> {
  const ends = texts.map(({ text }) => ({ end: text.spans.at(-1)?.fromEnd ?? 0 }));
  return (from, fromEnd) => {
    const element = texts[firstEndingAfter(ends, from)]?.element;
    return { ...(element === undefined ? {} : { element }), sourceStart: from, sourceEnd: fromEnd };
  };
}
