/// <reference types="node" />
import { readFileSync } from "node:fs";
import { findQuantities } from "@liaocheng/chinese-quantity";
import { parseReport } from "@liaocheng/report-parser";
import { describe, expect, test } from "vitest";
import { extractIndicators } from "../src/index.js";

const seed = readFileSync(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");

/** The numbers of a text that are neither facts nor left out with a reason. */
function lostNumbers(text: string): string[] {
  const { indicators, leftOut } = extractIndicators(parseReport(text).report);
  const kept = [...indicators.map(({ quantity, span }) => ({ ...span, text: quantity.text })), ...leftOut];
  return findQuantities(text)
    .filter(({ start, end }) => !kept.some((other) => other.start < end && start < other.end))
    .map(({ text: printed }) => printed);
}

const wrap = (text: string, width: number): string =>
  text.replace(new RegExp(`[^\\n]{${String(width)}}(?=[^\\n])`, "gu"), "$&\n");

describe("no number disappears without a reason", () => {
  test.each([
    ["in a headline", "去年生产总值增长9.3%\n来源：山城网\n各位代表：\n现在报告工作。财政收入增长5%。"],
    ["in the foot of a page", "一、2022年工作回顾\n财政收入增长5%。\n— 12 —\n投资增长6%。\n责任编辑：李明 点击1268次"],
    [
      "in a list of documents",
      "一、2022年工作回顾\n财政收入增长5%。\n附件1\n拟制发政策清单\n1.关于支持100家企业的意见",
    ],
    [
      "in a copy wrapped inside its first sentence",
      "去年完成投资20亿元，增长5%；新建学校6所，\n改造道路35公里，惠及居民3万人;\n新增床位500张。",
    ],
  ])("%s", (_claim, text) => {
    expect(lostNumbers(text)).toEqual([]);
  });
  test.each([20, 38])("of the seed, wrapped after %i characters", (width) => {
    expect(lostNumbers(wrap(seed, width)).filter((text) => /[%元人个]/u.test(text))).toEqual([]);
  });
});
