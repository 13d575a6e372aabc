import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { Readable, Writable } from "node:stream";
import { run } from "@liaocheng/cli";
import { markdownExamples } from "@liaocheng/doc-examples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saysWhatWasPrinted, stepsOf, type PageStep } from "../src/console-steps.js";
import { root } from "../src/root.js";

/** Lines that a page shows of an output when `UPDATE=1` writes it anew. */
const SHOWN_LINES = 14;

const pages = join(root, "site/pages");
const files = readdirSync(pages, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .sort();
const markdownOf = (file: string): string => readFileSync(join(pages, file), "utf8");

describe.each(files.filter((file) => stepsOf(markdownOf(file)).length > 0))("%s does what it shows", (file) => {
  const steps = stepsOf(markdownOf(file));
  const outputs: { readonly step: PageStep; readonly printed: readonly string[] }[] = [];
  let folder = "";
  let last = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gwr-page-"));
    cpSync(join(root, "seeds"), join(folder, "seeds"), { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    if (process.env["UPDATE"] !== undefined) updatePage(file, outputs);
  });

  test.each(steps)("$title", async (step) => {
    if ("file" in step) {
      mkdirSync(dirname(join(folder, step.file)), { recursive: true });
      writeFileSync(join(folder, step.file), step.content);
      return;
    }
    const isAsked = steps[steps.indexOf(step) + 1]?.title === "echo $?";
    const { code, stdout, stderr } = await runLine(step.command, folder, last);
    last = code;
    if (!isAsked) expect([code, code === 0 ? "" : stderr]).toEqual([0, ""]);
    const printed = [...lines(stderr), ...lines(stdout)];
    outputs.push({ step, printed });
    if (process.env["UPDATE"] === undefined && !saysWhatWasPrinted(step.output, printed))
      expect(step.output).toEqual(printed.slice(0, 40));
  });
});

describe.each(files.filter((file) => markdownOf(file).includes("```ts\n")))("the program of %s", (file) => {
  test.each(markdownExamples(`pages/${file}`, { folder: join(root, "site") }))("$name", (example) => example.run());
});

test("what pages ask a shell for is there", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
  const asked = files.flatMap((file) =>
    Array.from(markdownOf(file).matchAll(/^```sh\n(?<commands>[\s\S]*?)^```$/gmu), ({ groups }) =>
      (groups?.["commands"] ?? "").trim().split("\n"),
    ).flat(),
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const command of asked) {
    const script = /^npm run (?<name>\S+)$/u.exec(command)?.groups?.["name"];
    if (script === undefined) expect(command).toBe("npm install --save-dev @liaocheng/cli");
    else expect(Object.keys(scripts)).toContain(script);
  }
});

test("both languages have the same pages", () => {
  const of = (language: string): string[] =>
    files.flatMap((file) => (file.startsWith(`${language}/`) ? [file.slice(language.length + 1)] : []));
  expect(of("en")).toEqual(of("zh"));
});

const lines = (text: string): string[] => text.split("\n").slice(0, -1);

/** Runs a command of a page: gwr in this process, `cp`, or `echo $?`. */
async function runLine(
  line: string,
  cwd: string,
  last: number,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const [program, ...argv] = line.split(" ");
  if (line === "echo $?") return { code: 0, stdout: `${String(last)}\n`, stderr: "" };
  if (program === "cp") {
    cpSync(join(cwd, argv[0] ?? ""), join(cwd, argv[1] ?? ""));
    return { code: 0, stdout: "", stderr: "" };
  }
  expect(program).toBe("gwr");
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    stdin: Readable.from([]),
    stdout: collectInto(out),
    stderr: collectInto(err),
    cwd,
    env: {},
  });
  return { code, stdout: out.join(""), stderr: err.join("") };
}

function collectInto(chunks: string[]): Writable {
  return new Writable({
    write(chunk: Buffer | string, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
}

/** Writes what commands printed into the page, where the page no longer says it. */
function updatePage(
  file: string,
  outputs: readonly { readonly step: PageStep; readonly printed: readonly string[] }[],
): void {
  let markdown = markdownOf(file);
  for (const { step, printed } of outputs.toReversed()) {
    if ("file" in step || saysWhatWasPrinted(step.output, printed)) continue;
    const shown =
      printed.length > SHOWN_LINES ? [...printed.slice(0, SHOWN_LINES - 2), "…", ...printed.slice(-1)] : printed;
    const text = shown.map((line) => `${line.trimEnd()}\n`).join("");
    markdown = markdown.slice(0, step.at.start) + text + markdown.slice(step.at.end);
  }
  writeFileSync(join(pages, file), markdown);
}
