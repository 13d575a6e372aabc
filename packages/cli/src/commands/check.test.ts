import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv-draft-04";
import iconv from "iconv-lite";
import { applyFixes, lintReport } from "@liaocheng/report-lint";
import { describe, expect, test } from "vitest";
import { runInProcess } from "../../test/run-in-process.js";

const seed = readFileSync(new URL("../../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");
const WRONG =
  "各位代表：\n推进节能技改,新增绿色工厂10家，城市更加美丽宜居。\n完成投资3亿元元，超过5家以上企业落户我市。\n";
const RIGHT = "各位代表：\n推进节能技改，新增绿色工厂10家，城市更加美丽宜居。\n";

function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const cwd = mkdtempSync(join(tmpdir(), "gwr-check-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  return cwd;
}

interface JsonFinding {
  ruleId: string;
  messageId: string;
  severity: string;
  message: string;
  file: string;
  start: number;
  end: number;
  line: number;
  column: number;
  fingerprint: string;
}

async function jsonFindings(argv: readonly string[], cwd: string): Promise<JsonFinding[]> {
  const { stdout } = await runInProcess(["check", ...argv, "--format", "json"], { cwd });
  return (JSON.parse(stdout) as { findings: JsonFinding[] }).findings;
}

describe("the exit status", () => {
  test.each([
    { title: "0 for a clean report", files: { "a.txt": RIGHT }, argv: ["a.txt"], code: 0 },
    { title: "1 for findings", files: { "a.txt": WRONG }, argv: ["a.txt"], code: 1 },
    {
      title: "0 when only allowed warnings are left",
      files: { "a.txt": WRONG },
      argv: ["a.txt", "--rule", "punctuation-halfwidth=off", "--rule", "unit-doubled=off", "--max-warnings", "1"],
      code: 0,
    },
    { title: "2 for a file that is not there", files: {}, argv: ["b.txt"], code: 2 },
    { title: "2 for a rule that is not there", files: { "a.txt": RIGHT }, argv: ["a.txt", "--rule", "x=off"], code: 2 },
    { title: "2 for an unknown format", files: { "a.txt": RIGHT }, argv: ["a.txt", "--format", "xml"], code: 2 },
    {
      title: "2 for a configuration that cannot be meant",
      files: { "a.txt": RIGHT, "gwr.config.json": '{"check":{"preset":"all"}}' },
      argv: ["a.txt"],
      code: 2,
    },
    {
      title: "2 for a rule unknown to the configuration",
      files: { "a.txt": RIGHT, "gwr.config.json": '{"check":{"rules":{"no-such-rule":"off"}}}' },
      argv: ["a.txt"],
      code: 2,
    },
  ])("is $title", async ({ files, argv, code }) => {
    const run = await runInProcess(["check", ...argv], { cwd: folder(files as Record<string, string>) });
    expect(run.code).toBe(code);
    if (code === 2) expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("json", () => {
  test("gives each finding its place", async () => {
    const findings = await jsonFindings(["a.txt"], folder({ "a.txt": WRONG }));
    expect(findings.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ["punctuation-halfwidth", 2, 7],
      ["unit-doubled", 3, 5],
      ["bound-doubled", 3, 10],
    ]);
    for (const { start, end } of findings) expect(WRONG.slice(start, end)).not.toBe("");
  });

  test("a clean file prints an empty list", async () => {
    expect(await jsonFindings(["a.txt"], folder({ "a.txt": RIGHT }))).toEqual([]);
  });
});

test("SARIF validates against the schema of version 2.1.0", async () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../test/schemas/sarif-2.1.0-rtm.5.json", import.meta.url), "utf8"),
  ) as object;
  const cwd = folder({ "报告 1.txt": seed, "b.txt": WRONG });
  const { stdout } = await runInProcess(["check", "报告 1.txt", "b.txt", "--format", "sarif"], { cwd });
  const log = JSON.parse(stdout) as { runs: { results: { ruleId: string; partialFingerprints: object }[] }[] };
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  expect(log.runs[0]?.results.length).toBeGreaterThan(15);
  const prints = log.runs[0]?.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints)) ?? [];
  expect(new Set(prints).size).toBe(prints.length);
});

test("GitHub annotations escape what the format needs", async () => {
  const cwd = folder({ "a,b.txt": "占比达20 %，城市绿地率达到30%，失业率为5%，参保率达到97%。\n" });
  const { stdout } = await runInProcess(["check", "a,b.txt", "--format", "github"], { cwd });
  expect(stdout).toBe(
    "::error file=a%2Cb.txt,line=1,endLine=1,col=4,endColumn=8,title=quantity-space::“20 %25”数字与百分号之间多了空格\n",
  );
});

test("GitLab issues carry stable fingerprints", async () => {
  const run = async (text: string): Promise<{ fingerprint: string; location: { lines: { begin: number } } }[]> => {
    const { stdout } = await runInProcess(["check", "a.txt", "--format", "gitlab"], { cwd: folder({ "a.txt": text }) });
    return JSON.parse(stdout) as { fingerprint: string; location: { lines: { begin: number } } }[];
  };
  const before = await run(WRONG);
  const after = await run(`各位代表：\n\n\n${WRONG.slice(6)}`);
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
  expect(after[0]?.location.lines.begin).toBe(4);
});

test("pretty underlines the place in Chinese columns", async () => {
  const cwd = folder({ "a.txt": "推进节能技改,新增绿色工厂10家，城市更加美丽宜居。\n" });
  const { stdout } = await runInProcess(["check", "a.txt"], { cwd });
  const [, , excerpt = "", underline = ""] = stdout.split("\n");
  expect(excerpt).toBe("  1 | 推进节能技改,新增绿色工厂10家，城市更加美丽宜居。");
  expect(underline).toBe(`${" ".repeat("  1 | ".length + 12)}^`);
});

describe("fixes", () => {
  const mended = applyFixes(seed, lintReport({ text: seed }).findings).text;

  test.each([
    { title: "UTF-8", encode: (text: string) => Buffer.from(text) },
    { title: "UTF-8 with a byte order mark", encode: (text: string) => Buffer.from(`\uFEFF${text}`) },
    { title: "GB 18030", encode: (text: string) => iconv.encode(text, "gb18030") },
    { title: "UTF-16", encode: (text: string) => iconv.encode(text, "utf-16le", { addBOM: true }) },
    { title: "lines ended by CR LF", encode: (text: string) => Buffer.from(text.replaceAll("\n", "\r\n")) },
  ])("keep $title", async ({ encode }) => {
    const cwd = folder({ "a.txt": encode(seed) });
    await runInProcess(["check", "a.txt", "--fix"], { cwd });
    expect(readFileSync(join(cwd, "a.txt")).equals(encode(mended))).toBe(true);
  });

  test("leave what is not safe, and a second run changes nothing", async () => {
    const cwd = folder({ "a.txt": WRONG });
    expect(await runInProcess(["check", "a.txt", "--fix"], { cwd })).toMatchObject({ code: 1 });
    const once = readFileSync(join(cwd, "a.txt"), "utf8");
    expect(once).toBe(WRONG.replace(",", "，"));
    await runInProcess(["check", "a.txt", "--fix"], { cwd });
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe(once);
  });

  test("are only shown by --diff", async () => {
    const cwd = folder({ "a.txt": WRONG });
    const { stdout, code } = await runInProcess(["check", "a.txt", "--diff"], { cwd });
    expect(stdout).toContain("-推进节能技改,新增");
    expect(stdout).toContain("+推进节能技改，新增");
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe(WRONG);
  });

  test("never rewrite html", async () => {
    const html = `<html><body><p>${WRONG.replaceAll("\n", "</p><p>")}</p></body></html>`;
    const cwd = folder({ "a.html": html });
    const { stderr } = await runInProcess(["check", "a.html", "--fix"], { cwd });
    expect(stderr).toContain("不改写");
    expect(readFileSync(join(cwd, "a.html"), "utf8")).toBe(html);
  });
});

describe("known findings", () => {
  test("a baseline is written when there is none, and then hides what it holds", async () => {
    const cwd = folder({ "a.txt": WRONG });
    expect(await runInProcess(["check", "a.txt", "--baseline", "known.json"], { cwd })).toMatchObject({ code: 0 });
    expect(await runInProcess(["check", "a.txt", "--baseline", "known.json"], { cwd })).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, "a.txt"), `${WRONG}新建道路3条，完成投资2亿元;\n`);
    const { code, stdout } = await runInProcess(["check", "a.txt", "--baseline", "known.json", "--format", "json"], {
      cwd,
    });
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as { findings: JsonFinding[] }).findings.map(({ ruleId }) => ruleId)).toEqual([
      "punctuation-halfwidth",
    ]);
  });

  test("a missing baseline fails a build on a server", async () => {
    const cwd = folder({ "a.txt": WRONG });
    const { code } = await runInProcess(["check", "a.txt", "--baseline", "known.json"], { cwd, env: { CI: "true" } });
    expect(code).toBe(2);
  });

  test("an ignore list leaves out findings by fingerprint", async () => {
    const cwd = folder({ "a.txt": WRONG });
    const [first] = await jsonFindings(["a.txt"], cwd);
    writeFileSync(
      join(cwd, "gwr.ignore.json"),
      JSON.stringify({ ignore: [{ fingerprint: first?.fingerprint, reason: "引文如此" }] }),
    );
    expect((await jsonFindings(["a.txt"], cwd)).map(({ ruleId }) => ruleId)).toEqual(["unit-doubled", "bound-doubled"]);
  });
});

