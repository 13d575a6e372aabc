import type { Context } from "../../context.js";
import { inOrder } from "./in-order.js";
import type { ReportInput } from "./input/report-input.js";
import type { ProblemTeller } from "./problems.js";
import type { PanelSettings } from "./settings.js";
import type { PanelWorkers } from "./worker/worker-pool.js";
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
    const { terms } = settings;
    const digests = inOrder(inputs, workers.threads * 2, (input) =>
      workers.perform<"digest">({ kind: "digest", input, terms, form: settings }),
    );
    for await (const { head, rows } of digests) {
      teller.tell(head);
      await (typeof rows === "string" ? write(rows) : writer.write(rows));
      onDone?.();
    }
    await writer.end();
  });
}
