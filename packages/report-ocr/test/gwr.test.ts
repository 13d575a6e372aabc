import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { run } from "@liaocheng/cli";
import { expect, test } from "vitest";

const program = fileURLToPath(import.meta.resolve("@liaocheng/cli/package.json")).replace("package.json", "bin/gwr.js");
const scan = fileURLToPath(new URL("fixtures/scan.pdf", import.meta.url));

test("gwr finds the add-on where it is installed beside it, and marks each fact", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "extract", scan, "--format", "jsonl"], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining("文字由识别得来") as string });
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { from?: string; confidence?: number; text: string });
  expect(rows.map(({ text }) => text)).toContain("56.5万吨");
  for (const { from, confidence } of rows) {
    expect(from).toBe("ocr");
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

/** What `gwr` says, run in this process, where the models are loaded once. */
async function sayingOf(argv: readonly string[]): Promise<string> {
  const said: string[] = [];
  const stream = () =>
    new Writable({
      write(chunk: Buffer | string, _encoding, done) {
        said.push(String(chunk));
        done();
      },
    });
  await run(argv, { stdin: Readable.from([]), stdout: stream(), stderr: stream(), env: {} });
  return said.join("");
}

test.each([
  ["check", (folder: string) => ["check", scan, "--format", "docx", "-o", join(folder, "out.docx")]],
  ["panel", (folder: string) => ["panel", scan, "-o", join(folder, "out.jsonl")]],
])("gwr %s reads the same scan, and tells that it was recognised", async (_command, args) => {
  const folder = mkdtempSync(join(tmpdir(), "scan-"));
  try {
    const said = await sayingOf(args(folder));
    expect(said).toContain("文字由识别得来");
    expect(said).not.toContain("npm install");
    expect(readFileSync(args(folder).at(-1) ?? "").byteLength).toBeGreaterThan(100);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
