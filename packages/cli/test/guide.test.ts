import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { LAST_YEAR, RANKS, REPORT } from "./guide-files.js";
import { runInProcess } from "./run-in-process.js";

const docs = fileURLToPath(new URL("../../../docs/", import.meta.url));

/** The blocks of a page in order: commands, a city file, lines that the commands above them print. */
function blocksOf(page: string): { language: string; text: string }[] {
  const markdown = readFileSync(join(docs, page), "utf8");
  return Array.from(
    markdown.matchAll(/^```(?<language>sh|yaml|text)\n(?<text>(?:(?!```).*\n)*)```$/gmu),
    ({ groups }) => ({
      language: groups?.["language"] ?? "",
      text: groups?.["text"] ?? "",
    }),
  );
}

const cityFile = blocksOf("your-city.zh-CN.md").find(({ language }) => language === "yaml")?.text ?? "";

describe.each(["your-city.zh-CN.md", "your-city.md"])("docs/%s", (page) => {
  test("every step does what it says", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "gwr-guide-"));
    writeFileSync(join(cwd, "报告.txt"), REPORT);
    writeFileSync(join(cwd, "去年.txt"), LAST_YEAR);
    writeFileSync(join(cwd, "排名.csv"), RANKS);
    let printed = "";
    let commands = 0;
    for (const { language, text } of blocksOf(page)) {
      if (language === "text") {
        for (const line of text.trim().split("\n")) expect(printed).toContain(line);
        continue;
      }
      if (language === "yaml") continue;
      printed = "";
      for (const line of text.trim().split("\n")) {
        const { code, stdout, stderr } = await runInProcess(line.split(" ").slice(1), { cwd });
        expect([line, code, code === 0 ? "" : stderr]).toEqual([line, 0, ""]);
        printed += stdout;
        commands += 1;
        // What init wrote is made into the city file of step 3.
        if (line.startsWith("gwr init 报告")) writeFileSync(join(cwd, "gwr.config.yaml"), cityFile);
      }
    }
    expect(commands).toBe(13);
  });
});

test("both pages have the same commands", () => {
  const commands = (page: string): string[] =>
    blocksOf(page).flatMap(({ language, text }) => (language === "yaml" ? [] : [text]));
  expect(commands("your-city.md")).toEqual(commands("your-city.zh-CN.md"));
});
