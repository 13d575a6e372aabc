import { Readable, Writable } from "node:stream";
import { run } from "../src/run.js";

/** What one run printed and how it ended. */
export interface InProcessRun {
  readonly code: number;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

/** Runs `gwr` in this process and collects what it prints. */
export async function runInProcess(
  argv: readonly string[],
  { stdin = "", cwd, env = {} }: { stdin?: string | Uint8Array; cwd?: string; env?: Record<string, string> } = {},
): Promise<InProcessRun> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const code = await run(argv, {
    stdin: Readable.from([Buffer.from(stdin as string)]),
    stdout: collectInto(out),
    stderr: collectInto(err),
    ...(cwd === undefined ? {} : { cwd }),
    env,
  });
  const bytes = Buffer.concat(out);
  return { code, stdout: bytes.toString("utf8"), bytes, stderr: Buffer.concat(err).toString("utf8") };
}

function collectInto(chunks: Buffer[]): Writable {
  return new Writable({
    write(chunk: Buffer | string, _encoding, done) {
      chunks.push(Buffer.from(chunk as string));
      done();
    },
  });
}
