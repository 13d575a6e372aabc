import type { ExtractedReport } from "@liaocheng/scorecard";
import type { SourceDocument } from "../../source-document.js";

/** A text to be compared, with the file it came from. */
export interface DiffSource extends ExtractedReport {
  readonly document: SourceDocument;
}
