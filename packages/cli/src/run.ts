import { CommanderError } from "commander";
import { CliError } from "./cli-error.js";
import { createContext, type Context, type ExitCode, type RunIo } from "./context.js";
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
 * @since 0.1.0
 */
export async function run(argv: readonly string[], io?: RunIo): Promise<ExitCode> {
  const context = createContext(argv, io);
  const pipeClosed = watchForClosedPipe(context);
  try {
    await createProgram(context).parseAsync([...argv], { from: "user" });
    return context.exitCode;
  } catch (error) {
    return pipeClosed() || isClosedPipe(error) ? 0 : report(context, argv, error);
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

/** Keeps a closed pipe from becoming an uncaught exception; says whether it was seen. */
function watchForClosedPipe({ stdout, stderr }: Context): () => boolean {
  let closed = false;
  for (const stream of [stdout, stderr]) {
    if (stream.listeners("error").some((listener) => listener.name === "noteClosedPipe")) continue;
    stream.on("error", function noteClosedPipe(error: unknown) {
      if (!isClosedPipe(error)) throw error;
      closed = true;
    });
  }
  return () => closed;
}
