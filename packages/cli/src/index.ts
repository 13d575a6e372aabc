export { run } from "./run.js";
export type { ExitCode, RunIo, TerminalStream } from "./context.js";
