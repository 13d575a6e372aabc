import { signal } from "@preact/signals";
import type { Localized } from "../words/localized.js";

/** One line that the page says of itself. */
export interface Notice {
  readonly id: number;
  readonly kind: "progress" | "info" | "error";
  readonly text: Localized;
  /** Ends the work that is told of. */
  readonly cancel?: () => void;
}

/** What is being said; also spoken by screen readers. */
export const notices = signal<readonly Notice[]>([]);

let lastId = 0;

/** Says something until it is dismissed; progress until it is over. */
export function notify(kind: Notice["kind"], text: Localized, cancel?: () => void): number {
  lastId += 1;
  notices.value = [...notices.value, { id: lastId, kind, text, ...(cancel && { cancel }) }];
  return lastId;
}

/** Says something else in the same place. */
export function renotify(id: number, text: Localized): void {
  notices.value = notices.value.map((notice) => (notice.id === id ? { ...notice, text } : notice));
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}
