import type { Command } from "commander";
import type { Context } from "../context.js";

type Register = (program: Command, context: Context) => void;

/** A file beside this one, and the commands it adds. */
interface CommandFile {
  readonly names: readonly string[];
  readonly load: () => Promise<Register>;
}

/** Every command, in the order the help lists them; a file is loaded when one of its commands runs, or when all are listed. */
const COMMANDS: readonly CommandFile[] = [
  { names: ["parse"], load: async () => (await import("./parse.js")).registerParse },
  { names: ["extract"], load: async () => (await import("./extract.js")).registerExtract },
  { names: ["terms"], load: async () => (await import("./terms.js")).registerTerms },
  { names: ["term"], load: async () => (await import("./term.js")).registerTerm },
  { names: ["rank"], load: async () => (await import("./rank.js")).registerRank },
  { names: ["weekly"], load: async () => (await import("./weekly.js")).registerWeekly },
  { names: ["check"], load: async () => (await import("./check.js")).registerCheck },
  { names: ["rules"], load: async () => (await import("./rules.js")).registerRules },
  { names: ["lsp"], load: async () => (await import("./lsp.js")).registerLsp },
  { names: ["compare"], load: async () => (await import("./compare.js")).registerCompare },
  { names: ["diff"], load: async () => (await import("./diff.js")).registerDiff },
  { names: ["ledger"], load: async () => (await import("./ledger.js")).registerLedger },
  { names: ["register"], load: async () => (await import("./register.js")).registerRegisters },
  { names: ["panel"], load: async () => (await import("./panel.js")).registerPanel },
  { names: ["init"], load: async () => (await import("./init.js")).registerInit },
];

/**
 * Adds the command that the arguments name, or every command when they name none or one that is not there: for the help, and for
 * the nearest name. `--version` needs none.
 *
 * @param argv - Arguments with the options of the program in front.
 */
export async function registerCommands(program: Command, context: Context, argv: readonly string[]): Promise<void> {
  const [first] = withoutGlobals(argv);
  if (first === "--version" || first === "-V") return;
  const named = COMMANDS.find(({ names }) => names.includes(first ?? ""));
  const files = named === undefined ? COMMANDS : [named];
  for (const register of await Promise.all(files.map(({ load }) => load()))) register(program, context);
}

function withoutGlobals(argv: readonly string[]): readonly string[] {
  let at = 0;
  while (at < argv.length) {
    const argument = argv[at] ?? "";
    if (argument === "--lang") at += 2;
    else if (argument === "--debug" || argument.startsWith("--lang=")) at += 1;
    else break;
  }
  return argv.slice(at);
}
