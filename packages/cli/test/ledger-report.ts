import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A report of 明州市 for 2024, of our own wording. */
export const REPORT = `明州市政府工作报告
——2024年1月20日在明州市第十届人民代表大会第三次会议上
明州市市长 张明

各位代表：
一、2023年工作回顾
过去一年，全市经济平稳运行，地区生产总值增长5.2%。
二、2024年重点工作
今年主要预期目标是：地区生产总值增长5.5%以上，居民消费价格涨幅3%左右。
（一）办好民生实事。新建学校12所（市教育局牵头，市财政局配合）。6月底前建成市图书馆（市文旅局）。实施老旧小区改造提升行动（市住建局）。
（二）推动科技创新。完成技改投资50亿元、开工项目30个（市工信局）。出台关于支持科技创新的若干政策（市科技局）。
`;

/** The same, corrected: a figure, a deadline, a unit, a deed more and one less. */
export const CORRECTED = REPORT.replace("新建学校12所", "新建学校15所")
  .replace("6月底前建成市图书馆（市文旅局）", "9月底前建成市图书馆（市文化和旅游局）")
  .replace("出台关于支持科技创新的若干政策（市科技局）", "新建体育公园3处（市体育局）");

/** Who answers and by when, in a table of its own. */
export const TASK_TABLE = `2024年政府工作报告重点任务分解表,,,
序号,工作任务,责任单位,完成时限
1,实施老旧小区改造提升行动,市住建局牵头，市城管局配合,2024年11月底前
2,新建停车场8处,市城管局,2024年10月底前
`.replaceAll("市住建局牵头，市城管局配合", '"市住建局牵头，市城管局配合"');

/** Writes files into a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
}
