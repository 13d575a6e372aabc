import type { Command } from "commander";
import type { Context } from "../context.js";
import { registerCheck } from "./check.js";
import { registerCompare } from "./compare.js";
import { registerDiff } from "./diff.js";
import { registerExtract } from "./extract.js";
import { registerInit } from "./init.js";
import { registerLedger } from "./ledger.js";
import { registerPanel } from "./panel.js";
import { registerParse } from "./parse.js";
import { registerRank } from "./rank.js";
import { registerRegisters } from "./register.js";
import { registerTerm } from "./term.js";
import { registerTerms } from "./terms.js";
import { registerWeekly } from "./weekly.js";

type Register = (program: Command, context: Context) => void;

/** Every command, in the order the help lists them: one file each beside this one. */
const COMMANDS: readonly Register[] = [
  registerParse,
  registerExtract,
  registerTerms,
  registerTerm,
  registerRank,
  registerWeekly,
  registerCheck,
  registerCompare,
  registerDiff,
  registerLedger,
  registerRegisters,
  registerPanel,
  registerInit,
];

export function registerCommands(program: Command, context: Context): void {
  for (const register of COMMANDS) register(program, context);
}
