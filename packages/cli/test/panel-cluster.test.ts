import { execFile, spawnSync } from "node:child_process";
import { appendFile, chmod, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { manyReports, reportOf, writeFiles } from "./panel-reports.js";
import { runInProcess } from "./run-in-process.js";

const program = fileURLToPath(new URL("../bin/gwr.js", import.meta.url));
const script = (name: string): string => fileURLToPath(new URL(`../../../docs/cluster/${name}`, import.meta.url));
const hasParallel = spawnSync("parallel", ["--version"]).status === 0;

let folder: string;
let env: NodeJS.ProcessEnv;
const panel = (...args: string[]) => runInProcess(["panel", ...args, "--threads", "1"], { cwd: folder });

async function bash(command: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
  const options = { cwd: folder, env: { ...env, ...more }, timeout: 100_000, maxBuffer: 1 << 28 };
  return (await promisify(execFile)("bash", ["-c", command], options)).stdout;
}

/** Files of a folder with what is in them; those below it too. */
async function contentOf(name: string): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(files.map((file) => readFile(file, "base64")));
  return Object.fromEntries(files.map((file, index) => [file.slice(join(folder, name).length), read[index] ?? ""]));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-panel-cluster-"));
  await writeFiles(join(folder, "reports"), {
    ...manyReports(140),
    "nation.txt": reportOf({ region: "全国", year: 2021, grew: "2.3%", target: "6%以上" }).replace(
      "在全国第十四届人民代表大会第三次会议上",
      "在第十三届全国人民代表大会第四次会议上",
    ),
    "shandong-2021.txt": reportOf({ region: "山东省", year: 2021, grew: "3.6%", target: "6%以上" }),
    "shandong-2022.txt": reportOf({ region: "山东省", year: 2022, grew: "8.3%", target: "5.5%以上" }),
    "liaocheng-2021.txt": reportOf({ region: "聊城市", year: 2021, grew: "3.8%", target: "7%左右" }),
    "empty.txt": "",
  });
  await writeFile(join(folder, "words.txt"), "民生\n粮食\n");
  await writeFile(join(folder, "gwr"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  await chmod(join(folder, "gwr"), 0o755);
  env = { ...process.env, GWR: join(folder, "gwr"), PATH: `${folder}:${process.env["PATH"] ?? ""}` };
  await panel("reports", "-o", "whole", "--terms", "words.txt");
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe("shards", () => {
  test.each([1, 3, 150])("%i of them in folders of their own, merged, are one run byte for byte", async (count) => {
    const shards = Array.from({ length: count }, (_, index) => `s${String(count)}/${String(index + 1)}`);
    for (const [index, shard] of shards.entries()) {
      const share = `${String(index + 1)}/${String(count)}`;
      await panel("reports", "-o", `${shard}/`, "--terms", "words.txt", "--shard", share);
    }
    expect(await panel("--merge", ...shards, "-o", `merged-${String(count)}`)).toMatchObject({ code: 2, stdout: "" });
    expect(await contentOf(`merged-${String(count)}`)).toEqual(await contentOf("whole"));
  });

  it("written as streams, one after the other, are one stream", async () => {
    const whole = (await panel("reports", "--no-link", "--format", "jsonl")).stdout;
    const shards = [];
    for (const share of ["1/3", "2/3", "3/3"]) shards.push((await panel("reports", "--shard", share)).stdout);
    expect(shards.join("") === whole).toBe(true);
    expect(shards.every((shard) => shard.length > whole.length / 5)).toBe(true);
  });

  it("give what their last run read, whatever earlier ones did, and files that cannot be opened", async () => {
    const { "r0001.txt": text = "", ...others } = manyReports(20);
    await writeFiles(join(folder, "few"), { ...others, "r0001.txt": text });
    await symlink(join(folder, "nowhere.txt"), join(folder, "few/gone.txt"));
    const twice = ["1/2", "2/2"].flatMap((shard) => [shard, shard]);
    for (const [index, shard] of twice.entries()) {
      await panel("few", "-o", "again/", "--shard", shard);
      await appendFile(join(folder, "few/r0001.txt"), `新建学校${String(index + 2)}所。\n`);
    }
    await writeFile(join(folder, "few/r0001.txt"), text);
    await panel("few", "-o", "again/", "--shard", "1/2");
    expect(await panel("--merge", "again", "-o", "again")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("gone.txt"),
    });
    await panel("few", "-o", "few-whole");
    expect(await contentOf("again")).toEqual(await contentOf("few-whole"));
  }, 60_000);

  it("that are missing, or of another run, are told", async () => {
    await panel("reports", "-o", "part/", "--shard", "1/2");
    await panel("reports", "-o", "other/", "--shard", "2/2", "--terms", "words.txt");
    expect(await panel("--merge", "part", "-o", "no")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("缺少 73 份"),
    });
    expect(await panel("--merge", "part", "other", "-o", "no")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("同一次运行"),
    });
    expect(await panel("--merge", "reports", "-o", "no")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("没有已完成的分片"),
    });
  });
});

