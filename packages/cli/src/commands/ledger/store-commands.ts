import type { Command } from "commander";
import type { Context } from "../../context.js";
import { registerExport } from "./export.js";
import { registerImport } from "./import.js";
import { registerList } from "./list.js";
import { registerMerge } from "./merge.js";
import { registerShow } from "./show.js";
import { registerUpdate } from "./update.js";

type Register = (ledger: Command, context: Context) => void;

/** What `gwr ledger` does with a store, in the order the help lists it. */
const COMMANDS: readonly Register[] = [
  registerImport,
  registerUpdate,
  registerList,
  registerShow,
  registerExport,
  registerMerge,
];

/** Adds the commands. */
export function registerStoreCommands(ledger: Command, context: Context): void {
  for (const register of COMMANDS) register(ledger, context);
}
