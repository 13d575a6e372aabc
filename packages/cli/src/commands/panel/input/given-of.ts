import type { ReportOptions } from "@liaocheng/report-parser";
import type { ReportInput } from "./report-input.js";

/** What the caller said, without what was not said and without the name of the file. */
export const givenOf = ({ known }: Pick<ReportInput, "known">): ReportOptions =>
  Object.fromEntries(Object.entries(known).filter(([name, value]) => value !== undefined && name !== "fileName"));
