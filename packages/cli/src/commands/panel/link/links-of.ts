import { readValues } from "../work/chunk-file.js";
import type { LinkedPlace } from "../work/linked-bodies.js";
import type { Gathered } from "../work/work-folder.js";
import { createLinkIndex, type Linkable } from "./link-index.js";

/** Tells for each report where its results stand and what the other reports tell of its targets. */
export function linkedPlaces(reports: readonly Gathered[]): (from: number, to: number) => readonly LinkedPlace[] {
  const linksOf = createLinkIndex(reports.map(linkable));
  return (from, to) =>
    reports.slice(from, to).map((report) => ({ place: report.place, links: linksOf(linkable(report)) }));
}

const linkable = ({ key, place }: Gathered): Linkable => ({ key, values: () => readValues(place) });
