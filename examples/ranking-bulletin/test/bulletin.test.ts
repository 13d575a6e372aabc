import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Writable } from "node:stream";
import { run } from "@liaocheng/cli";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../", import.meta.url));

async function gwr(...argv: string[]): Promise<string> {
  const chunks: Buffer[] = [];
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  expect(await run(argv, { stdout, cwd: folder, env: {} })).toBe(0);
  return Buffer.concat(chunks).toString("utf8");
}

const { scripts } = JSON.parse(readFileSync(`${folder}package.json`, "utf8")) as { scripts: Record<string, string> };

test("the command of the README makes the page that is kept here", async () => {
  const argv = scripts.bulletin
    ?.split(" ")
    .slice(1)
    .filter((argument, place, all) => argument !== "-o" && all[place - 1] !== "-o");
  expect(await gwr(...(argv ?? []))).toBe(readFileSync(`${folder}bulletin.html`, "utf8"));
});

test("the workbook holds the rows of the CSV file", async () => {
  expect(await gwr("rank", "rankings.xlsx", "--format", "json")).toBe(
    await gwr("rank", "rankings.csv", "--format", "json"),
  );
});

test("every file says that its figures are invented", () => {
  for (const file of ["rankings.csv", "previous.csv", "bulletin.html"])
    expect(readFileSync(`${folder}${file}`, "utf8")).toContain("虚构数据");
});
