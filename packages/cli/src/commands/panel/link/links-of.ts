import type { Gathered } from "../work/work-folder.js";
import type { LinkedPlace } from "../worker/tasks.js";
import { createLinkIndex } from "./link-index.js";

/** Tells for each report where its results stand and what the other reports tell of its targets. */
export function linkedPlaces(reports: readonly Gathered[]): (from: number, to: number) => readonly LinkedPlace[] {
  const index = createLinkIndex();
  for (const { head } of reports) index.add(head);
  return (from, to) => reports.slice(from, to).map(({ head, place }) => ({ place, links: index.linksOf(head.links) }));
}
