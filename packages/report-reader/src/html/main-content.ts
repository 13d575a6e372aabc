import { elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import { isFurniture, type PageMeasures } from "./prose-measure.js";

/** An element that holds this share of the text outside links holds the report. */
const MAIN_SHARE = 0.96;
/** With less text than this the shares say nothing: short lines of furniture weigh too much. */
const FEWEST_CHARACTERS = 400;
/** Ids and classes that common site systems give the element with the text. */
const KNOWN_CONTENT =
  /(?:^|[\s_-])(?:ucap-content|trs_editor|trs_ueditor|view\s+trs_\w+|vsb_content|v_news_content|zoom|zoomcon|article-?content|article_con|news_content|newscontent|content-?text|pages_content|bt_content|bt-content|ewb-article-info|article-info|infocontent|info_content|textcontent|rich_media_content|detail-?content|con_text|contentdiv|main_content|xxgk_content|gsj_htmlcon_bot|mainbody)(?:$|[\s_-])/iu;
/** What such a name must hold as well: most of a long page, so that no annex beside it is lost; less of a short one. */
const KNOWN_SHARE = { long: 0.9, short: 0.6 };
const LONG_PAGE = 3000;
/** A list or table is taken with what holds it; only a single cell may be the main part. */
const PART_OF_LIST_OR_TABLE = new Set("table tbody thead tfoot tr ol ul li dl dt dd".split(" "));

export interface MainContent {
  readonly element: MarkupElement;
  /** False when the whole page had to be taken. */
  readonly certain: boolean;
}

/** The element that holds the report: known by its name and share of the text, else by its share alone. */
export function findMainContent(root: MarkupElement, page: PageMeasures): MainContent {
  const kept = keptProse(root, page);
  const knownShare = kept > LONG_PAGE ? KNOWN_SHARE.long : KNOWN_SHARE.short;
  let element = root;
  let parent = root;
  let known: MarkupElement | undefined;
  for (let inner = heaviestChild(parent); inner !== undefined; inner = heaviestChild(parent)) {
    const share = page.of(inner).prose / Math.max(1, kept);
    if (share < knownShare) break;
    if (known === undefined && isKnownContent(inner)) known = inner;
    if (share < MAIN_SHARE) {
      // Only a known name carries on below the share that proves itself.
      const deeper = knownBelow(inner);
      known ??= deeper;
      break;
    }
    if (!PART_OF_LIST_OR_TABLE.has(inner.name)) element = inner;
    parent = inner;
  }
  if (known !== undefined) return { element: known, certain: true };
  return { element, certain: kept < FEWEST_CHARACTERS || element.name !== "#root" };

  function heaviestChild(parent: MarkupElement): MarkupElement | undefined {
    let heaviest: MarkupElement | undefined;
    let most = 0;
    for (const child of elementsOf(parent)) {
      if (child.name === "p" || isFurniture(child, page)) continue;
      const prose = page.of(child).prose;
      if (prose > most) {
        most = prose;
        heaviest = child;
      }
    }
    return heaviest;
  }

  function knownBelow(start: MarkupElement): MarkupElement | undefined {
    for (let inner: MarkupElement | undefined = start; inner !== undefined; inner = heaviestChild(inner)) {
      if (page.of(inner).prose < kept * knownShare) return undefined;
      if (isKnownContent(inner)) return inner;
    }
    return undefined;
  }
}

function isKnownContent(element: MarkupElement): boolean {
  if (element.name === "article") return true;
  return [element.attributes.get("id"), element.attributes.get("class")].some(
    (name) => name !== undefined && KNOWN_CONTENT.test(name.slice(0, 200)),
  );
}

/** Characters outside links that are left when furniture is gone. */
function keptProse(element: MarkupElement, page: PageMeasures): number {
  let kept = page.of(element).prose;
  for (const child of elementsOf(element)) {
    if (isFurniture(child, page)) kept -= page.of(child).prose;
    else kept -= page.of(child).prose - keptProse(child, page);
  }
  return kept;
}
