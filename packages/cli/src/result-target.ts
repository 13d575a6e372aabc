import { statSync } from "node:fs";
import { CliError } from "./cli-error.js";
import type { Context } from "./context.js";
import { shownText } from "./formats/shown-text.js";

/** Text for a terminal shows control characters instead of obeying them. */
export const forTerminal = <Piece extends string | Uint8Array>({ stdout }: Context, piece: Piece): Piece | string =>
  typeof piece === "string" && stdout.isTTY ? shownText(piece) : piece;

/** What cannot be renamed over: /dev/stdout, a named pipe. */
export function isPipeOrDevice(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** Writes a piece and waits until it is taken. */
export const writePiece = (stream: Pick<NodeJS.WritableStream, "write">, piece: string | Uint8Array): Promise<void> =>
  new Promise((done, failed) => {
    stream.write(piece, (error) => {
      if (error) failed(error);
      else done();
    });
  });

/** Says that a result cannot be written. */
export function unwritable(file: string, error: unknown): CliError {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new CliError(
    "UNWRITABLE",
    {
      zh: `无法写入 ${file}（${code}）：请检查路径和权限`,
      en: `cannot write ${file} (${code}); check the path and its permissions`,
    },
    { cause: error },
  );
}
