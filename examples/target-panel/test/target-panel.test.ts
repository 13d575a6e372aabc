import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@liaocheng/cli";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../", import.meta.url));
let scratch: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "target-panel-"));
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: scratch, timeout: 100_000 });
  node(join(folder, "src/make-reports.mjs"), "reports");
  expect(await run(["panel", "reports", "--format", "parquet", "-o", "panel"], { cwd: scratch, env: {} })).toBe(0);
  node(join(folder, "src/draw.mjs"), "panel", "charts");
}, 120_000);
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

test.each(["provinces", "overshoot", "words"])("the picture %s is the one that is kept here", async (name) => {
  await expect(readFileSync(join(scratch, `charts/${name}.svg`), "utf8")).toMatchFileSnapshot(`../charts/${name}.svg`);
});

test("every report and picture says that its figures are invented", () => {
  const files = ["reports", "charts"].flatMap((name) =>
    readdirSync(join(scratch, name)).map((file) => join(scratch, name, file)),
  );
  expect(files).toHaveLength(99);
  for (const file of files) expect(readFileSync(file, "utf8")).toContain("虚构数据");
});
