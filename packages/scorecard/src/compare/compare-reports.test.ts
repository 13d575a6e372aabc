import { createCatalogue, indicatorCatalogue } from "@liaocheng/indicator-catalogue";
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { parseReport } from "@liaocheng/report-parser";
import { describe, expect, test } from "vitest";
import { report2024, report2025 } from "../../test/consecutive-years.js";
import { planningReport, reviewingReport } from "../../test/report-text.js";
import { compareReports } from "./compare-reports.js";
import type { ScorecardRow } from "./comparison.js";

const comparison = compareReports(report2024, report2025);
const printed = ({ target, result, verdict }: ScorecardRow) => [target.quantity.text, result?.quantity.text, verdict];

describe("two reports a year apart", () => {
  test("give the year compared and how they follow", () => {
    expect([comparison.year, comparison.sequence]).toEqual(["2024", "consecutive"]);
  });

  test("give a row for each main target, first", () => {
    expect(comparison.rows.filter(({ headline }) => headline).map(printed)).toEqual([
      ["5.5%", "5.6%", "met"],
      ["6%", "5.6%", "missed"],
      ["5%", "4.6%", "missed"],
      ["6%—8%", "6.2%", "met"],
      ["4.2万人", "4.5万人", "met"],
      ["5.5%", undefined, "not-found"],
      ["3%", "0.3%", "met"],
      ["2.8%", "3.1%", "met"],
    ]);
    expect(comparison.rows.slice(0, 8).every(({ headline }) => headline)).toBe(true);
  });

  test("give a row for each task with a figure, entries of annexes included", () => {
    expect(comparison.rows.filter(({ headline }) => !headline).map(printed)).toEqual([
      ["80家", "76家", "missed"],
      ["30家", "41家", "met"],
      ["400家", "412家", "met"],
      ["26所", "27所", "met"],
      ["1.2万个", "1.3万个", "met"],
      ["180个", "181个", "met"],
      ["15—20个", "16个", "met"],
      ["5万人", undefined, "not-found"],
      ["12处", undefined, "not-found"],
    ]);
  });

  test("show both figures where they are printed", () => {
    for (const { target, result } of comparison.rows) {
      expect(report2024.slice(target.span.start, target.span.end)).toBe(target.quantity.text);
      if (result) expect(report2025.slice(result.span.start, result.span.end)).toBe(result.quantity.text);
    }
  });

  test("fold a target that the annex states again into one row", () => {
    const row = comparison.rows.find(({ name }) => name.includes("幼儿园"));
    expect(row?.restatements.map(({ section }) => section[0])).toEqual(["2024年重点民生实事清单"]);
  });

  test("let what reaches beyond a target share its result", () => {
    expect(comparison.rows.filter(({ stretch }) => stretch).map(printed)).toEqual([["6%", "5.6%", "missed"]]);
  });

  test("do not take the nation's figure for the city's", () => {
    expect(comparison.rows.find(({ concept }) => concept === "unemployment-rate")?.verdict).toBe("not-found");
  });

  test("give the same from text, trees and indicators extracted before", () => {
    const read = (text: string) => {
      const { report } = parseReport(text);
      return { report, indicators: extractIndicators(report).indicators };
    };
    const [previous, current] = [read(report2024), read(report2025)];
    expect(compareReports(previous, current)).toEqual(comparison);
    expect(compareReports(previous.report, current.report)).toEqual(comparison);
  });
});

/** The State Council's own table of the targets of 2016: every row met. */
test("the completion of the national targets of 2016 comes out as the State Council published it", () => {
  const { rows } = compareReports(
    planningReport({
      targets:
        "国内生产总值增长6.5%—7%，居民消费价格涨幅3%左右，城镇新增就业1000万人以上，城镇登记失业率4.5%以内，单位国内生产总值能耗下降3.4%以上",
    }),
    reviewingReport(
      "国内生产总值增长6.7%，居民消费价格上涨2%，城镇新增就业1314万人，城镇登记失业率4.02%，单位国内生产总值能耗下降5%",
    ),
  );
  expect(rows.map(({ verdict }) => verdict)).toEqual(["met", "met", "met", "met", "met"]);
  expect(rows.map(({ completion }) => completion)).toEqual([undefined, undefined, 1.314, undefined, undefined]);
});

