import { createContext, type RunIo } from "./context.js";
import { listen } from "./lsp/listen.js";

export type { RunIo, TerminalStream } from "./context.js";

/**
 * Runs the language server of `gwr lsp` alone, for editors that ship it: no other command is loaded.
 *
 * Ends when its input does; an editor that says `exit` ends the process, as the protocol has it.
 *
 * @param argv - `["--lang", "en"]` for messages in English.
 * @param io - Streams, folder and environment to use instead of those of the process.
 * @since 0.1.0
 */
export async function runLanguageServer(argv: readonly string[], io?: RunIo): Promise<void> {
  await listen(createContext(argv, io));
}