describe("configuration", () => {
  const rules = ["bound-doubled"];
  test.each([
    { name: "gwr.config.json", content: '{"check":{"rules":{"punctuation-halfwidth":"off","unit-doubled":"off"}}}' },
    {
      name: "gwr.config.yaml",
      content: 'check:\n  rules:\n    punctuation-halfwidth: "off"\n    unit-doubled: "off"\n',
    },
    {
      name: "gwr.config.ts",
      content:
        'const off: string = "off";\nexport default { check: { rules: { "punctuation-halfwidth": off, "unit-doubled": off } } };\n',
    },
    {
      name: "gwr.config.json",
      content:
        '{"check":{"profile":"本市","profiles":{"本市":{"rules":{"punctuation-halfwidth":"off","unit-doubled":"off"}}}}}',
    },
  ])("is read from $name", async ({ name, content }) => {
    const findings = await jsonFindings(["a.txt"], folder({ "a.txt": WRONG, [name]: content }));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(rules);
  });
});

test("many files come back in the order given", async () => {
  const names = Array.from({ length: 30 }, (_, index) => `${String(index)}.txt`);
  const cwd = folder(Object.fromEntries(names.map((name) => [name, WRONG])));
  const findings = await jsonFindings(names, cwd);
  expect([...new Set(findings.map(({ file }) => file))]).toEqual(names);
});

