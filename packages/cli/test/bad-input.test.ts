import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { gwr, seedFile } from "./gwr.js";
import { runInProcess } from "./run-in-process.js";

let folder = "";

const FILES: Readonly<Record<string, Uint8Array>> = {
  "empty.txt": new Uint8Array(),
  "blank.txt": Buffer.from(" \n\u00A0\n"),
  "binary.txt": Uint8Array.from({ length: 4096 }, (_, index) => (index * 131) % 256),
  "program.bin": Buffer.from("7f454c4602010100000000000000000002003e0001000000", "hex"),
  "picture.txt": Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
  "broken.docx": Buffer.from("504b0304deadbeef", "hex"),
  "broken.pdf": Buffer.from("%PDF-1.7\nnothing follows"),
};

/** Runs in this process, where nothing may end it (Vitest refuses to) or print past the streams that were given. */
const run: typeof gwr = async (...args) => {
  const past = [
    vi.spyOn(process.stdout, "write"),
    vi.spyOn(process.stderr, "write"),
    ...(["log", "info", "warn", "error"] as const).map((method) => vi.spyOn(console, method)),
  ];
  try {
    const ended = await runInProcess(...args);
    for (const printed of past) expect(printed).not.toHaveBeenCalled();
    return ended;
  } finally {
    for (const printed of past) printed.mockRestore();
  }
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-bad-input-"));
  await Promise.all(Object.entries(FILES).map(([name, bytes]) => writeFile(join(folder, name), bytes)));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Holds that a file is refused in one line that names it, in either language. */
async function expectRefused(runs: typeof gwr, command: string, file: string): Promise<void> {
  for (const lang of ["zh", "en"]) {
    const { code, stdout, stderr } = await runs([command, file, "--lang", lang], { cwd: folder });
    const lines = stderr.trimEnd().split("\n");
    expect({ code, stdout, lines: lines.length }).toEqual({ code: 2, stdout: "", lines: 1 });
    expect(lines[0]).toContain(file);
    expect(lines[0]).toMatch(lang === "zh" ? /^错误：/u : /^error: /u);
    expect(lines[0]).not.toMatch(/\bat .*:\d+:\d+|undefined|\[object/u);
  }
}

// A process of its own takes as long as all of the others together: one for each way to read.
test.each(["missing.txt", "binary.txt", "broken.pdf"])("the program refuses %s in one line", (file) =>
  expectRefused(gwr, "parse", file),
);

describe.each(["parse", "extract"])("gwr %s refuses in one line", (command) => {
  test.each([
    { title: "a missing file", file: "missing.txt" },
    { title: "a file below a file", file: "empty.txt/report.txt" },
    { title: "a folder", file: "." },
    ...Object.keys(FILES).map((file) => ({ title: file, file })),
  ])("$title", ({ file }) => expectRefused(run, command, file));

  test("empty standard input", async () => {
    expect(await run([command, "-"])).toMatchObject({ code: 2, stdout: "" });
  });

  test("standard input named twice", async () => {
    expect(await run([command, "-", "-"])).toMatchObject({ code: 2, stdout: "" });
  });

  test("no file at all", async () => {
    const { code, stderr } = await run([command]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "错误：缺少参数 <files>；用 --help 查看用法\n" });
  });

  test("a result that cannot be written", async () => {
    const { code, stderr } = await run([command, seedFile, "-o", "no/such/folder/out.txt"], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^错误：无法写入 no\/such\/folder\/out\.txt（ENOENT）/mu);
  });
});

test("the program survives 10 MB of one character", async () => {
  const { code, stdout } = await gwr(["parse", "--format", "json", "-"], { stdin: "一".repeat(3_500_000) });
  expect(code).toBe(0);
  expect(stdout.length).toBeGreaterThan(3_500_000);
});

describe.each([
  ["parse", "--format", "json"],
  ["extract", "--format", "json"],
])("gwr %s survives", (command, ...args) => {
  test.each([
    ["10 MB of one character", "一".repeat(3_500_000)],
    ["10 MB of one digit", "7".repeat(10_000_000)],
    ["5 MB of line ends", "\n".repeat(5_000_000) + "完"],
    ["a report cut in the middle of a character", Buffer.from("一、2022年工作回顾\n生产总值增长").subarray(0, -1)],
    [
      "bytes that are no UTF-8",
      Buffer.concat([Buffer.from("一、工作回顾\n增长"), Buffer.from([0xff, 0xfe, 0xc0, 0x80])]),
    ],
    [
      "surrogates encoded as if they were characters",
      Buffer.concat([Buffer.from("增长5%"), Buffer.from("eda080edb080", "hex")]),
    ],
    [
      "UTF-16 with a lone surrogate",
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("增长5%\uD800。", "utf16le")]),
    ],
  ])("%s", async (_case, input) => {
    const { code, stdout, stderr } = await run([command, ...args, "-"], { stdin: input });
    expect(stderr).not.toMatch(/^ {4}at /mu);
    if (code === 2) {
      expect(stdout).toBe("");
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
      return;
    }
    expect(code).toBe(0);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });
});
