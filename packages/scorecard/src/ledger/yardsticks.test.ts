import { expect, test } from "vitest";
import { planningReport } from "../../test/report-text.js";
import { commitments } from "./commitments.js";
import { yardsticksOf } from "./yardsticks.js";

test.each([
  ["新建学校12所。", [["所", 12, "higher", "sum"]]],
  [
    "完成投资50亿元、开工项目30个。",
    [
      ["亿元", 50, "higher", "sum"],
      ["个", 30, "higher", "sum"],
    ],
  ],
  ["新增高新技术企业90家。", [["家", 90, "higher", "sum"]]],
  ["高新技术企业达到820家。", [["家", 820, "higher", "stand"]]],
  ["地区生产总值增长5.5%左右。", [["%", 5.5, "higher", "rate"]]],
  ["固定资产投资增长6%—8%。", [["%", 6, "higher", "rate"]]],
  ["城镇登记失业率控制在3.5%以内。", [["%", 3.5, "lower", "rate"]]],
  ["居民消费价格涨幅控制在3%左右。", [["%", 3, "lower", "rate"]]],
  ["单位生产总值能耗下降3%以上。", [["%", 3, "higher", "rate"]]],
  ["常住人口城镇化率达到60%。", [["%", 60, "higher", "stand"]]],
  ["一般公共预算收入达到300亿元。", [["亿元", 300, "higher", "sum"]]],
  ["压减煤炭消费100万吨。", [["万吨", 100, "higher", "stand"]]],
  ["出台支持科技创新的若干政策。", []],
])("%s is measured by %j", (tasks, expected) => {
  const found = commitments(planningReport({ tasks })).flatMap((promise) => yardsticksOf(promise));
  expect(found.map(({ unit, target, better, course }) => [unit, target, better, course])).toEqual(expected);
});
