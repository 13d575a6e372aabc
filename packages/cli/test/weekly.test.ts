import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "./run-in-process.js";
import { unzipText } from "./unzip-text.js";

let folder = "";
const own =
  "单位：市科技局\n报告人：单位\n报送时间：2023-02-03 16:20\n一、争取的重要成果\n获批平台1个\n二、重点工作进展情况\n签约2个";
const head =
  "单位：市科技局\n报告人：主要负责人\n报送时间：2023-02-03 20:00\n一、主要负责人靠前工作\n赴省对接\n二、对下指导情况\n无";
const sheet = `单位,报送时间,争取的重要成果,重点工作进展情况,主要负责人靠前工作情况,对下指导情况
市科技局,2023-02-03 16:20,获批平台1个,签约2个,赴省对接,到县调研`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-weekly-"));
  await mkdir(join(folder, "reports"));
  await writeFile(join(folder, "reports", "a.txt"), own);
  await writeFile(join(folder, "reports", "b.txt"), head);
  await writeFile(join(folder, "roster.csv"), "单位,类别\n市科技局,市政府部门\n东阿县,县（市、区）\n");
});

const weekly = (...argv: string[]) => runInProcess(["weekly", ...argv], { cwd: folder });

describe("gwr weekly", () => {
  test("checks a folder against the roster; status 1 when somebody is to be reminded", async () => {
    const { code, stdout, stderr } = await weekly("reports", "--roster", "roster.csv", "--format", "json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const { week, findings } = JSON.parse(stdout) as { week: { id: string }; findings: { message: string }[] };
    expect(week.id).toBe("2023-W05");
    expect(findings.map(({ message }) => message)).toEqual([
      "市科技局：主要负责人报告迟报2小时",
      "市科技局：主要负责人报告缺“对下指导情况”",
      "东阿县：单位未报告",
      "东阿县：主要负责人未报告",
    ]);
  });

  test("reads a sheet whose rows hold both reports; status 0 when all is well", async () => {
    await writeFile(join(folder, "week.csv"), sheet);
    const { code, stdout } = await weekly("week.csv");
    expect(code).toBe(0);
    expect(stdout).toContain("应报告1个单位2份，已报2份，未报0份，迟报0份，空缺0项。");
  });

  test("takes another deadline", async () => {
    await writeFile(join(folder, "week.csv"), sheet);
    expect((await weekly("week.csv", "--deadline", "5T16:00")).code).toBe(1);
    expect((await weekly("week.csv", "--deadline", "5")).code).toBe(2);
  });

  test("prints the digest as Markdown, HTML and Word", async () => {
    expect((await weekly("reports", "--format", "md")).stdout).toContain("**争取的重要成果**：获批平台1个");
    expect((await weekly("reports", "--format", "html")).stdout).toContain("<!doctype html>");
    const { bytes } = await weekly("reports", "--format", "docx");
    expect(unzipText(bytes, "word/document.xml")).toContain("重点工作进展情况：签约2个");
  });

  test("remembers who failed to report", async () => {
    for (const week of ["2023-W03", "2023-W04", "2023-W05"])
      await weekly("reports", "--week", week, "--roster", "roster.csv", "--memory", "memory.json", "--remember");
    const { colors } = JSON.parse(await readFile(join(folder, "memory.json"), "utf8")) as {
      colors: { period: string; unit: string; color: string }[];
    };
    expect(colors.filter(({ unit }) => unit === "东阿县").map(({ period, color }) => `${period} ${color}`)).toEqual([
      "2023-W03 red",
      "2023-W04 red",
      "2023-W05 red",
    ]);
  });

  test.each([
    [["nowhere"], "找不到文件"],
    [["reports", "--week", "下周"], "不是周次"],
    [["reports", "--roster", "reports"], "文件夹"],
    [["roster.csv"], "请用 --week 指定"],
  ])("%j ends with status 2 and one line", async (argv, message) => {
    const { code, stderr } = await weekly(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain("\n");
  });
});
