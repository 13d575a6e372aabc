import { createWriteStream, realpathSync, statSync } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Context } from "./context.js";
import { temporaryName } from "./temporary-files.js";
import { forTerminal, isPipeOrDevice, unwritable, writePiece } from "./result-target.js";

/** A result that is written piece by piece. */
export interface OpenResult {
  /** Waits until the piece is taken, so that a slow reader slows the work. */
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** Puts the file under its name. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>;
}

/**
 * Opens a file, or standard output, for a result that comes in pieces; `writeResult` is for one that comes whole.
 *
 * A file is written under a temporary name beside its own and renamed at the end; a pipe or device is written to as it is.
 *
 * @param file - Path of `-o`; `undefined` or `-` is standard output.
 * @throws {CliError} `UNWRITABLE`, from any of its functions, when the file cannot be written.
 */
export function openResult(context: Context, file: string | undefined): OpenResult {
  if (file === undefined || file === "-") {
    const write = (piece: string | Uint8Array): Promise<void> =>
      writePiece(context.stdout, forTerminal(context, piece));
    return { write, finish: () => Promise.resolve(), abandon: () => Promise.resolve() };
  }
  const path = targetOf(resolve(context.cwd, file));
  const inPlace = isPipeOrDevice(path);
  const temporary = inPlace ? path : temporaryName(path);
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  const stream = createWriteStream(temporary, mode === undefined || inPlace ? {} : { mode });
  stream.on("error", () => undefined);
  const told = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw unwritable(file, error);
    }
  };
  return {
    write: (piece) => told(() => writePiece(stream, piece)),
    finish: () =>
      told(async () => {
        await ended(stream);
        if (inPlace) return;
        await refuseFolder(path);
        await rename(temporary, path);
      }),
    abandon: async () => {
      stream.destroy();
      if (!inPlace) await rm(temporary, { force: true });
    },
  };
}

/** What a link leads to, so that the link stays. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
}

const ended = (stream: NodeJS.WritableStream): Promise<void> =>
  new Promise((done, failed) => {
    stream.once("error", failed);
    stream.end(() => {
      done();
    });
  });