test("last year's report shows a base that moved", async () => {
  const report = (year: number, value: string): string =>
    `政府工作报告\n（${String(year + 1)}年1月16日在云平市第九届人民代表大会第${year === 2023 ? "三" : "四"}次会议上）\n各位代表：\n一、${String(year)}年工作回顾\n${String(year)}年，全市地区生产总值${value}，社会大局和谐稳定。\n二、${String(year + 1)}年重点工作任务\n${String(year + 1)}年，我们将坚持稳中求进，全力推动高质量发展。\n`;
  const cwd = folder({ "2023.txt": report(2023, "达到4100亿元"), "2024.txt": report(2024, "达到4050亿元，增长3%") });
  const findings = await jsonFindings(["2024.txt", "--previous", "2023.txt"], cwd);
  expect(findings.map(({ ruleId }) => ruleId)).toContain("base-moved");
});

describe("several files", () => {
  const files = { "a.txt": WRONG, "b.md": RIGHT, "c.csv": "1,2" };

  test.each([["."], ["*.{txt,md}"], ["a.txt", "b.md", "./a.txt"]])("are named as %s", async (...named) => {
    const { stdout } = await runInProcess(["check", ...named, "--format", "sarif"], { cwd: folder(files) });
    const log = JSON.parse(stdout) as { runs: [{ artifacts: { location: { uri: string } }[] }] };
    expect(log.runs[0].artifacts.map(({ location }) => location.uri)).toEqual(["a.txt", "b.md"]);
  });

  test("of which one is bad keep their findings; the run fails with 2", async () => {
    const cwd = folder(files);
    const { code, stdout, stderr } = await runInProcess(["check", "none.txt", "a.txt", "--format", "sarif"], { cwd });
    const log = JSON.parse(stdout) as {
      runs: [
        { results: unknown[]; invocations: [{ executionSuccessful: boolean; toolExecutionNotifications: unknown[] }] },
      ];
    };
    expect(code).toBe(2);
    expect(stderr).toContain("none.txt");
    expect(log.runs[0].results.length).toBeGreaterThan(0);
    expect(log.runs[0].invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(log.runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  test.each([
    ["github", "::error file=none.txt,title=unreadable::"],
    ["gitlab", '"check_name": "unreadable"'],
  ])("of which one is bad show it to %s as an error", async (format, line) => {
    const { code, stdout } = await runInProcess(["check", "none.txt", "a.txt", "--format", format], {
      cwd: folder(files),
    });
    expect([code, stdout]).toEqual([2, expect.stringContaining(line)]);
    expect(stdout).toContain("a.txt");
  });

  test("of a folder without reports are none", async () => {
    expect((await runInProcess(["check", "."], { cwd: folder({ "c.csv": "1,2" }) })).code).toBe(2);
  });
});

test("what a fix changes is shown at its place, and unsafe fixes are marked", async () => {
  const cwd = folder({ "a.txt": `${WRONG}加快转形升级步伐，提升产业能级。\n` });
  const { stdout } = await runInProcess(["check", "a.txt"], { cwd });
  expect(stdout).toContain("技改[-,-]{+，+}新增");
  const sarif = await runInProcess(["check", "a.txt", "--format", "sarif"], { cwd });
  const { results } = (JSON.parse(sarif.stdout) as { runs: [{ results: { ruleId: string; properties?: object }[] }] })
    .runs[0];
  expect(results.find(({ ruleId }) => ruleId === "punctuation-halfwidth")?.properties).toEqual({ fixIsSafe: true });
  expect(results.find(({ ruleId }) => ruleId === "word-confusable")?.properties).toEqual({ fixIsSafe: false });
});

test("a baseline is of its files: the same slip in another is new, a revised figure is not", async () => {
  const slip = (figure: string): string => `各位代表：\n全年完成固定资产投资${figure}亿元元，同比增长7%。\n`;
  const cwd = folder({ "a.txt": slip("86.5") });
  await runInProcess(["check", "a.txt", "--baseline", "known.json"], { cwd });
  writeFileSync(join(cwd, "a.txt"), slip("91"));
  writeFileSync(join(cwd, "b.txt"), slip("86.5"));
  const found = await jsonFindings(["a.txt", "b.txt", "--baseline", "known.json"], cwd);
  expect(found.map(({ file, ruleId }) => [file, ruleId])).toEqual([["b.txt", "unit-doubled"]]);
});
