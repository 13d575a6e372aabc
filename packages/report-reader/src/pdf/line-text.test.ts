import { expect, test } from "vitest";
import { made } from "../traced/traced-text.js";
import { lineText } from "./line-text.js";
import { pageLine, type TextRun } from "./text-run.js";

const SIZE = 10;

/** Runs from left to right: each begins a gap after the one before; widths and gaps in type sizes. */
function lineOf(
  ...runs: readonly (readonly [gap: number, text: string, width: number, more?: Partial<TextRun>])[]
): ReturnType<typeof pageLine> {
  let end = 100;
  return pageLine(
    runs.map(([gap, text, width, more]) => {
      const start = end + gap * SIZE;
      end = start + width * SIZE;
      return { text: made(text), start, end, y: 100, size: SIZE, ...more };
    }),
    0,
    0,
  );
}

test.each([
  ["characters that touch", lineOf([0, "增长", 2], [0, "亿元", 2]), "增长亿元"],
  [
    "the quarter that typesetting leaves beside a figure",
    lineOf([0, "增长", 2], [0.25, "4.3%", 2], [0.25, "左右", 2]),
    "增长4.3%左右",
  ],
  ["that quarter stored as a blank", lineOf([0, "2022 年 12", 4.2], [0.1, "月", 1]), "2022年12月"],
  ["a blank between names", lineOf([0, "市长", 2], [0.25, "张三", 2]), "市长 张三"],
  ["words of letters", lineOf([0, "Belt", 2], [0.25, "and", 1.5], [0, "Road", 2]), "Belt andRoad"],
  ["cells", lineOf([0, "指标", 2], [3, "4.3%", 2]), "指标\t4.3%"],
  ["cells of one digit", lineOf([0, "1", 0.5], [3, "2", 0.5], [3, "3", 0.5]), "1\t2\t3"],
  ["a title set apart by full squares", lineOf([0, "报", 1], [2, "告", 1]), "报 告"],
  ["radicals stored for characters", lineOf([0, "⼈⺠政府⼯作⻓⼾", 8]), "人民政府工作长户"],
  ["a bullet of a font of pictures", lineOf([0, "\uF0B7", 0.5], [0.5, "其他", 2]), "其他"],
  ["a raised number after a figure", lineOf([0, "4.3%", 2], [0, "2", 0.4, { y: 95, size: 6 }]), "4.3%[2]"],
  ["small type on the line itself", lineOf([0, "4.3%", 2], [0, "注", 0.6, { size: 6 }]), "4.3%注"],
])("%s", (_what, line, text) => {
  expect(lineText(line, false).text).toBe(text);
});

test.each([
  [
    "parted throughout",
    lineOf([0, "我 市 。 开 展", 5.5], [0.12, "改 善 攻 坚", 4.4], [0.12, "行动", 2.12]),
    "我市。开展改善攻坚行动",
  ],
  [
    "parted here and there, at the border of what counts as a blank",
    lineOf([0, "规 模", 2.1], [0.1, "以 上工 业增 加值 增长", 9.8]),
    "规模以上工业增加值增长",
  ],
  ["with a true blank between two halves", lineOf([0, "好品山东", 4.15], [0.3, "商行天下", 4.15]), "好品山东 商行天下"],
  ["with a true blank inside a run", lineOf([0, "打响至诚", 4.15], [0.05, "山东 近悦", 4.4]), "打响至诚山东 近悦"],
  [
    "with a figure set apart by stretching",
    lineOf([0, "产值增加", 4.6], [0.5, "2800", 2], [0.5, "亿元以上", 4.6]),
    "产值增加2800亿元以上",
  ],
])("in a line stretched to the margin: %s", (_what, line, text) => {
  expect(lineText(line, true).text).toBe(text);
});
