import { parseReport } from "@liaocheng/report-parser";
import { expect, test } from "vitest";
import { extractIndicators } from "../src/index.js";
import { FIRST_YEAR_PLANNED, FIVE_YEARS_PLANNED, FIVE_YEARS_TOLD, PLANS, REVIEWS } from "./part-headings.cases.js";

/** The ways in which reports number their parts. */
const FORMS: Readonly<Record<string, (heading: string, index: number) => string>> = {
  "without a number": (heading) => heading,
  "as 一、": (heading, index) => `${"一二三".charAt(index)}、${heading}`,
  "as 第一部分": (heading, index) => `第${"一二三".charAt(index)}部分\u3000${heading}`,
  "as （一）": (heading, index) => `（${"一二三".charAt(index)}）${heading}`,
};
const CLOSE =
  "城乡居民收入差距继续缩小，营商环境不断优化，各项社会事业全面进步，社会大局保持和谐稳定，群众获得感明显增强。";
const ADDRESS = "各位代表：\n现在，我代表人民政府向大会报告工作，请予审议。\n";

/** Neither part says by its own words that it tells or promises: the heading alone does. */
const YEAR_TOLD = `全市地区生产总值增长7.4%，城镇新增就业5200人。\n老旧小区改造26个，惠及群众1.2万户。${CLOSE}`;
const YEAR_PLANNED = `全市地区生产总值增长7%，城镇新增就业5000人。\n老旧小区改造30个，惠及群众1.5万户。${CLOSE}`;
const TERM_TOLD = `地区生产总值年均增长11.2%，累计新增城镇就业5.2万人。\n${CLOSE}`;
const TERM_PLANNED = `地区生产总值年均增长10%，城镇新增就业累计5万人。\n新建农村公路1200公里。${CLOSE}`;

/** The distinct answers (years and status) for the figures of each part. */
function answers(head: string, parts: readonly (readonly [heading: string, body: string])[]): string[][] {
  const text = `${head}${parts.map((part) => part.join("\n")).join("\n")}\n`;
  const { indicators } = extractIndicators(parseReport(text).report);
  return parts.map(([, body]) => {
    const start = text.indexOf(body);
    const own = indicators.filter(({ span }) => span.start >= start && span.end <= start + body.length);
    return [...new Set(own.map(({ period, status }) => `${period ?? "no year"} ${status}`))];
  });
}

for (const [form, number] of Object.entries(FORMS)) {
  const year = (review: string, plan: string): string[][] =>
    answers(`临江市政府工作报告\n（2019年1月20日）\n市长\u3000王明\n${ADDRESS}`, [
      [number(review, 0), YEAR_TOLD],
      [number(plan, 1), YEAR_PLANNED],
    ]);
  const term = (told: string, planned: string, next: string, address: string): string[][] =>
    answers(`云阳县政府工作报告\n（2016年2月26日）\n${address}`, [
      [number(told, 0), TERM_TOLD],
      [number(planned, 1), TERM_PLANNED],
      [number(next, 2), YEAR_PLANNED],
    ]);

  test.each(REVIEWS)(`a part headed ${form} “%s” tells the year before`, (heading) => {
    expect(year(heading, "2019年工作安排")).toEqual([["2018 actual"], ["2019 target"]]);
  });
  test.each(PLANS)(`a part headed ${form} “%s” plans the year`, (heading) => {
    expect(year("2018年工作回顾", heading)).toEqual([["2018 actual"], ["2019 target"]]);
  });

  const TERMS = [["2011/2015 actual"], ["2016/2020 target"], ["2016 target"]];
  for (const [address, behind] of [
    ["behind the address", ADDRESS],
    ["right under the title", ""],
  ] as const) {
    test.each(FIVE_YEARS_TOLD)(`five years headed ${form} “%s” are told ${address}`, (heading) => {
      expect(term(heading, "今后五年的目标任务", "2016年工作安排", behind)).toEqual(TERMS);
    });
    test.each(FIVE_YEARS_PLANNED)(`five years headed ${form} “%s” are planned ${address}`, (heading) => {
      expect(term("过去五年工作回顾", heading, "2016年工作安排", behind)).toEqual(TERMS);
    });
    test.each(FIRST_YEAR_PLANNED)(`the first of them headed ${form} “%s” is planned ${address}`, (heading) => {
      expect(term("过去五年工作回顾", "今后五年的目标任务", heading, behind)).toEqual(TERMS);
    });
  }
}
