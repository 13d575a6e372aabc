import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runInProcess } from "./run-in-process.js";

const blocksOf = async (page: string): Promise<RegExpMatchArray[]> => {
  const markdown = await readFile(fileURLToPath(new URL(`../../../docs/${page}`, import.meta.url)), "utf8");
  return [...markdown.matchAll(/^```(txt|console)(?: (\S+))?\n([\s\S]*?)^```$/gmu)];
};
const blocks = await blocksOf("ledger.md");

/** A file to write, or a command to run with what it prints. */
type Step =
  | { readonly title: string; readonly name: string; readonly content: string }
  | { readonly title: string; readonly command: string; readonly output: string };

/** What the page does, in its order. */
const steps: readonly Step[] = Array.from(blocks, ([, kind, name = "", content = ""]) =>
  kind === "txt" ? [{ title: `write ${name}`, name, content }] : commandsOf(content),
).flat();

function commandsOf(content: string): Step[] {
  return content
    .split(/^\$ /mu)
    .filter((part) => part !== "")
    .map((part) => {
      const [command = "", ...output] = part.split("\n");
      return { title: command, command, output: output.join("\n") };
    });
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-ledger-life-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("the Chinese page does the same", async () => {
  const said = (found: RegExpMatchArray[]): string[] => found.map(([block]) => block);
  expect(said(await blocksOf("ledger.zh-CN.md"))).toEqual(said(blocks));
});

test("the page has files and commands", () => {
  expect(steps.length).toBeGreaterThan(10);
});

test.each(steps)("$title", async (step) => {
  if ("name" in step) {
    await mkdir(dirname(join(folder, step.name)), { recursive: true });
    await writeFile(join(folder, step.name), step.content);
    return;
  }
  const [program, ...argv] = step.command.split(" ");
  expect(program).toBe("gwr");
  const { code, stdout, stderr } = await runInProcess(argv, { cwd: folder });
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: step.output, stderr: "" });
});

test("the bulletin lists what the ledger and its registers say", async () => {
  const bulletin = await readFile(join(folder, "bulletin.md"), "utf8");
  expect(bulletin).toContain("| 2024-002 | 建成市图书馆 | 市文旅局 | 2024-06-30 | 31 |");
  expect(bulletin).toContain("| 市科技局 | 提前出台政策 | 2024-07-02 | 市政府专报 | 2024-003 |");
  expect(bulletin).toContain("| 市文旅局 | 图书馆逾期 | 2024-07-01 | 未销号 | 2024-002 |");
});

test("the page of the ledger is one file that loads nothing", async () => {
  const html = await readFile(join(folder, "ledger.html"), "utf8");
  expect(html).toContain("<mark>6月底前建成市图书馆</mark>");
  expect(html).not.toMatch(/<script|<link|<img|https?:|url\(|@import/u);
});
