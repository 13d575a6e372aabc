import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RankingInput } from "../row.js";
import { evaluate } from "./evaluate.js";

/** The seed's words, read once more without the evaluator: annex 4, no. 11. */
function colorAsPrinted(row: RankingInput): string | null {
  const { rank, previousRank, total } = row;
  if (typeof rank !== "number") return null;
  const lost = typeof previousRank === "number" ? rank - previousRank : 0;
  const department = row.unitType === "市政府部门";
  const bottom = typeof total === "number" && rank > total - 3;
  if (bottom || (department && lost >= 5)) return "red";
  if (department && (lost === 3 || lost === 4)) return "yellow";
  if (rank <= 3 || (department && lost <= -5)) return "blue";
  return null;
}

const unitTypes = ["市政府部门", "县（市、区）"];
const row = (fields: Partial<RankingInput>): RankingInput => ({
  unit: "甲",
  unitType: "市政府部门",
  indicator: "进出口",
  ...fields,
});

test("every rank and previous rank among up to 20 gets the colour the text prints", () => {
  const rows: RankingInput[] = [];
  for (const unitType of unitTypes)
    for (let total = 1; total <= 20; total++)
      for (let rank = 1; rank <= total; rank++)
        for (const stated of [total, undefined])
          for (let previousRank = 0; previousRank <= total + 6; previousRank++)
            rows.push(
              row({
                unitType,
                rank,
                total: stated,
                previousRank: previousRank === 0 ? null : previousRank,
                indicator: "一",
              }),
            );
  const verdicts = evaluate(rows);
  expect(verdicts.map(({ color }) => color)).toEqual(rows.map(colorAsPrinted));
});

describe("the text's own numbers", () => {
  test.each([
    [{ rank: 3, total: 16 }, "blue", "居前3位"],
    [{ rank: 4, total: 16 }, null, "未触发"],
    [{ rank: 7, previousRank: 12, total: 16 }, "blue", "提升5位及以上"],
    [{ rank: 8, previousRank: 12, total: 16 }, null, "未触发"],
    [{ rank: 9, previousRank: 7, total: 16 }, null, "未触发"],
    [{ rank: 10, previousRank: 7, total: 16 }, "yellow", "下降3—4位"],
    [{ rank: 11, previousRank: 7, total: 16 }, "yellow", "下降3—4位"],
    [{ rank: 12, previousRank: 7, total: 16 }, "red", "下降5位及以上"],
    [{ rank: 13, total: 16 }, null, "未触发"],
    [{ rank: 14, total: 16 }, "red", "居后3位"],
    [{ rank: 14, previousRank: 11, total: 16 }, "red", "居后3位 → 红（下降3—4位 → 黄，被红覆盖）"],
    [{ rank: 2, total: 3 }, "red", "居后3位 → 红（居前3位 → 蓝，被红覆盖）"],
    [{ rank: 9, previousRank: 4, total: 11, unitType: "县(市、区)" }, "red", "居后3位"],
    [{ rank: 8, previousRank: 1, total: 11, unitType: "市属开发区" }, null, "未触发"],
    [{ rank: 1, total: 11, unitType: " 县（市、区) " }, "blue", "居前3位"],
  ])("%o is %s", (fields, color, because) => {
    const [verdict] = evaluate([row(fields)]);
    expect(verdict).toMatchObject({ color, explanation: expect.stringContaining(because) });
  });
});

describe("what the text leaves open", () => {
  test("without a previous rank no movement rule matches, and the verdict says which were not judged", () => {
    const [verdict] = evaluate([row({ rank: 9, total: 16 })]);
    expect(verdict).toMatchObject({
      color: null,
      change: null,
      explanation: "排名9，无上期排名：未触发任何规则，不标注",
    });
    expect(verdict?.unjudged.map(({ ruleId }) => ruleId)).toEqual([
      "risen-five",
      "fallen-three-or-four",
      "fallen-five",
    ]);
  });

  test("without a total the bottom is not judged", () => {
    const [verdict] = evaluate([row({ rank: 16, previousRank: 16 })]);
    expect(verdict).toMatchObject({ color: null, unjudged: [{ message: "缺参评总数，未判“居后3位”" }] });
  });

  test("counties whose ranks are whole count themselves; with a gap, or below six, they do not", () => {
    const counties = (ranks: number[]) =>
      evaluate(ranks.map((rank) => row({ unit: `县${String(rank)}`, unitType: "县", rank }))).map(({ color }) => color);
    expect(counties([6, 1, 3, 3, 5, 2])).toEqual(["red", "blue", "blue", "blue", "red", "blue"]);
    expect(counties([7, 1, 2, 3, 4, 5])).toEqual([null, "blue", "blue", "blue", null, null]);
    expect(counties([1, 2, 3, 4, 5])).toEqual(["blue", "blue", "blue", null, null]);
  });

  test("a total stated in one row keeps the others from being counted", () => {
    const rows = [1, 2, 3, 4, 5, 6].map((rank) => row({ unitType: "县", rank, unit: String(rank) }));
    expect(evaluate([...rows, row({ unitType: "县", rank: 7, total: 9, unit: "7" })]).at(5)?.color).toBeNull();
  });

  test("a unit that is not ranked has no colour and says so", () => {
    expect(evaluate([row({ rank: null, previousRank: 3, total: 16 })])).toMatchObject([
      { color: null, rank: null, change: null, status: "not-ranked" },
    ]);
  });

  test("a type the rule does not know has no colour and says so", () => {
    expect(evaluate([row({ unitType: "乡镇", rank: 1 })])).toMatchObject([
      { color: null, status: "unknown-population", explanation: "类别“乡镇”不在规则范围内" },
    ]);
  });
});

