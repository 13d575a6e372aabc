import { execFile, spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a run of the real program ended. */
export interface ProgramRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const program = fileURLToPath(new URL("../bin/gwr.js", import.meta.url));

/** The report in seeds/. */
export const seedFile = fileURLToPath(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url));

/**
 * Runs the built program in a process of its own, as a user does.
 *
 * Each run costs most of a second before it begins; `runInProcess` takes the same arguments and costs nothing.
 */
export function gwr(
  args: readonly string[],
  { cwd, stdin = "" }: { cwd?: string; stdin?: string | Uint8Array } = {},
): Promise<ProgramRun> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, NO_COLOR: "1" }, maxBuffer: 1 << 28, timeout: 50_000 };
    const child = execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr });
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(stdin);
  });
}

/** Starts the built program and leaves it to the caller, who may kill it. */
export function startGwr(args: readonly string[], { cwd }: { cwd?: string } = {}): ChildProcess {
  return spawn(process.execPath, [program, ...args], { cwd, stdio: "ignore" });
}
