import { expect, it } from "vitest";
import { extractIndicators } from "../extract-indicators.js";

const moneyOf = (text: string): readonly (readonly [name: string, value: unknown, unit: string])[] =>
  extractIndicators(text).indicators.map(({ name, quantity }) => [name, quantity.scaled.value, quantity.scaled.unit]);

it("a magnitude without 元 is money where the name is", () => {
  expect(moneyOf("一、2024年工作回顾\n财政收入任务174万，完成198万；引进总投资8.6亿的项目，支出260万。")).toEqual([
    ["财政收入任务", 1_740_000, "CNY"],
    ["财政收入", 1_980_000, "CNY"],
    ["总投资", 860_000_000, "CNY"],
    ["支出", 2_600_000, "CNY"],
  ]);
});

it("so it is where the concept is counted in money, but trade and people stay as they are", () => {
  expect(moneyOf("一、2024年工作回顾\n经济总量突破9000亿，出口3.2亿，用户3.2万。")).toEqual([
    ["经济总量", 900_000_000_000, "CNY"],
    ["出口", 320_000_000, ""],
    ["用户", 32_000, ""],
  ]);
});

it("元 in a text from Taiwan or Hong Kong is that of the place", () => {
  const taiwan = "花蓮縣長赴縣議會報告總預算案，台灣觀光回溫。\n編列長期照顧11.7億元，引進外資人民幣3億元。";
  expect(moneyOf(taiwan).map(([, , unit]) => unit)).toEqual(["TWD", "CNY"]);
  const hongKong = "香港特別行政區施政報告\n我們預留50億元支持本港創科發展，每戶補貼3000元。";
  expect(moneyOf(hongKong).map(([, , unit]) => unit)).toEqual(["HKD", "HKD"]);
});

it("a mainland text in traditional characters that names Taiwan once or often keeps its 元", () => {
  const text = "廈門市政府工作報告\n在市委領導下，引進台灣項目12個，台灣企業投資3億元，市議會代表團來訪。";
  expect(moneyOf(text).map(([, , unit]) => unit)).toContain("CNY");
});
