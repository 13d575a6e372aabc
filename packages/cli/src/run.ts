import { CommanderError } from "commander";
import { CliError } from "./cli-error.js";
import { createContext, type Context, type ExitCode, type RunIo, type TerminalStream } from "./context.js";
import { globalFirst } from "./global-first.js";
import { oneLine } from "./one-line.js";
import { createProgram } from "./program.js";
import { translateUsageError } from "./usage-error.js";

/**
 * Runs `gwr` once.
 *
 * Never throws and never ends the process: the caller sets the exit status. A reader of standard output that stops
 * early (`gwr … | head`) is no failure.
 *
 * @param argv - Arguments without node and the program's name: `["parse", "report.txt"]`.
 * @param io - Streams, folder and environment to use instead of those of the process.
 * @returns 0 done or clean, 1 findings, 2 wrong usage or unsuitable input, 3 a defect of `gwr`.
 * @example
 * await run(["extract", "no-such-file.txt"]); // => 2
 * @since 0.1.0
 */
export async function run(argv: readonly string[], io?: RunIo): Promise<ExitCode> {
  const context = createContext(argv, io);
  for (const stream of [context.stdout, context.stderr]) tolerateClosedPipe(stream);
  try {
    const ordered = globalFirst(argv);
    const program = await createProgram(context, ordered);
    await program.parseAsync(ordered, { from: "user" });
    return context.exitCode;
  } catch (error) {
    return isClosedPipe(error) ? 0 : report(context, argv, error);
  }
}

function report(context: Context, argv: readonly string[], error: unknown): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const known = error instanceof CommanderError ? translateUsageError(error) : error;
  if (known === undefined) return 2;
  const { red, dim } = context.errorColors;
  const label = red(context.say({ zh: "错误：", en: "error: " }));
  if (known instanceof CliError) {
    context.stderr.write(`${label}${oneLine(context.say(known.localized))}\n`);
    return 2;
  }
  const message = oneLine(known instanceof Error ? known.message : String(known));
  const advice = context.say({
    zh: "（gwr 的缺陷，请报告；加 --debug 显示详情）",
    en: " (a defect of gwr, please report it; --debug shows details)",
  });
  context.stderr.write(`${label}${message}${dim(advice)}\n`);
  if (argv.includes("--debug") && known instanceof Error) context.stderr.write(`${known.stack ?? ""}\n`);
  return 3;
}

const isClosedPipe = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EPIPE";

const tolerant = new WeakSet<TerminalStream>();

/** Keeps a closed pipe from becoming an uncaught exception; whoever awaits a write learns of it all the same. */
function tolerateClosedPipe(stream: TerminalStream): void {
  if (tolerant.has(stream)) return;
  tolerant.add(stream);
  stream.on("error", (error: unknown) => {
    if (!isClosedPipe(error)) throw error;
  });
}
