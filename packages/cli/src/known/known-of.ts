import { parse } from "node:path";
import type { ReportOptions } from "@liaocheng/report-parser";
import type { Context } from "../context.js";
import type { KnownOptions } from "./known-options.js";
import { readManifest } from "./manifest.js";

/** What is known of a file besides its text: options first, then the manifest, last its name. */
export type KnownOf = (file: string) => KnownReport;

/** What is known of a report besides its text. */
export interface KnownReport extends ReportOptions {
  /** Where it was published; of use to panels. */
  readonly url?: string | undefined;
}

/**
 * Reads what the command line says of the reports.
 *
 * @throws {CliError} for a manifest that cannot be read.
 */
export async function knownOf(options: KnownOptions, context: Context): Promise<KnownOf> {
  const { region, year, reviewYear, documentKind, manifest } = options;
  const listed = manifest === undefined ? undefined : await readManifest(manifest, context);
  return (file) => {
    const known = listed?.of(file);
    return {
      region: region ?? known?.region,
      planYear: year ?? known?.planYear,
      reviewYear: reviewYear ?? known?.reviewYear,
      documentKind: documentKind ?? known?.documentKind,
      ...(file === "-" ? {} : { fileName: parse(file).name }),
      ...(known?.url === undefined ? {} : { url: known.url }),
    };
  };
}
