import type { ReportOptions } from "@liaocheng/report-parser";
import { CliError } from "../../../cli-error.js";
import { citiesOf } from "../../../city/find-city.js";
import type { Context } from "../../../context.js";
import { knownOf } from "../../../known/known-of.js";
import { readManifest } from "../../../known/manifest.js";
import type { PanelOptions } from "../panel-options.js";
import { openCorpus } from "./corpus-table.js";
import { listCorpora, type RowReading } from "./corpus-list.js";
import { endingOf, expandFiles, REPORT_ENDINGS, TABLE_ENDINGS } from "./expand-files.js";
import { listFiles } from "./file-list.js";
import { filesFrom } from "./files-from.js";
import type { InputList } from "./report-input.js";
import { membersOf } from "./zip-members.js";

/** What a run is to read, and files that were named twice. */
export interface ListedInputs {
  readonly list: InputList;
  readonly twice: readonly string[];
}

/**
 * Lists the reports that arguments, `--files-from` or a manifest name.
 *
 * @throws {CliError} For lists and collections that cannot be read, and for none at all.
 */
export async function listInputs(
  args: readonly string[],
  options: PanelOptions,
  context: Context,
): Promise<ListedInputs> {
  const { textColumn, manifest } = options;
  const named = [...args];
  if (options.filesFrom !== undefined) named.push(...(await filesFrom(options.filesFrom, context)));
  if (named.length === 0 && manifest !== undefined) named.push(...(await readManifest(manifest, context)).files);
  if (named.length === 0) {
    throw new CliError("USAGE", {
      zh: "没有给出报告：请给出文件或文件夹，或 --files-from、--manifest、--from ndjson",
      en: "no reports given; name files or folders, or use --files-from, --manifest or --from ndjson",
    });
  }
  const { files, twice } = await expandFiles(named, textColumn === undefined ? REPORT_ENDINGS : TABLE_ENDINGS, context);
  if (textColumn !== undefined)
    return {
      list: await listCorpora(
        files,
        columnsOf(textColumn, options),
        await rowReading(files, options, context),
        context,
      ),
      twice,
    };
  await refuseTables(files, context);
  const members = await membersOf(files, context);
  const known = await knownOf(
    options,
    context,
    members.map(({ file }) => file),
  );
  return { list: await listFiles(members, known, context), twice };
}

const columnsOf = (text: string, options: PanelOptions): Parameters<typeof listCorpora>[1] => ({
  text,
  source: options.sourceColumn,
  region: options.regionColumn,
  year: options.yearColumn,
  kind: options.kindColumn,
  url: options.urlColumn,
});

/** What the command line says of every row, and the city file they are read by. */
export async function rowReading(
  files: readonly string[],
  options: PanelOptions,
  context: Context,
): Promise<RowReading> {
  const cityOf = await citiesOf(files, options, context);
  return { known: knownByOptions(options), city: cityOf(files[0] ?? "-")?.city.source };
}

/** What the command line says of every row of a collection. */
const knownByOptions = ({ region, year, reviewYear, documentKind }: PanelOptions): ReportOptions => ({
  region,
  planYear: year,
  reviewYear,
  documentKind,
});

/** A collection given as if it were a report: says which option it needs, and its columns. */
async function refuseTables(files: readonly string[], context: Context): Promise<void> {
  const table = files.find((file) => TABLE_ENDINGS.has(endingOf(file)));
  if (table === undefined) return;
  const columns = await openCorpus(table, context).then(
    (corpus) => corpus.columns(),
    () => [],
  );
  throw new CliError("USAGE", {
    zh: `${table} 是表：请用 --text-column 指明正文所在列（有：${columns.join("、")}）`,
    en: `${table} is a table; say with --text-column which column holds the text (it has ${columns.join(", ")})`,
  });
}
