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

describe("quantities that are multiplied are left out whole", () => {
  test.each([
    ["支持山城电厂2×66万千瓦机组复工，投资50亿元。", "2×66万千瓦"],
    ["建成 3 * 350 兆瓦机组。", "3 * 350 兆瓦"],
    ["建成2x35万千瓦热电厂。", "2x35万千瓦"],
    ["新建２×１００万千瓦煤电。", "２×１００万千瓦"],
    ["扩建2乘60万千瓦机组。", "2乘60万千瓦"],
    ["扩建二乘六十万千瓦机组。", "二乘六十万千瓦"],
    ["新上两台×35万千瓦背压机。", "两台×35万千瓦"],
    ["新上2×1000MW机组。", "2×1000MW"],
    ["改建400米×800米场地，长3×4×5米。", "400米×800米", "3×4×5米"],
    ["开通7×24小时热线，24小时×7天值守。", "7×24小时", "24小时×7天"],
    ["开工2×66万千瓦、4×100万千瓦项目。", "2×66万千瓦", "4×100万千瓦"],
    ["| 项目 | 规模 |\n| --- | --- |\n| 山城电厂 | 规模2×66万千瓦，投资50亿元 |", "2×66万千瓦"],
    ["附件1\n拟制发政策清单\n1.关于支持2×66万千瓦机组的意见", "2×66万千瓦"],
  ])("%s", (text, ...products) => {
    const { indicators, leftOut } = extractIndicators(`一、2022年工作回顾\n${text}`);
    expect(leftOut.map((number) => number.text)).toEqual(expect.arrayContaining(products));
    const facts = indicators.map(({ quantity }) => quantity.text);
    for (const product of products) expect(facts.filter((fact) => product.endsWith(fact))).toEqual([]);
  });
  test.each(["发电2.4×10^8千瓦时。", "建成3个X5项目。", "完成投资5亿元*3月后下降。", "全年大巴车运送12人乘2号线。"])(
    "%s has none",
    (text) => {
      const { leftOut } = extractIndicators(`一、2022年工作回顾\n${text}`);
      expect(leftOut.filter((number) => /[×X*乘]/u.test(number.text))).toEqual([]);
    },
  );
  test("of the seed", () => {
    const { leftOut } = extractIndicators(seed);
    expect(leftOut.filter(({ reason }) => reason === "specification").map(({ text }) => text)).toContain("2×66万千瓦");
  });
});

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
