import type { Links } from "../link/link-index.js";
import { linkBatch } from "../link/link-record.js";
import type { DigestBody } from "../record/digest.js";
import { createBodyReader, type WorkPlace } from "./chunk-file.js";

/** Where a report's results stand, and what other reports tell of its targets. */
export interface LinkedPlace {
  readonly place: WorkPlace;
  readonly links: Links;
}

/** What reports gave, in order, with what other reports tell of their targets. */
export function* linkedBodies(reports: readonly LinkedPlace[]): Generator<DigestBody> {
  const bodyAt = createBodyReader();
  for (const { place, links } of reports) {
    const body = bodyAt(place);
    yield { ...body, records: linkBatch(body.records, links) };
  }
}
