import { lineText } from "./line-text.js";
import type { PageLine } from "./text-run.js";

/** Lines at the top and bottom of each page that are looked at. */
const REACH = 3;
const PAGE_NUMBER = /^(?:第\s{0,2})?(?<count>\d{1,4})(?:\s{0,2}页)?(?:[\s/／,，共]{1,6}\d{1,4}\s{0,2}页?)?$/u;
const DASHES = /[-—–─·]/gu;
/** A page number beyond doubt, even on a single page. */
const DRESSED_NUMBER =
  /^(?:[-—–─]\s{0,3}\d{1,4}\s{0,3}[-—–─]|第\s{0,2}\d{1,4}\s{0,2}页.{0,12}|\d{1,4}\s?[/／]\s?\d{1,4})$/u;
/** A line that comes back on this share of the pages is a running one. */
const RUNNING_SHARE = 0.4;
const FEWEST_PAGES = 3;
const SAME_PLACE_POINTS = 4;
/** Characters that make a running line known wherever it stands. */
const FEWEST_WORDS = 4;

interface Edge {
  readonly line: PageLine;
  readonly text: string;
  readonly side: "top" | "bottom";
}

/** Running headers, footers and page numbers: what comes back at the same place of many pages, or counts them. */
export function pageFurniture(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const edges = pages.map(edgesOf);
  const running = runningTexts(edges, pages.length);
  const furniture = new Set<PageLine>();
  edges.forEach((page, index) => {
    for (const side of ["top", "bottom"] as const)
      for (const edge of page.filter((candidate) => candidate.side === side)) {
        const isOne = running.has(keyOf(edge)) || isElsewhere(edge, running, page) || isPageNumber(edge, index, edges);
        if (!isOne) break;
        furniture.add(edge.line);
      }
  });
  return furniture;
}

/** The outermost lines of a page, from the edge inwards. */
function edgesOf(lines: readonly PageLine[]): Edge[] {
  const byHeight = [...lines].sort((one, other) => one.y - other.y);
  const edge = (side: Edge["side"]) => (line: PageLine) => ({ line, text: lineText(line, false).text.trim(), side });
  return [...byHeight.slice(0, REACH).map(edge("top")), ...byHeight.slice(-REACH).reverse().map(edge("bottom"))];
}

function keyOf({ line, text, side }: Edge): string {
  return `${side} ${Math.round(line.y / SAME_PLACE_POINTS)} ${wordsOf(text)}`;
}

function wordsOf(text: string): string {
  return text.replace(/\d+/gu, "#").replace(/\s+/gu, "");
}

/**
 * What runs on most pages stands elsewhere on those that are turned or of another size, but in the same type: a title that the
 * running line repeats is larger.
 */
function isElsewhere(edge: Edge, running: ReadonlyMap<string, number>, page: readonly Edge[]): boolean {
  const words = wordsOf(edge.text);
  if (words.length < FEWEST_WORDS || page.some((other) => other.side === edge.side && running.has(keyOf(other))))
    return false;
  for (const [key, size] of running)
    if (key.startsWith(edge.side) && key.endsWith(` ${words}`) && Math.abs(size - edge.line.size) <= size * 0.08)
      return true;
  return false;
}

/** Running lines by place and words, with their type size. */
function runningTexts(pages: readonly (readonly Edge[])[], count: number): ReadonlyMap<string, number> {
  const seen = new Map<string, { times: number; size: number }>();
  for (const page of pages)
    for (const [key, size] of new Map(page.map((edge) => [keyOf(edge), edge.line.size])))
      seen.set(key, { times: (seen.get(key)?.times ?? 0) + 1, size });
  const needed = count === 2 ? 2 : Math.max(FEWEST_PAGES, count * RUNNING_SHARE);
  return new Map(Array.from(seen).flatMap(([key, { times, size }]) => (times >= needed ? [[key, size] as const] : [])));
}

/** A number at the edge that is dressed as one, or that goes on counting on the page before or after. */
function isPageNumber(edge: Edge, page: number, pages: readonly (readonly Edge[])[]): boolean {
  const count = numberOf(edge.text);
  if (count === undefined) return false;
  if (DRESSED_NUMBER.test(edge.text)) return true;
  return [-2, -1, 1, 2].some((step) => (pages[page + step] ?? []).some(({ text }) => numberOf(text) === count + step));
}

function numberOf(text: string): number | undefined {
  const count = PAGE_NUMBER.exec(text.replace(DASHES, "").trim())?.groups?.["count"];
  return count === undefined ? undefined : Number(count);
}