it("links targets to the parent's report, the year before and the year after", async () => {
  const rows =
    (await readFile(join(folder, "whole/part-00001.jsonl"), "utf8")) +
    (await readFile(join(folder, "whole/part-00000.jsonl"), "utf8"));
  const targets = rows
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ concept, headline }) => concept === "gdp" && headline === true);
  const of = (source: string) => targets.find((row) => row["source"] === source);
  expect(of("shandong-2021")).toMatchObject({ parentTierTarget: 6, overshootVsParent: 0, actual: 8.3, gap: 2.3 });
  expect(of("shandong-2022")).toMatchObject({ prevTarget: 6 });
  expect(of("shandong-2022")).not.toHaveProperty("parentTierTarget");
  expect(of("liaocheng-2021")).toMatchObject({ parentTierTarget: 6, overshootVsParent: 1 });
});

describe("recipes of docs/cluster.md", () => {
  it("Slurm: the tasks of the array, then the merge", async () => {
    for (const task of ["1", "2"]) {
      await bash(`bash "${script("slurm-array.sh")}" reports slurm/ --terms words.txt`, {
        SLURM_ARRAY_TASK_ID: task,
        SLURM_ARRAY_TASK_COUNT: "2",
        SLURM_CPUS_PER_TASK: "1",
      });
    }
    await bash("gwr panel --merge slurm/ -o slurm/ || [ $? -eq 2 ]");
    expect(await contentOf("slurm")).toEqual(await contentOf("whole"));
  }, 100_000);

  test.skipIf(!hasParallel)(
    "GNU parallel: shards here",
    async () => {
      await bash(`bash "${script("gnu-parallel.sh")}" reports par/ --terms words.txt || [ $? -eq 2 ]`, {
        SHARDS: "3",
        HOSTS: "2/:",
      });
      expect(await contentOf("par")).toEqual(await contentOf("whole"));
    },
    100_000,
  );

  it("a stream split as pipe and parallel --pipe do", async () => {
    const names = (await readdir(join(folder, "reports"))).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(folder, "reports", name), "utf8")));
    const lines = names.map((name, index) => `${JSON.stringify({ source: name, text: texts[index] })}\n`);
    await writeFile(join(folder, "lines.ndjson"), lines.join(""));
    const whole = (await runInProcess(["panel", "--from", "ndjson"], { stdin: lines.join("") })).stdout;
    const partitions = [lines.slice(0, 50), lines.slice(50)];
    const piped = await Promise.all(
      partitions.map((part) => runInProcess(["panel", "--from", "ndjson"], { stdin: part.join("") })),
    );
    expect(piped.map(({ stdout }) => stdout).join("") === whole).toBe(true);
    if (!hasParallel) return;
    const command =
      "parallel --pipe --keep-order --block 50k gwr panel --from ndjson - --threads 1 < lines.ndjson 2> /dev/null || true";
    expect((await bash(command)) === whole).toBe(true);
  }, 100_000);
});
