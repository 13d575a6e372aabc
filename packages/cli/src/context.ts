import process from "node:process";
import type { Readable, Writable } from "node:stream";
import pc from "picocolors";
import { languageOf, type Lang, type Localized } from "./language.js";

/** A stream that may be a terminal. @since 0.1.0 */
export type TerminalStream = Writable & { isTTY?: boolean; columns?: number };

/**
 * Where a run reads and writes; whatever is left out is that of the process.
 *
 * @since 0.1.0
 */
export interface RunIo {
  stdin?: Readable & { isTTY?: boolean };
  stdout?: TerminalStream;
  stderr?: TerminalStream;
  /** Folder that relative paths start from. */
  cwd?: string;
  env?: Readonly<Record<string, string | undefined>>;
}

/** 0 done or clean · 1 findings · 2 wrong usage or input · 3 a defect of ours. @since 0.1.0 */
export type ExitCode = 0 | 1 | 2 | 3;

export type Colors = ReturnType<typeof pc.createColors>;

/** What every command is given: streams, language, folder, colours, and the status it leaves behind. */
export interface Context extends Required<RunIo> {
  readonly lang: Lang;
  /** The message in the language of this run. */
  readonly say: (message: Localized) => string;
  /** Colours for standard output; all of them plain functions when it takes none. */
  readonly colors: Colors;
  /** Colours for standard error. */
  readonly errorColors: Colors;
  /** Status of the run when the command returns normally: 0, or 1 when it found something to object to. */
  exitCode: ExitCode;
}

/** Builds the context of one run. */
export function createContext(argv: readonly string[], io: RunIo = {}): Context {
  const { stdin = process.stdin, stdout = process.stdout, stderr = process.stderr } = io;
  const { cwd = process.cwd(), env = process.env } = io;
  const lang = languageOf(argv);
  return {
    stdin,
    stdout,
    stderr,
    cwd,
    env,
    lang,
    say: (message) => message[lang],
    colors: pc.createColors(takesColors(stdout, env)),
    errorColors: pc.createColors(takesColors(stderr, env)),
    exitCode: 0,
  };
}

/** NO_COLOR and FORCE_COLOR decide; else colours are for terminals only. */
function takesColors(stream: TerminalStream, env: Context["env"]): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return stream.isTTY === true && env.TERM !== "dumb";
}
