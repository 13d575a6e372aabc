import { parseReport } from "@liaocheng/report-parser";
import { expect, test } from "vitest";
import { extractIndicators } from "../src/index.js";
import { PLANS, RESULTS } from "./digest-leads.cases.js";

const HEAD =
  "临江区2023年政府工作报告出炉\n本报讯（记者 何冰）1月6日，临江区第八届人民代表大会第二次会议开幕，区长陈诚作政府工作报告。\n";
const TOLD = ["地区生产总值536亿元", "一般公共预算收入31.2亿元，增长5.4%", "招引亿元以上项目74个", "新增学位5200个"];
const PLANNED = ["地区生产总值增长6.5%", "规上工业增加值增长8%", "新建口袋公园12个", "新增学位6000个"];

/** The ways in which digests print a list; no item says by its own words that it tells or promises. */
const LISTS: Readonly<Record<string, (items: readonly string[]) => string>> = {
  "items with ■": (items) => items.map((item) => `■${item}`).join("\n"),
  "numbered items": (items) => items.map((item, index) => `${String(index + 1)}.${item}`).join("\n"),
  "lines without a sign": (items) => items.join("\n"),
  "one sentence": (items) => `${items.join("；")}。`,
  "items behind dashes": (items) => items.map((item) => `——${item}。`).join("\n"),
};

/** The distinct answers (years and status) for the figures of both lists. */
function answers(results: string, plans: string, list: (items: readonly string[]) => string): string[][] {
  const turn = `\n${plans}\n`;
  const text = `${HEAD}${results}\n${list(TOLD)}${turn}${list(PLANNED)}\n`;
  const half = text.indexOf(turn, HEAD.length + results.length);
  const { indicators } = extractIndicators(parseReport(text).report);
  return [true, false].map((isTold) => {
    const own = indicators.filter(({ span }) => span.start < half === isTold);
    return [...new Set(own.map(({ period, status }) => `${period ?? "no year"} ${status}`))];
  });
}

for (const [form, list] of Object.entries(LISTS)) {
  test.each(RESULTS)(`${form} under “%s” are results of the year before`, (lead) => {
    const plans = lead.startsWith("一、") ? "二、2023年目标" : "2023年目标";
    expect(answers(lead, plans, list)).toEqual([["2022 actual"], ["2023 target"]]);
  });
  test.each(PLANS)(`${form} under “%s” are promises`, (lead) => {
    expect(answers("2022年工作回顾", lead, list)).toEqual([["2022 actual"], ["2023 target"]]);
  });
}

test("figures of a year that nothing tells have no year, whether told or promised", () => {
  const text = `划重点！临江区政府工作报告来了\n过去一年成绩亮眼\n${TOLD.join("\n")}\n今年目标催人奋进\n${PLANNED.join("\n")}\n`;
  const { indicators } = extractIndicators(parseReport(text).report);
  expect(new Set(indicators.map(({ period, status }) => `${period ?? "no year"} ${status}`))).toEqual(
    new Set(["no year actual", "no year target"]),
  );
});
