import { extractIndicators } from "@liaocheng/indicator-extractor";
import { parseReport } from "@liaocheng/report-parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { report2024, report2025 } from "../../test/consecutive-years.js";
import { planningReport, reviewingReport } from "../../test/report-text.js";
import { commitments } from "../ledger/commitments.js";
import { compareReports } from "./compare-reports.js";

const SEED = { seed: 20221227 };

const piece = fc.constantFrom(
  ..."一、2023年工作回顾 \n 二、2024年工作安排 今年主要预期目标是： 地区生产总值 增长 下降 5.5% 左右 以上 以内 超过 新建 学校 26所 1.2万个 15—20个 力争 城镇调查失业率 ， 。 ； 附件1 2024年民生实事清单 1. （市住建局牵头） 年底前 百分之五 -3 ∞ 全国 0%".split(
    " ",
  ),
  "\n",
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "grapheme", maxLength: 80 }),
);

const read = (source: string) => {
  const { report } = parseReport(source);
  return { report, indicators: extractIndicators(report).indicators };
};

/** Targets and what a report says when they are done, to the letter. */
const doneInFull = fc.uniqueArray(
  fc.constantFrom(
    ["地区生产总值增长", "%"],
    ["固定资产投资增长", "%"],
    ["单位生产总值能耗下降", "%"],
    ["城镇调查失业率控制在", "%"],
    ["森林覆盖率达到", "%"],
    ["城镇新增就业", "万人"],
    ["新建幼儿园", "所"],
    ["改造农村公路", "公里"],
    ["消除黑臭水体", "条"],
    ["新增规模以上工业企业", "家"],
    ["粮食总产量稳定在", "亿斤"],
    ["商品房销售面积增长", "%"],
  ),
  { minLength: 1, maxLength: 8, selector: ([name]) => name },
);
const amount = fc.integer({ min: 1, max: 900 }).map((tenths) => String(tenths / 10));
const bound = fc.constantFrom("", "以上", "左右");

describe("compareReports", () => {
  test("never throws on any texts, and every row's figures are printed where it says", () => {
    fc.assert(
      fc.property(text, text, (previous, current) => {
        for (const { target, result } of compareReports(previous, current).rows) {
          expect(previous.slice(target.span.start, target.span.end)).toBe(target.quantity.text);
          if (result) expect(current.slice(result.span.start, result.span.end)).toBe(result.quantity.text);
        }
      }),
      { ...SEED, numRuns: 300 },
    );
  });

  test("does not depend on the order of the indicators given", () => {
    const [before, after] = [read(report2024), read(report2025)];
    const expected = compareReports(before, after);
    const shuffled = <Value>(values: readonly Value[]) =>
      fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
    fc.assert(
      fc.property(shuffled(before.indicators), shuffled(after.indicators), (targets, results) => {
        const got = compareReports({ ...before, indicators: targets }, { ...after, indicators: results });
        expect(got).toEqual(expected);
      }),
      { ...SEED, numRuns: 25 },
    );
  });

  test("finds everything met where the later report says of each target that it was done", () => {
    fc.assert(
      fc.property(doneInFull, fc.array(fc.tuple(amount, bound), { minLength: 8, maxLength: 8 }), (things, figures) => {
        const said = (withBound: boolean) =>
          things
            .map(
              ([name, unit], at) =>
                `${String(name)}${String(figures[at]?.[0])}${String(unit)}${withBound ? String(figures[at]?.[1]) : ""}`,
            )
            .join("，");
        const { rows } = compareReports(planningReport({ tasks: said(true) }), reviewingReport(said(false)));
        expect(rows.map(({ verdict }) => verdict)).toEqual(things.map(() => "met"));
      }),
      { ...SEED, numRuns: 100 },
    );
  });

  test("never gives a result to two targets, but to those that reach beyond one", () => {
    fc.assert(
      fc.property(text, text, (previous, current) => {
        const used = compareReports(previous, current).rows.flatMap(({ stretch, result }) =>
          stretch || result === undefined ? [] : [result],
        );
        expect(new Set(used).size).toBe(used.length);
      }),
      { ...SEED, numRuns: 200 },
    );
  });

  test("a better result is never judged worse", () => {
    const rank = { met: 1, nearly: 0, undecided: 0, missed: -1, "not-found": -2, "not-comparable": -2 };
    fc.assert(
      fc.property(
        fc.constantFrom(["地区生产总值增长", 1] as const, ["城镇调查失业率为", -1] as const),
        amount,
        bound,
        amount,
        amount,
        ([name, better], aimed, word, a, b) => {
          const verdict = (reached: string) =>
            compareReports(planningReport({ tasks: `${name}${aimed}%${word}` }), reviewingReport(`${name}${reached}%`))
              .rows[0]?.verdict;
          const [worse, best] = [a, b].sort((x, y) => (Number(x) - Number(y)) * better);
          const sign = better < 0 && word === "以上" ? -1 : 1;
          expect(
            sign * (rank[verdict(String(best)) ?? "missed"] - rank[verdict(String(worse)) ?? "missed"]),
          ).toBeGreaterThanOrEqual(0);
        },
      ),
      { ...SEED, numRuns: 80 },
    );
  });
});

describe("commitments", () => {
  test("never throws on any text, is in order, and prints what stands at its place", () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const { text: promised, span, indicators } of commitments(source)) {
          expect(source.slice(span.start, span.end)).toBe(promised);
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(indicators.every((figure) => span.start <= figure.span.start && figure.span.end <= span.end)).toBe(
            true,
          );
          last = span.start;
        }
      }),
      { ...SEED, numRuns: 300 },
    );
  });
});
