import { isText, type MarkupElement } from "../markup/markup-tree.js";
import { furnitureName, isHidden, isNeverText, isRemark } from "./furniture-element.js";

/** How much an element holds that is shown. */
interface ProseMeasure {
  /** Weight of the text outside links: characters of sentences in full, others for a part. */
  readonly prose: number;
  /** Characters outside links, and inside them. */
  readonly plain: number;
  readonly linked: number;
  readonly links: number;
}

/** The measures of a page. */
export interface PageMeasures {
  readonly whole: number;
  /** False when everything is hidden, as in pages that a script uncovers: then the hidden text is the text. */
  readonly hides: boolean;
  of(element: MarkupElement): ProseMeasure;
  /** Weight of the text in all elements that bear that name of furniture. */
  underName(name: string): number;
  /** Weight of what readers and editors append: comments, recommendations. */
  readonly remarks: number;
}

/** Furniture by name is believed only while it holds less than this share of the page's text. */
const MOST_IN_FURNITURE = 0.25;
/** A block whose text is linked beyond this share, with several links, is a list of links. */
const LINKED_SHARE = 0.6;
const FEWEST_LINKS = 3;
const NOTHING: ProseMeasure = { prose: 0, plain: 0, linked: 0, links: 0 };
/** Text without the mark of a sentence weighs this much of its length: menus, labels and dates against prose. */
const LOOSE_WEIGHT = 0.25;
const SENTENCE_MARK = /[。；！？：，、]/u;
/** Less than this and a page without its hidden or appended text has no text at all. */
const LEAST_TEXT = 200;
const INLINE = new Set(
  "a abbr b big cite code em font i label mark o:p q s small span strong sub sup time tt u var wbr".split(" "),
);

export function measurePage(root: MarkupElement): PageMeasures {
  const shown = measured(root, true);
  if (shown.whole >= LEAST_TEXT) return shown;
  const all = measured(root, false);
  return all.whole > LEAST_TEXT && all.whole > 4 * shown.whole ? all : shown;
}

function measured(root: MarkupElement, hides: boolean): PageMeasures {
  const measures = new Map<MarkupElement, ProseMeasure>();
  const underNames = new Map<string, number>();
  let remarks = 0;
  settled(measure(root, false, false));
  return {
    whole: measures.get(root)?.prose ?? 0,
    hides,
    of: (element) => measures.get(element) ?? NOTHING,
    underName: (name) => underNames.get(name) ?? 0,
    remarks,
  };

  /** Text of a line that is still open, with whether a sentence was seen in it. */
  function measure(element: MarkupElement, inLink: boolean, inRemark: boolean): OpenMeasure {
    if (isNeverText(element) || (hides && isHidden(element))) return EMPTY;
    const isLink = inLink || (element.name === "a" && element.attributes.has("href"));
    const remark = isRemark(element);
    let sum: OpenMeasure = { ...EMPTY, links: element.name === "a" && isLink ? 1 : 0 };
    for (const child of element.children) {
      const inside = isText(child) ? measureText(child.text, isLink) : measure(child, isLink, inRemark || remark);
      sum = added(element.name === "br" ? settled(sum) : sum, inside);
    }
    const total = INLINE.has(element.name) ? sum : settled(sum);
    const own = settled(total);
    measures.set(element, { prose: own.prose, plain: own.plain, linked: own.linked, links: own.links });
    const name = furnitureName(element);
    if (name !== undefined) underNames.set(name, (underNames.get(name) ?? 0) + own.prose);
    if (remark && !inRemark) remarks += own.prose;
    return total;
  }
}

interface OpenMeasure extends ProseMeasure {
  readonly open: number;
  readonly sentence: boolean;
}

const EMPTY: OpenMeasure = { ...NOTHING, open: 0, sentence: false };

function measureText(text: string, inLink: boolean): OpenMeasure {
  const length = textLength(text);
  if (inLink) return { ...EMPTY, linked: length };
  return { ...EMPTY, plain: length, open: length, sentence: SENTENCE_MARK.test(text) };
}

function added(one: OpenMeasure, other: OpenMeasure): OpenMeasure {
  return {
    prose: one.prose + other.prose,
    plain: one.plain + other.plain,
    linked: one.linked + other.linked,
    links: one.links + other.links,
    open: one.open + other.open,
    sentence: one.sentence || other.sentence,
  };
}

/** The open line weighed. */
function settled(sum: OpenMeasure): OpenMeasure {
  if (sum.open === 0) return sum;
  const weight = sum.open * (sum.sentence ? 1 : LOOSE_WEIGHT);
  return { ...sum, prose: sum.prose + weight, open: 0, sentence: false };
}

/** Whether to leave an element out: furniture by tag, name, hiding or by being a list of links. */
export function isFurniture(element: MarkupElement, page: PageMeasures): boolean {
  if (isNeverText(element)) return true;
  if (page.hides && isHidden(element)) return true;
  if (isRemark(element) && page.whole - page.remarks >= LEAST_TEXT) return true;
  const most = page.whole * MOST_IN_FURNITURE;
  const { prose, plain, linked, links } = page.of(element);
  if (prose > most) return false;
  const name = furnitureName(element);
  if (name !== undefined && page.underName(name) <= most) return true;
  return links >= FEWEST_LINKS && linked > (plain + linked) * LINKED_SHARE;
}

function textLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0 && code !== 0x3000) length += 1;
  }
  return length;
}
