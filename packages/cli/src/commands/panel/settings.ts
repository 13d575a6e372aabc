import { version } from "../../../package.json";
import { fingerprint } from "./input/identity.js";
import { EXTRACTOR_VERSION } from "./record/extractor-version.js";
import type { TableName } from "./write/columns.js";
import type { PanelFormat } from "./write/table-form.js";

/** What a run of `gwr panel` makes of its reports. */
export interface PanelSettings {
  readonly format: PanelFormat;
  readonly bom: boolean;
  /** The one table a file or standard output takes. */
  readonly table: TableName;
  /** Words to count. */
  readonly terms: readonly string[];
  /** Whether what other reports tell is added. */
  readonly link: boolean;
  /** Continue whatever panel stands in the folder. */
  readonly resume: boolean;
  /** Keep the work, so that a later run with more reports reads only those. */
  readonly keepWork: boolean;
}

/** A part of the reports: the `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Names what decides on the result of reading a report besides the report. */
export const workSettings = ({ terms }: PanelSettings): string => fingerprint(version, EXTRACTOR_VERSION, terms);
