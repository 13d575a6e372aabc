import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintRules } from "@liaocheng/report-lint";
import { readChange } from "../src/changes-page.js";
import { saysWhatWasPrinted, stepsOf } from "../src/console-steps.js";
import { packageNames, reusedDocuments } from "../src/documents.js";
import { headingId } from "../src/heading-id.js";
import { relink } from "../src/relink.js";
import { root } from "../src/root.js";
import { rulePage, wrongExamples } from "../src/rule-pages.js";
import { searchWords } from "../src/search-words.js";
import { shownBlocks } from "../src/shown-blocks.js";

describe("a link of a document leads", () => {
  test.each([
    ["to the page of another document", "[台账](ledger.md)", "docs/your-city.md", "zh", "[台账](/ledger)"],
    ["to a place on it", "[v](outputs.md#versions)", "docs/support.md", "en", "[v](/en/outputs#versions)"],
    ["to a package", "[c](../packages/city)", "docs/your-city.md", "en", "[c](/en/packages/city)"],
    ["to the other language", "[中文](README.zh-CN.md)", "packages/city/README.md", "en", "[中文](/packages/city)"],
    ["elsewhere as it did", "[x](https://example.org)", "README.md", "zh", "[x](https://example.org)"],
    ["nowhere when its file has no page", "[l](LICENSE)", "README.md", "zh", "l"],
  ] as const)("%s", (_, markdown, file, language, expected) => {
    expect(relink(markdown, file, language)).toBe(expected);
  });

  test("to a file that is there", () => {
    expect(() => relink("[x](nothing.md)", "docs/support.md", "en")).toThrow("docs/support.md links to nothing.md");
  });
});

describe("the page of a rule", () => {
  test.each(lintRules)("$id has one in both languages", (rule) => {
    expect(rulePage(rule, "zh")).toContain("## 错误");
    expect(rulePage(rule, "en")).toContain("## Incorrect");
  });

  test("tells what the rule says, in the language of the page, with names for what is filled in", () => {
    const rule = lintRules.find(({ id }) => id === "reach-missed");
    expect(rule && rulePage(rule, "zh")).toContain("- “‹name›”说‹reach›‹other›，接着写‹value›");
    expect(rule && rulePage(rule, "en")).toContain("- “‹name›” is said to pass ‹other›, then to be ‹value›");
  });

  test("takes the wrong examples of its README alone", () => {
    const readme = "## Incorrect · 错误\n\n```text\na\nb\n```\n\n## Correct · 正确\n\n```text\nc\n```\n";
    expect(wrongExamples(readme)).toEqual(["a\nb"]);
  });

  test("shows what the program finds in its examples", () => {
    const rule = lintRules.find(({ id }) => id === "punctuation-halfwidth");
    expect(rule && rulePage(rule, "zh")).toContain("1:7 半角“,”应为全角“，”");
  });
});

test.each([
  ["the same lines", ["a", "b"], ["a", "b"], true],
  ["anything behind …", ["a", "…"], ["a", "b", "c"], true],
  ["a line after …", ["…", "c"], ["a", "b", "c"], true],
  ["another line", ["a", "x"], ["a", "b"], false],
  ["fewer lines", ["a"], ["a", "b"], false],
])("an output says %s", (_, said, printed, holds) => {
  expect(saysWhatWasPrinted(said, printed)).toBe(holds);
});

test("a page's steps are files and commands", () => {
  const steps = stepsOf("```yaml a.yaml\nx: 1\n```\n```console\n$ gwr rules\nstrict\n$ echo $?\n0\n```\n");
  expect(steps.map(({ title }) => title)).toEqual(["writes a.yaml", "gwr rules", "echo $?"]);
});

describe.each(["README.md", "README.zh-CN.md"])("%s names", (name) => {
  const readme = readFileSync(join(root, name), "utf8");
  const commands = readdirSync(join(root, "packages/cli/src/commands"))
    .filter((file) => /^(?!index|options)[a-z]+\.ts$/u.test(file))
    .map((file) => file.slice(0, -".ts".length));

  test.each(commands)("gwr %s", (command) => {
    expect(readme).toContain(`gwr ${command}`);
  });

  test.each(packageNames())("the package %s", (folder) => {
    expect(readme).toContain(`[${folder}](packages/${folder})`);
  });
});

test("both pages of how a figure is read name the same files and resolvers, in the same order", () => {
  const named = (file: string): string[] =>
    Array.from(
      readFileSync(join(root, "docs", file), "utf8").matchAll(
        /`(?:packages|scripts|seeds)\/[\w./-]+`|^\| `[a-z-]+`/gmu,
      ),
      ([name]) => name,
    );
  expect(named("how-a-figure-is-read.zh-CN.md")).toEqual(named("how-a-figure-is-read.md"));
});

/** Blocks of code of a document without remarks, which are in the language of the page; pictures have words of their own. */
function codeIn(markdown: string): string[] {
  const blocks = markdown.matchAll(/^```(?:sh|ts|js|python|toml|lua|elisp|json)\n(?<code>[\s\S]+?)^```$/gmu);
  const lines = Array.from(blocks, ({ groups }) => (groups?.["code"] ?? "").split("\n")).flat();
  return lines.map((line) => line.replace(/(?:#|\/\/(?! =>)) .*/u, "").trimEnd());
}

describe.each(reusedDocuments.filter(({ zh, en }) => zh !== undefined && !en.startsWith("packages/")))(
  "both pages of $en have the same",
  ({ zh = "", en }) => {
    const [chinese, english] = [zh, en].map((file) => readFileSync(join(root, file), "utf8"));

    test("programs and commands", () => {
      expect(codeIn(chinese ?? "")).toEqual(codeIn(english ?? ""));
    });

    test("parts", () => {
      const levels = (markdown = ""): string[] =>
        markdown.replace(/^```[\s\S]+?^```$/gmu, "").match(/^#+(?= )/gmu) ?? [];
      expect(levels(chinese)).toEqual(levels(english));
    });
  },
);

test("a changeset says which packages change how much, and in what", () => {
  const { packages, text } = readChange('---\n"@liaocheng/city": minor\n"@liaocheng/cli": patch\n---\n\nA and\nb.\n');
  expect([...packages]).toEqual([
    ["city", "minor"],
    ["cli", "patch"],
  ]);
  expect(text).toBe("A and\nb.");
});

test("headings have the ids that code hosts give them", () => {
  expect(headingId("1 看看读到了什么（5 分钟）")).toBe("1-看看读到了什么5-分钟");
});

test("Chinese is searched by pairs of characters", () => {
  expect(searchWords("GDP增长5%，投资")).toEqual(["gdp", "增长", "5", "投资"]);
});

test("a picture of arrows becomes a table", () => {
  const graph = "```mermaid\ngraph RL\n  a[alpha<br>does a]\n  b[beta] --> a\n```";
  expect(shownBlocks(graph)).toContain("| beta |  | alpha |");
});
