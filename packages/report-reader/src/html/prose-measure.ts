import type { MarkupElement } from "../markup/markup-tree.js";
import { furnitureName, isHidden, isNeverText } from "./furniture-element.js";

/** How much an element holds: characters of text outside links, and inside them. */
export interface ProseMeasure {
  readonly prose: number;
  readonly linked: number;
  readonly links: number;
}

/** The measures of a page. */
export interface PageMeasures {
  readonly whole: number;
  of(element: MarkupElement): ProseMeasure;
  /** Characters outside links in all elements that bear that name of furniture. */
  underName(name: string): number;
}

/** Furniture by name is believed only while it holds less than this share of the page's text. */
const MOST_IN_FURNITURE = 0.25;
/** A block whose text is linked beyond this share, with several links, is a list of links. */
const LINKED_SHARE = 0.6;
const FEWEST_LINKS = 3;
const NOTHING: ProseMeasure = { prose: 0, linked: 0, links: 0 };

export function measurePage(root: MarkupElement): PageMeasures {
  const measures = new Map<MarkupElement, ProseMeasure>();
  const underNames = new Map<string, number>();
  measure(root, false, measures, underNames);
  return {
    whole: measures.get(root)?.prose ?? 0,
    of: (element) => measures.get(element) ?? NOTHING,
    underName: (name) => underNames.get(name) ?? 0,
  };
}

function measure(
  element: MarkupElement,
  inLink: boolean,
  measures: Map<MarkupElement, ProseMeasure>,
  underNames: Map<string, number>,
): ProseMeasure {
  if (isNeverText(element)) return NOTHING;
  const isLink = element.name === "a" && element.attributes.has("href");
  let prose = 0;
  let linked = 0;
  let links = isLink ? 1 : 0;
  for (const child of element.children) {
    if (typeof child === "string") {
      const length = textLength(child);
      if (inLink || isLink) linked += length;
      else prose += length;
      continue;
    }
    const inside = measure(child, inLink || isLink, measures, underNames);
    prose += inside.prose;
    linked += inside.linked;
    links += inside.links;
  }
  const sum = { prose, linked, links };
  measures.set(element, sum);
  const name = furnitureName(element);
  if (name !== undefined) underNames.set(name, (underNames.get(name) ?? 0) + prose);
  return sum;
}

/** Whether to leave an element out: furniture by tag, name, hiding or by being a list of links. */
export function isFurniture(element: MarkupElement, page: PageMeasures): boolean {
  if (isNeverText(element)) return true;
  const most = page.whole * MOST_IN_FURNITURE;
  const { prose, linked, links } = page.of(element);
  if (prose > most) return false;
  const name = furnitureName(element);
  if (isHidden(element) || (name !== undefined && page.underName(name) <= most)) return true;
  return links >= FEWEST_LINKS && linked > (prose + linked) * LINKED_SHARE;
}

function textLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0 && code !== 0x3000) length += 1;
  }
  return length;
}
