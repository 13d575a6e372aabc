import { Writable, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { run } from "./run.js";

/** Runs `gwr` in this process and collects what it prints. */
async function gwr(argv: readonly string[], stdin = ""): Promise<{ code: number; stdout: string; stderr: string }> {
  const printed = { stdout: "", stderr: "" };
  const collect = (name: "stdout" | "stderr") =>
    new Writable({
      write(chunk, _encoding, done) {
        printed[name] += String(chunk);
        done();
      },
    });
  const code = await run(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: collect("stdout"),
    stderr: collect("stderr"),
    env: {},
  });
  return { code, ...printed };
}

describe("usage", () => {
  test.each([
    ["an unknown option", ["--foo"], "没有选项 --foo", "unknown option --foo"],
    ["an unknown language", ["--lang", "fr"], "--lang <lang> 不接受“fr”", ""],
  ])("%s is told in one line and ends with status 2", async (_case, argv, zh, en) => {
    const chinese = await gwr(argv);
    expect(chinese).toMatchObject({ code: 2, stdout: "" });
    expect(chinese.stderr).toContain(zh);
    expect(chinese.stderr.trimEnd()).not.toContain("\n");
    if (en !== "") expect((await gwr([...argv, "--lang", "en"])).stderr).toContain(en);
  });

  test("help goes to standard output in the language asked for", async () => {
    expect(await gwr(["--help"])).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("用法：") });
    expect(await gwr(["--help", "--lang=en"])).toMatchObject({ code: 0, stdout: expect.stringContaining("Usage:") });
  });

  test("the version is a result", async () => {
    expect(await gwr(["--version"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
  });
});
