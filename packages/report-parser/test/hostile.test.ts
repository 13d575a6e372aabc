import { expect, test } from "vitest";
import { parseReport, serializeReport } from "../src/index.js";

const hostile: [name: string, text: string][] = [
  ["10 million of one character", "一".repeat(10_000_000)],
  ["10 million blanks", "　".repeat(10_000_000)],
  ["a million line ends", "\n".repeat(1_000_000)],
  ["100 000 carriage returns and form feeds", "\r\f".repeat(100_000)],
  ["100 000 numbers 一、", "一、".repeat(100_000)],
  ["30 000 lines 一、", "一、\n".repeat(30_000)],
  ["20 000 headings one after the other", "一、工作回顾\n".repeat(20_000)],
  ["20 000 subsections", "（一）稳中求进。抓好落实。\n".repeat(20_000)],
  ["100 000 opening brackets", "（".repeat(100_000)],
  ["100 000 opening quotes", "“".repeat(100_000)],
  ["100 000 quoted marks", "“！”".repeat(100_000)],
  ["100 000 full stops", "。".repeat(100_000)],
  ["100 000 inline items", `一是${"强；二是".repeat(100_000)}`],
  ["20 000 annexes", "附件1\n清单\n1.新建书房。\n".repeat(20_000)],
  ["20 000 lone annex heads", "附件\n".repeat(20_000)],
  ["20 000 note marks", `一、安排\n${"推进[1]".repeat(20_000)}\n名词解释\n[1]三化：智能化。\n`],
  ["20 000 salutations", "各位代表：\n".repeat(20_000)],
  ["20 000 titles", "政府工作报告\n".repeat(20_000)],
  ["20 000 dates", "2022年12月27日在\n".repeat(20_000)],
  ["a long line of digits", "1".repeat(1_000_000)],
  [
    "hard-wrapped page numbers",
    `${"稳中求进工作总基调推动高质量发展迈出坚实步伐全市经济社会".repeat(1)}\n— 1 —\n`.repeat(20_000),
  ],
];

test.each(hostile)("%s come back whole", (_name, text) => {
  expect(serializeReport(parseReport(text).report) === text).toBe(true);
});
