import { expect, test } from "vitest";
import { documentSelector, languageOf, serverCommand } from "./settings.js";

const SETTINGS = { files: ["**/*报告*.txt"], language: "auto", command: [] };

test.each([
  ["auto", "zh-cn", "zh"],
  ["auto", "zh-tw", "zh"],
  ["auto", "en", "en"],
  ["auto", "de", "en"],
  ["zh", "en", "zh"],
  ["en", "zh-cn", "en"],
  ["fr", "zh-cn", "zh"],
] as const)("language %s in an editor in %s is %s", (language, editor, spoken) => {
  expect(languageOf({ ...SETTINGS, language }, editor)).toBe(spoken);
});

test("without a command the server of the extension is started, with one that program", () => {
  expect(serverCommand(SETTINGS, "en")).toEqual({ program: undefined, args: ["--lang", "en"] });
  expect(serverCommand({ ...SETTINGS, command: ["npx", "gwr"] }, "zh-cn")).toEqual({
    program: "npx",
    args: ["gwr", "--lang", "zh", "lsp"],
  });
});

test("texts marked as reports are checked wherever they lie, others by their names", () => {
  expect(documentSelector(SETTINGS)).toEqual([
    { language: "government-work-report" },
    { language: "plaintext", pattern: "**/*报告*.txt" },
    { language: "markdown", pattern: "**/*报告*.txt" },
  ]);
});
