import { createConnection, ProposedFeatures } from "vscode-languageserver/node.js";
import type { CityOptions } from "../city/city-options.js";
import type { Context } from "../context.js";
import { serve } from "./server.js";

/** Serves an editor over the streams of a run, until its input ends. */
export async function listen(context: Context, options: CityOptions = {}): Promise<void> {
  serve(createConnection(ProposedFeatures.all, context.stdin, context.stdout), context, options);
  await new Promise<void>((resolve) => {
    context.stdin.once("end", resolve);
    context.stdin.once("close", resolve);
  });
}
