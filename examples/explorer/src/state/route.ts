import type { Span } from "@liaocheng/report-model";
import { effect, signal } from "@preact/signals";
import { isViewId, type ViewId } from "../views/view-id.js";

/** Where the reader is; every part of it stands in the address. */
export interface Route {
  /** Key of the document; absent before one is open. */
  readonly document?: string;
  /** What the link calls that document, so that who has not got it open knows which one is meant. */
  readonly named?: string;
  readonly view: ViewId;
  /** What the view keeps in the address: a place, a filter, an order. */
  readonly params: Readonly<Record<string, string>>;
}

/** What the open documents are called in links, by their key. */
export const documentNames = signal<Readonly<Record<string, string>>>({});

/** `#/f74099ba9767~聊城市 2023年/reading?at=480-484`, and back; the name may be left out. */
function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/u, "").split("?", 2);
  const [place = "", view = ""] = path.split("/").map(decoded);
  const [document = "", ...name] = place.split("~");
  const named = name.join("~");
  return {
    ...(document === "" || document === "-" ? {} : { document }),
    ...(named === "" ? {} : { named }),
    view: isViewId(view) ? view : "reading",
    params: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** The address of a route, for links. */
export function formatRoute({ document, named, view, params }: Route): string {
  const query = new URLSearchParams(params).toString();
  const name = document === undefined ? undefined : (documentNames.value[document] ?? named);
  const place = [document ?? "-", ...(name === undefined ? [] : [name])].map(encodeURIComponent).join("~");
  return `#/${place}/${view}${query === "" ? "" : `?${query}`}`;
}

/** The route the page is at; follows the address, back and forward. */
export const route = signal<Route>(parseRoute(location.hash));

addEventListener("hashchange", () => {
  if (location.hash !== formatRoute(route.peek())) route.value = parseRoute(location.hash);
});

/** Goes to a route; `replace` keeps the place left out of the history, for filters and the like. */
export function navigate(to: Route, { replace = false } = {}): void {
  const hash = formatRoute(to);
  route.value = to;
  if (hash === location.hash) return;
  if (replace) history.replaceState(history.state, "", hash);
  else location.hash = hash;
}

/** Changes what the current view keeps in the address; absent values are taken out. */
export function setParams(changes: Readonly<Record<string, string | undefined>>): void {
  const kept = Object.entries({ ...route.value.params, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "",
  );
  navigate({ ...route.value, params: Object.fromEntries(kept) }, { replace: true });
}

/** What each view of each document last kept in the address. */
const visited = new Map<string, Route["params"]>();

effect(() => {
  const { document, view, params } = route.value;
  // Which layers are shown is a preference of its own.
  const kept = Object.entries(params).filter(([name]) => name !== "show");
  if (document !== undefined) visited.set(`${document} ${view}`, Object.fromEntries(kept));
});

/** Where the reader left a view of a document. */
export function lastParams(document: string | undefined, view: ViewId): Route["params"] {
  return (document === undefined ? undefined : visited.get(`${document} ${view}`)) ?? {};
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
