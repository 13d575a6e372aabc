import { descendants, tracedTextOf, type MarkupElement } from "../markup/markup-tree.js";
import { collapsed } from "./line-buffer.js";
import { made, type TracedText } from "../traced/traced-text.js";
import { namesIn } from "./furniture-element.js";

const TITLE_METAS = new Set(["articletitle", "og:title", "title"]);
const TITLE_WORDS = new Set(["title", "biaoti", "bt", "tit", "headline", "articletitle", "arttitle", "newstitle"]);
const LONGEST_TITLE = 80;
/** What sites append to the title of the window: a dash, bar or underscore and their own name. */
const SITE_SEPARATOR = /[_|\-—–]/gu;
const SITE_NAME = /网|门户|政府|平台|公开/u;
const LONGEST_SITE_NAME = 40;

/** The title a page states of its document; undefined when it states none. */
export function pageTitle(root: MarkupElement): string | undefined {
  let windowTitle: string | undefined;
  for (const element of descendants(root)) {
    if (element.name === "meta") {
      const name = (element.attributes.get("name") ?? element.attributes.get("property") ?? "").toLowerCase();
      const content = collapsed(made(element.attributes.get("content") ?? "")).text;
      if (TITLE_METAS.has(name) && content !== "") return content;
    } else if (element.name === "title" && windowTitle === undefined) {
      const text = collapsed(tracedTextOf(element)).text;
      if (text !== "") windowTitle = text;
    } else if (element.name === "h1") {
      const text = collapsed(tracedTextOf(element)).text;
      if (text !== "" && text.length <= LONGEST_TITLE)
        return windowTitle?.includes(text) === false ? withoutSite(windowTitle) : text;
    }
  }
  return windowTitle === undefined ? undefined : withoutSite(windowTitle);
}

/**
 * The headings that a page prints above its main part, such as a title outside the element with the text, in order.
 * Only those that the stated title contains or repeats count, so that names of columns and sites stay out.
 */
export function headingsAbove(root: MarkupElement, main: MarkupElement, title: string | undefined): TracedText[] {
  const headings: TracedText[] = [];
  if (title === undefined) return headings;
  const wanted = bare(title);
  for (const element of descendants(root)) {
    if (element === main) break;
    if (!isTitleElement(element)) continue;
    const heading = collapsed(tracedTextOf(element));
    const printed = bare(heading.text);
    if (printed.length < 4 || heading.text.length > LONGEST_TITLE) continue;
    if ((wanted.includes(printed) || printed.includes(wanted)) && !headings.some(({ text }) => bare(text) === printed))
      headings.push(heading);
  }
  return headings;
}

function isTitleElement(element: MarkupElement): boolean {
  if (/^h[1-3]$/u.test(element.name) || element.name === "ucaptitle") return true;
  const names = `${element.attributes.get("class") ?? ""} ${element.attributes.get("id") ?? ""}`.slice(0, 300);
  return namesIn(names).some((name) => TITLE_WORDS.has(name));
}

function withoutSite(title: string): string {
  const separator = Array.from(title.matchAll(SITE_SEPARATOR)).find(({ index }) => {
    const after = title.slice(index + 1);
    return index > 0 && after.length <= LONGEST_SITE_NAME && SITE_NAME.test(after);
  });
  return separator === undefined ? title : title.slice(0, separator.index).trim();
}

export function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}
