import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { seedFile } from "../gwr.js";
import { CORRECTED, REPORT, writeFiles } from "../ledger-report.js";
import { runInProcess } from "../run-in-process.js";

const NEXT = REPORT.replaceAll("2024年", "2025年")
  .replaceAll("2023年", "2024年")
  .replace("第三次", "第四次")
  .replace(
    "地区生产总值增长5.2%。",
    "地区生产总值增长5.6%，居民消费价格上涨0.2%。新建学校12所，完成技术改造投资51亿元。市图书馆建成开放。",
  );

const RANKING = `单位,类别,指标,本期排名,上期排名,参评总数
东阿县,县（市、区）,用电量,11,8,11
莘县,县（市、区）,用电量,1,1,11
高唐县,县（市、区）,用电量,5,,
`;

const DRAFT = "推进节能技改,新增绿色工厂10家。\n一、坚持创新\n三、坚持开放\n新增贷款1200亿元,增长５%\n";

/** A policy that joins the indicators of a unit. */
const UNITS = {
  id: "units",
  title: "按单位汇总",
  colors: [
    { id: "blue", name: "蓝", meaning: "激励" },
    { id: "red", name: "红", meaning: "警告" },
  ],
  scale: ["blue", "none", "red"],
  populations: [
    {
      id: "all",
      name: "单位",
      aliases: ["*"],
      rules: [
        { id: "top", color: "blue", label: "居首位", when: { input: "rank", atMost: 1 } },
        { id: "bottom", color: "red", label: "居末位", when: { input: "rankFromBottom", atMost: 1 } },
      ],
      units: { take: "worst" },
    },
  ],
};

const WEEK = `单位,报告人,周次,报送时间,争取的重要成果,重点工作进展情况
市文旅局,单位,2024年第27周,2024-07-05 19:00,获批试点1个,图书馆装修
`;

/** Fills the folder that the commands of the table run in: reports, tables, and a ledger with a little of everything. */
export async function prepareFolder(folder: string): Promise<void> {
  await copyFile(seedFile, join(folder, "seed.txt"));
  await writeFiles(folder, {
    "report.txt": REPORT,
    "corrected.txt": CORRECTED,
    "next.txt": NEXT,
    "draft.txt": DRAFT,
    "ranking.csv": RANKING,
    "week.csv": WEEK,
    "units.json": JSON.stringify(UNITS),
    "words.txt": "科技创新\n民生\n",
    "short.txt": "各位代表：大会开幕。",
  });
  const store = "--store a.db";
  for (const command of [
    `ledger import report.txt ${store}`,
    `ledger update 2024-003 ${store} --date 2024-06-30 --value 3 --note 主体开工 --source 快报`,
    `register praise ${store} --unit 市教育局 --deed 提前开工 --basis 专报 --date 2024-07-03 --task 2024-003`,
    `register negative ${store} --unit 市文旅局 --item 图书馆逾期 --date 2024-07-01 --task 2024-003`,
    `register topic ${store} --topic 停车难 --lead 市住建局 --month 2024-07 --task 2024-003`,
    `register topic ${store} --number 1 --step 现场办公 --date 2024-07-08`,
    `weekly week.csv ${store} --remember`,
    `ledger export ${store} --format csv -o sheet.csv`,
  ]) {
    const { code, stderr } = await runInProcess(command.split(" "), { cwd: folder });
    if (code > 1) throw new Error(`${command}: ${stderr}`);
  }
  await writeFile(join(folder, "filled.csv"), await filledSheet(join(folder, "sheet.csv")));
}

/** The sheet with a value for every figure, as departments send it back; one cell that is locked was changed. */
async function filledSheet(file: string): Promise<string> {
  const [header = "", ...rows] = (await readFile(file, "utf8"))
    .replace(/^\uFEFF/u, "")
    .trim()
    .split(/\r?\n/u);
  const names = header.split(",");
  const filled = rows.map((row, place) => {
    const cells = row.split(",");
    const set = (name: string, value: string): void => {
      cells[names.indexOf(name)] = value;
    };
    set("进展日期", "2024-09-30");
    if (cells[names.indexOf("单位")] !== "") set("完成值", String(place + 1));
    set("进展情况", "有序推进");
    if (place === 0) set("配合单位", "市审计局");
    return cells.join(",");
  });
  return `${[header, ...filled].join("\r\n")}\r\n`;
}
