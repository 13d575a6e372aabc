import type { Span } from "@liaocheng/report-model";
import { signal } from "@preact/signals";
import { isViewId, type ViewId } from "../views/view-id.js";

/** Where the reader is; every part of it stands in the address. */
export interface Route {
  /** Key of the document; absent before one is open. */
  readonly document?: string;
  readonly view: ViewId;
  /** What the view keeps in the address: a place, a filter, an order. */
  readonly params: Readonly<Record<string, string>>;
}

/** `#/f74099ba9767/reading?at=480-484`, and back. */
export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/u, "").split("?", 2);
  const [document = "", view = ""] = path.split("/").map(decoded);
  return {
    ...(document === "" || document === "-" ? {} : { document }),
    view: isViewId(view) ? view : "reading",
    params: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** The address of a route, for links. */
export function formatRoute({ document, view, params }: Route): string {
  const query = new URLSearchParams(params).toString();
  return `#/${encodeURIComponent(document ?? "-")}/${view}${query === "" ? "" : `?${query}`}`;
}

/** The route the page is at; follows the address, back and forward. */
export const route = signal<Route>(parseRoute(location.hash));

addEventListener("hashchange", () => {
  route.value = parseRoute(location.hash);
});

/** Goes to a route; `replace` keeps the place left out of the history, for filters and the like. */
export function navigate(to: Route, { replace = false } = {}): void {
  const hash = formatRoute(to);
  if (hash === location.hash) {
    route.value = to;
    return;
  }
  if (!replace) {
    location.hash = hash;
    return;
  }
  history.replaceState(history.state, "", hash);
  route.value = to;
}

/** Changes what the current view keeps in the address; absent values are taken out. */
export function setParams(changes: Readonly<Record<string, string | undefined>>): void {
  const kept = Object.entries({ ...route.value.params, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "",
  );
  navigate({ ...route.value, params: Object.fromEntries(kept) }, { replace: true });
}

/** The route of a stretch of a text: a fact, a paragraph, any words. */
export function placeRoute(document: string, { start, end }: Span): Route {
  return { document, view: "reading", params: { at: `${String(start)}-${String(end)}` } };
}

/** The stretch an `at` parameter names. */
export function placeOf({ params }: Route): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(params["at"] ?? "") ?? [];
  const span = { start: Number(start), end: Number(end) };
  return span.end > span.start ? span : undefined;
}

/** Shows a stretch of a document in the Reading view. */
export function jumpTo(document: string, span: Span): void {
  navigate(placeRoute(document, span));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
