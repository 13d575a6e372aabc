import type { Context } from "../../context.js";
import { inOrder } from "./in-order.js";
import type { ReportInput } from "./input/report-input.js";
import type { ProblemTeller } from "./problems.js";
import type { DigestBody } from "./record/digest.js";
import { batchOf, type RowBatch } from "./record/record-batch.js";
import type { PanelSettings } from "./settings.js";
import type { PanelWorkers } from "./worker/worker-pool.js";
import type { TableName } from "./write/columns.js";
import { createTableWriter } from "./write/table-writer.js";
import { writeOutput } from "./write/write-output.js";

export interface StreamRun {
  readonly inputs: AsyncIterable<ReportInput>;
  readonly settings: PanelSettings;
  readonly output: string | undefined;
  readonly workers: PanelWorkers;
  readonly teller: ProblemTeller;
  readonly onDone?: () => void;
}

/** Writes the rows of each report as soon as it is read and its turn has come; a row tells only what its own report says. */
export async function toStream(run: StreamRun, context: Context): Promise<void> {
  const { inputs, settings, workers, teller, onDone } = run;
  await writeOutput(context, run.output, async (write) => {
    const writer = await createTableWriter(settings, write);
    const digests = inOrder(inputs, workers.threads * 2, (input) =>
      workers.perform<"digest">({ kind: "digest", input, terms: settings.terms }),
    );
    for await (const { head, body } of digests) {
      teller.tell(head);
      const rows = rowsFor(settings.table, body);
      await writer.write(rows);
      onDone?.();
    }
    await writer.end();
  });
}

/** Rows that a report gives to a table. */
export function rowsFor(table: TableName, { records, report, terms }: DigestBody): RowBatch {
  switch (table) {
    case "indicators":
      return records;
    case "reports":
      return batchOf(report === undefined ? [] : [report]);
    case "terms":
      return batchOf(terms);
  }
}
