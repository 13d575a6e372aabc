import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What a made-up report says. */
export interface MadeUp {
  readonly region: string;
  readonly year: number;
  /** Growth of last year and target of this one, as printed: 6%左右. */
  readonly grew: string;
  readonly target: string;
}

/** A short report of our own wording. */
export const reportOf = ({ region, year, grew, target }: MadeUp): string =>
  [
    "政府工作报告",
    `——${String(year)}年1月10日在${region}第十四届人民代表大会第三次会议上`,
    "各位代表：",
    `一、${String(year - 1)}年工作回顾`,
    `全年地区生产总值增长${grew}。粮食产量230万吨，新建学校12所。`,
    `二、${String(year)}年工作安排`,
    `今年经济社会发展主要预期目标是：地区生产总值增长${target}，城镇新增就业4.6万人，居民消费价格涨幅控制在3%以内。`,
    "着力扩大内需，改善民生，推进乡村振兴。",
    "",
  ].join("\n");

/** Writes files below a folder, whose folders are made. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** So many reports of counties that nobody knows, each unlike the others. */
export const manyReports = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `r${String(index).padStart(4, "0")}.txt`,
      reportOf({
        region: "临河县",
        year: 1990 + (index % 30),
        grew: `${(5 + (index % 40) / 10).toFixed(1)}%`,
        target: `${(4 + (index % 50) / 10).toFixed(1)}%左右`,
      }),
    ]),
  );

/** The objects of a text with one a line. */
export const linesOf = <Row = Record<string, unknown>>(jsonl: string): Row[] =>
  jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
