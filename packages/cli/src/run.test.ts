import { describe, expect, test } from "vitest";
import { runInProcess } from "../test/run-in-process.js";

describe("usage", () => {
  test.each([
    { title: "an unknown option", argv: ["--foo"], zh: "没有选项 --foo", en: "unknown option --foo" },
    { title: "an unknown option of a command", argv: ["parse", "--formt", "x"], zh: "是不是 --format", en: "--format" },
    { title: "an unknown command", argv: ["parce"], zh: "没有命令 parce，是不是 parse", en: "unknown command parce" },
    { title: "an unknown choice", argv: ["parse", "-", "--format", "xml"], zh: "可用：tree, json", en: "tree, json" },
    { title: "an option without its value", argv: ["parse", "-", "-o"], zh: "缺少值", en: "needs a value" },
    { title: "a count that is none", argv: ["parse", "-", "--depth", "0"], zh: "不接受“0”", en: "does not take '0'" },
  ])("$title is told in one line and ends with status 2", async ({ argv, zh, en }) => {
    const chinese = await runInProcess(argv);
    expect(chinese).toMatchObject({ code: 2, stdout: "" });
    expect(chinese.stderr).toContain(zh);
    expect(chinese.stderr.trimEnd()).not.toContain("\n");
    expect((await runInProcess([...argv, "--lang", "en"])).stderr).toContain(en);
  });

  test("an unknown language is told in Chinese", async () => {
    const { code, stderr } = await runInProcess(["--lang", "fr", "parse", "-"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "错误：--lang <lang> 不接受“fr”，可用：zh, en；用 --help 查看用法\n",
    });
  });

  test("no command at all shows the help on standard error", async () => {
    expect(await runInProcess([])).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("用法：") });
  });

  test("help goes to standard output in the language asked for", async () => {
    const chinese = await runInProcess(["--help"]);
    expect(chinese).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("用法：") });
    const english = await runInProcess(["extract", "--help", "--lang=en"]);
    expect(english).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("Usage:") });
    expect(english.stdout).not.toMatch(/\p{Script=Han}/u);
  });

  test("the version is a result", async () => {
    expect(await runInProcess(["--version"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    });
  });
});

describe("colours", () => {
  test.each([
    { title: "none where output is no terminal", env: {}, colored: false },
    { title: "some when FORCE_COLOR asks", env: { FORCE_COLOR: "1" }, colored: true },
    { title: "none when NO_COLOR asks, whatever else", env: { FORCE_COLOR: "1", NO_COLOR: "1" }, colored: false },
  ])("$title", async ({ env, colored }) => {
    const { stdout } = await runInProcess(["--help"], { env });
    expect(stdout.includes("\u001B[")).toBe(colored);
  });
});