describe("years", () => {
  test("a report compared with itself is of the same year", () => {
    expect(compareReports(report2024, report2024).sequence).toBe("same-year");
  });

  test("reports given the other way round are reversed", () => {
    expect(compareReports(report2025, report2024).sequence).toBe("reversed");
  });

  test("texts that tell no year still compare what stands in them", () => {
    const { sequence, rows } = compareReports("新建学校12所。", "");
    expect(sequence).toBe("unknown");
    expect(rows.every(({ verdict }) => verdict === "not-found")).toBe(true);
  });

  test("results of another year are no results", () => {
    const { rows } = compareReports(planningReport({ tasks: "新建学校12所" }), reviewingReport("2023年新建学校12所"));
    expect(rows.map(({ verdict }) => verdict)).toEqual(["not-found"]);
  });
});

describe("polarity is data", () => {
  test("the catalogue says which way is better", () => {
    const named = {
      id: "queue-index",
      zh: "排队指数",
      en: "Queue index",
      aliases: [],
      unit: "",
      group: "本市",
      source: "本市",
    };
    const verdict = (polarity: "higher" | "lower") =>
      compareReports(planningReport({ tasks: "排队指数增长5%" }), reviewingReport("排队指数增长4%"), {
        catalogue: createCatalogue([...indicatorCatalogue.concepts, { ...named, kind: "level", polarity }]),
      }).rows.map((row) => [row.verdict, row.polarityBy]);
    expect([verdict("higher"), verdict("lower")]).toEqual([[["missed", "catalogue"]], [["met", "catalogue"]]]);
  });

  test("without it the words decide, and a row says so", () => {
    const polarity = (target: string) =>
      compareReports(planningReport({ tasks: target }), "").rows.map((row) => [row.polarity, row.polarityBy]);
    expect(polarity("电动自行车火灾控制在10起")).toEqual([["lower", "wording"]]);
    expect(polarity("整治桥下空间30处")).toEqual([["higher", "wording"]]);
    expect(polarity("举办邻里节30场")).toEqual([["higher", "assumed"]]);
  });
});

describe("options that cannot be meant are refused", () => {
  test.each([
    [{ tolerance: { points: -1 } }, "SCORECARD_TOLERANCE_INVALID"],
    [{ tolerance: { share: Number.NaN } }, "SCORECARD_TOLERANCE_INVALID"],
    [{ leastNameScore: 2 }, "SCORECARD_SCORE_INVALID"],
  ])("%o: %s", (options, code) => {
    expect(() => compareReports("", "", options)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe("targets without a result", () => {
  const rowsOf = (tasks: string, results: string) =>
    compareReports(planningReport({ tasks }), reviewingReport(results)).rows.map(({ verdict, candidates }) => [
      verdict,
      candidates.map(({ result, score }) => [result.name, result.quantity.text, score]),
    ]);

  test("come with the nearest figures in the same unit, nearest first", () => {
    expect(rowsOf("新增智能工厂20家", "新增省级智能工厂11家，新增绿色工厂9家，改造老旧小区30个")).toEqual([
      [
        "not-found",
        [
          ["新增省级智能工厂", "11家", 0.75],
          ["新增绿色工厂", "9家", 0.33],
        ],
      ],
    ]);
  });

  test("come with none when nothing is near, and a target with a result has none", () => {
    expect(rowsOf("改造农村户厕1万户", "粮食总产量120万吨")).toEqual([["not-found", []]]);
    expect(rowsOf("改造农村户厕1万户", "改造农村户厕1.1万户")).toEqual([["met", []]]);
  });
});