describe("properties", () => {
  const place = fc.integer({ min: 1, max: 24 });
  const anyRow = fc.record({
    unit: fc.string({ minLength: 1, maxLength: 3 }),
    unitType: fc.constantFrom(...unitTypes),
    indicator: fc.constantFrom("进出口", "空气质量"),
    rank: fc.option(place, { nil: undefined }),
    previousRank: fc.option(place, { nil: undefined }),
    total: fc.option(place, { nil: undefined }),
  }) satisfies fc.Arbitrary<RankingInput>;
  const worse = ["blue", null, "yellow", "red"];
  const check = (property: fc.IProperty<[never]> | Parameters<typeof fc.assert>[0]): void => {
    fc.assert(property as fc.IProperty<unknown>, { seed: 20221227, numRuns: 500 });
  };

  test("the order of the rows does not matter", () => {
    const shuffled = fc
      .uniqueArray(anyRow, { selector: ({ unit }) => unit, maxLength: 12 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    check(
      fc.property(shuffled, ([rows, reordered]) => {
        const byUnit = new Map(evaluate(rows).map((verdict) => [verdict.unit, verdict]));
        expect(evaluate(reordered)).toEqual(reordered.map(({ unit }) => byUnit.get(unit)));
      }),
    );
  });

  test("with the same previous rank and total, a better rank never gives a worse colour", () => {
    check(
      fc.property(anyRow, place, place, (base, one, other) => {
        const [better, worseRank] = [Math.min(one, other), Math.max(one, other)];
        const colors = evaluate([better, worseRank].map((rank) => ({ ...base, rank }))).map(({ color }) =>
          worse.indexOf(color),
        );
        expect(colors[0]).toBeLessThanOrEqual(colors[1]!);
      }),
    );
  });

  test("among counties a better rank never gives a worse colour, whatever the ranks before", () => {
    check(
      fc.property(anyRow, anyRow, fc.integer({ min: 1, max: 24 }), (one, other, total) => {
        const rows = [one, other].map((base) => ({ ...base, unitType: "县", rank: base.rank ?? 1, total }));
        const [first, second] = rows
          .sort((a, b) => a.rank - b.rank)
          .map((county) => evaluate([county])[0]?.color ?? null);
        expect(worse.indexOf(first!)).toBeLessThanOrEqual(worse.indexOf(second!));
      }),
    );
  });

  test("among departments it may: the 4th that fell three places is yellow, the 10th that stayed has none", () => {
    const rows = [row({ rank: 4, previousRank: 1, total: 16 }), row({ rank: 10, previousRank: 10, total: 16 })];
    expect(evaluate(rows).map(({ color }) => color)).toEqual(["yellow", null]);
  });

  test("when nobody moves, previous ranks change nothing", () => {
    check(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const stayed = rows.map((one) => ({ ...one, previousRank: one.rank }));
        const unknown = rows.map((one) => ({ ...one, previousRank: undefined }));
        expect(evaluate(stayed).map(({ color }) => color)).toEqual(evaluate(unknown).map(({ color }) => color));
      }),
    );
  });

  test("the step named leads to the colour named, and one place less does not", () => {
    check(
      fc.property(anyRow, (base) => {
        const [verdict] = evaluate([base]);
        for (const step of [verdict?.toBetter, verdict?.toWorse]) {
          if (!step) continue;
          expect(evaluate([{ ...base, rank: step.to }])[0]?.color).toBe(step.color);
          const toward = Math.sign(step.to - step.from);
          const before = evaluate([{ ...base, rank: step.to - toward }])[0]?.color ?? null;
          const wanted = step === verdict?.toBetter ? -1 : 1;
          const gain = (worse.indexOf(before) - worse.indexOf(verdict!.color)) * wanted;
          expect(gain).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
