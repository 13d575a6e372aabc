import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { writeFiles } from "../ledger-report.js";
import { runInProcess, type InProcessRun } from "../run-in-process.js";

/** A folder for the tests of a file, with what is written into it first; gone afterwards. */
export function useFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  readonly path: () => string;
  readonly run: (...argv: string[]) => Promise<InProcessRun>;
} {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gwr-security-"));
    await writeFiles(folder, files);
  }, 60_000);
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return { path: () => folder, run: (...argv) => runInProcess(argv, { cwd: folder }) };
}

/** A report in which `words` stand wherever an author can put them: title, heading, name of a figure, unit that leads, glossary. */
export const reportWith = (words: string, year = 2024): string => `明州市${words}政府工作报告
——${String(year)}年1月20日在明州市第十届人民代表大会第三次会议上
各位代表：
一、${String(year - 1)}年工作回顾
全年地区生产总值增长${String(year - 2019)}.2%，${words}产业增加值增长${String(year - 2018)}%。
二、${String(year)}年重点工作${words}
今年主要预期目标是：地区生产总值增长5.5%以上，${words}产业增加值增长7%左右。
（一）${words}民生。新建${words}学校12所（${words}市教育局牵头）。
名词解释
1.${words}链长制：${words}由领导担任链长。
`;

/** A table of rankings whose unit and indicator are the words. */
export const rankingWith = (words: string): string => {
  const cell = `"${words.replaceAll('"', '""')}"`;
  return `单位,类别,指标,本期排名,上期排名,参评总数\n${cell},县（市、区）,${cell},11,8,11\n`;
};
