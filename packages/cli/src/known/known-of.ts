import { parse } from "node:path";
import type { ReportOptions } from "@liaocheng/report-parser";
import type { City } from "@liaocheng/city";
import { citiesOf } from "../city/find-city.js";
import type { Context } from "../context.js";
import type { KnownOptions } from "./known-options.js";
import { readManifest } from "./manifest.js";

/** What is known of a file besides its text: options first, then the manifest, then the city file, last its name. */
export interface KnownOf {
  (file: string): KnownReport;
  /** The city a file is of, where there is a city file. */
  readonly city: (file: string) => City | undefined;
  /** The file that says so. */
  readonly cityFile: (file: string) => string | undefined;
}

/** What is known of a report besides its text. */
interface KnownReport extends ReportOptions {
  /** Where it was published; of use to panels. */
  readonly url?: string | undefined;
}

/**
 * Reads what the command line and city files say of the reports.
 *
 * @param files - The reports of the run, from whose folders city files are looked for.
 * @throws {CliError} for a manifest or a city file that cannot be read.
 */
export async function knownOf(options: KnownOptions, context: Context, files: readonly string[]): Promise<KnownOf> {
  const { region, year, reviewYear, documentKind, manifest } = options;
  const listed = manifest === undefined ? undefined : await readManifest(manifest, context);
  const cities = await citiesOf(files, options, context);
  const known = (file: string): KnownReport => {
    const stated = listed?.of(file);
    const told = cities(file)?.reportOptions(file);
    return {
      region: region ?? stated?.region ?? told?.region,
      planYear: year ?? stated?.planYear ?? told?.planYear,
      reviewYear: reviewYear ?? stated?.reviewYear ?? told?.reviewYear,
      documentKind: documentKind ?? stated?.documentKind ?? told?.documentKind,
      ...(file === "-" ? {} : { fileName: parse(file).name }),
      ...(stated?.url === undefined ? {} : { url: stated.url }),
    };
  };
  return Object.assign(known, {
    city: (file: string) => cities(file)?.city,
    cityFile: (file: string) => cities(file)?.path,
  });
}
