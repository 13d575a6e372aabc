/*
 * Keeps the page for the next visit, with or without a network. It answers for the files of this folder alone, all of one build: a new
 * build is fetched beside it and takes over when no window shows the old one any more.
 */

/** Files of the build, by their addresses in its folder; put in by the build. */
declare const __FILES__: readonly string[];
/** Of what is in them; another build has another. */
declare const __BUILD__: string;

interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Scope {
  readonly registration: { readonly scope: string };
  addEventListener(type: "install" | "activate", listener: (event: WaitingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
}

const scope = globalThis as unknown as Scope;
const NAME = `explorer ${__BUILD__}`;

scope.addEventListener("install", (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(__FILES__)));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith("explorer ") && name !== NAME).map((name) => caches.delete(name)),
        ),
      ),
  );
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope.registration.scope)) return;
  event.respondWith(answer(request));
});

/** From the build that is kept; what is not in it, readers of single types of files, is kept when it has been used once. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  // The files of a build are the same for everybody, whatever a host says of it.
  const kept = await cache.match(request, { ignoreVary: true, ignoreSearch: request.mode === "navigate" });
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok && request.url.includes("/assets/")) await cache.put(request, response.clone());
  return response;
}
