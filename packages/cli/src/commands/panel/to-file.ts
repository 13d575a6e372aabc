import type { Context } from "../../context.js";
import { linkedPlaces } from "./link/links-of.js";
import type { PanelSettings } from "./settings.js";
import { linkedBodies } from "./work/linked-bodies.js";
import type { Gathered } from "./work/work-folder.js";
import { rowsFor } from "./write/rows-for.js";
import { createTableWriter } from "./write/table-writer.js";
import { writeOutput } from "./write/write-output.js";

/** Writes one table of reports that were read to a file or to standard output. */
export async function toFile(
  reports: readonly Gathered[],
  { settings, output }: { readonly settings: PanelSettings; readonly output: string | undefined },
  context: Context,
): Promise<void> {
  await writeOutput(context, output, async (write) => {
    const writer = await createTableWriter(settings, write);
    const places = linkedPlaces(reports)(0, reports.length);
    for (const body of linkedBodies(places)) {
      await writer.write(rowsFor(settings.table, body));
    }
    await writer.end();
  });
}
