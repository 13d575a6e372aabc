import type { MarkupElement } from "../markup/markup-tree.js";

/** Elements that never hold the text of a document. */
const NEVER_TEXT = new Set(
  "script style noscript template iframe frame frameset object embed applet audio video canvas svg map nav aside footer button select textarea datalist dialog head colgroup rt rp del".split(
    " ",
  ),
);
/** Words that sites put into class and id of what stands around the text. */
const FURNITURE_WORDS = new Set(
  (
    "nav navbar navigation navi menu submenu breadcrumb breadcrumbs crumb crumbs dqwz weizhi footer foot copyright share " +
    "bshare bdsharebuttonbox sharebox sidebar aside related relate relatednews xgwz xgyd xgnr xgxx xglj toolbar tools print dayin qrcode ewm erweima " +
    "search login pagination pager pages_print pagebar banner comment comments advert ads gotop totop backtop fontsize zihao " +
    "editor_info zrbj topbar friendlink friendlinks yqlj sitemap wza wzagjd"
  ).split(" "),
);
const CONTAINERS = new Set("div section ul ol dl table tbody tr td header form center main article".split(" "));
const HIDDEN_STYLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu;

/** What readers say and what a site recommends: may be longer than the text and is never part of it. */
const REMARK_WORDS = new Set(
  "comment comments commentlist pinglun reply replies recommend recommended tuijian guestbook liuyan hotnews".split(
    " ",
  ),
);

/** Why an element that is left out is no text of the page. */
export function fateOfLeftOut(element: MarkupElement): "deleted" | "hidden" | "furniture" {
  if (element.name === "del") return "deleted";
  return element.name === "rt" || element.name === "rp" || isHidden(element) ? "hidden" : "furniture";
}

/** Whether class or id call a container a list of comments or recommendations. */
export function isRemark(element: MarkupElement): boolean {
  if (!CONTAINERS.has(element.name)) return false;
  const names = `${element.attributes.get("class") ?? ""} ${element.attributes.get("id") ?? ""}`.slice(0, 300);
  return namesIn(names).some((name) => REMARK_WORDS.has(name));
}

export function isNeverText(element: MarkupElement): boolean {
  return NEVER_TEXT.has(element.name);
}

export function isHidden(element: MarkupElement): boolean {
  return element.attributes.has("hidden") || HIDDEN_STYLE.test(element.attributes.get("style") ?? "");
}

/**
 * The class or id that says an element stands around the text, as in `main_nav`, `newsShare`, `footer-box`; undefined for any other.
 *
 * Only containers are judged by name: what a site calls a single paragraph says nothing.
 */
export function furnitureName(element: MarkupElement): string | undefined {
  if (!CONTAINERS.has(element.name)) return undefined;
  const names = `${element.attributes.get("class") ?? ""} ${element.attributes.get("id") ?? ""}`.slice(0, 300);
  return namesIn(names).find((name) => FURNITURE_WORDS.has(name));
}

export function namesIn(names: string): string[] {
  return names
    .replace(/(?<lower>[a-z\d])(?<upper>[A-Z])/gu, "$<lower> $<upper>")
    .toLowerCase()
    .split(/[\s\-_:.]+/u);
}
