/** Lets the browser keep a hosted page for visits without a network. A page from a folder, or a browser that refuses, does without. */
export async function keepPage(): Promise<void> {
  if (import.meta.env.MODE === "single" || import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(new URL("./sw.js", location.href)).catch(() => undefined);
}
