import { extractIndicators } from "@liaocheng/indicator-extractor";
import { parseReport } from "@liaocheng/report-parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { report2024, report2025 } from "../../test/consecutive-years.js";
import { DRAFT, DRAFT_CASES } from "./diff-figures.cases.js";
import { diffFigures, type FigureChange } from "./diff-figures.js";

const nameOf = ({ before, after }: FigureChange): string => (after ?? before)?.name ?? "";

describe("of two drafts it tells", () => {
  test.each(DRAFT_CASES)("$about", ({ edits, expected }) => {
    const edited = edits.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, DRAFT);
    const { basis, changes } = diffFigures(DRAFT, edited);
    expect(basis).toBe("drafts");
    const told = changes.filter(({ change }) => change !== "same");
    expect(
      told.map(({ change, fields, disagrees }) => [
        change,
        fields.join(),
        disagrees.map((d) => d.quantity.text).join(),
      ]),
    ).toEqual(expected.map(([change, , fields, disagrees = ""]) => [change, fields, disagrees]));
    for (const [index, [, name]] of expected.entries()) expect(nameOf(told[index] as FigureChange)).toContain(name);
  });

  test("how much more the second says, with its sign and in its unit", () => {
    const edited = DRAFT.replace("1860亿元", "0.19万亿元").replace("涨幅2%", "涨幅2.5%").replace("86家", "80家");
    expect(diffFigures(DRAFT, edited).changes.flatMap(({ difference }) => difference ?? [])).toEqual([
      { value: 0.004, unit: "万亿元" },
      { value: -6, unit: "家" },
      { value: 0.5, unit: "百分点" },
    ]);
  });
});

describe("of reports of two years", () => {
  const { basis, changes } = diffFigures(report2024, report2025);
  const paired = changes.filter(({ before, after }) => before !== undefined && after !== undefined);

  test("it sets results beside results and targets beside targets, years counted from each", () => {
    expect(basis).toBe("years");
    expect(paired.length).toBeGreaterThan(0);
    for (const { before, after } of paired) {
      expect(after?.status).toBe(before?.status);
      expect(Number(after?.period?.slice(-4)) - Number(before?.period?.slice(-4))).toBe(1);
    }
  });

  test("nothing counts as moved or left behind", () => {
    expect(changes.every(({ moved, disagrees }) => !moved && disagrees.length === 0)).toBe(true);
  });

  test("a caller may know better", () => {
    expect(diffFigures(report2024, report2025, { basis: "drafts" }).basis).toBe("drafts");
  });
});

describe("of any two texts", () => {
  const piece = fc.constantFrom(
    ...DRAFT.split(/(?<=[，。\n])/u),
    ..."增长 下降 5.5% 左右 以上 26所 1.2万个 15—20个 力争 ， 。 附件1 1. -3 ∞ 全国 0%".split(" "),
    "\n",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "grapheme", maxLength: 60 }),
  );
  const figuresOf = (source: string) =>
    extractIndicators(parseReport(source).report)
      .indicators.map(({ span }) => span.start)
      .sort((a, b) => a - b);
  const startsOf = (starts: readonly (number | undefined)[]) =>
    starts.filter((start) => start !== undefined).sort((a, b) => a - b);

  test("every figure of both is told exactly once, and the counts add up", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { changes, counts } = diffFigures(before, after);
        expect(startsOf(changes.map((change) => change.before?.span.start))).toEqual(figuresOf(before));
        expect(startsOf(changes.map((change) => change.after?.span.start))).toEqual(figuresOf(after));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(changes.length);
      }),
      { seed: 20260112, numRuns: 60 },
    );
  });

  test("a text beside itself has nothing but what is the same", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { changes, counts } = diffFigures(source, source, { basis: "drafts" });
        expect(counts.same).toBe(changes.length);
      }),
      { seed: 20260113, numRuns: 60 },
    );
  });

  test("thousands of figures that say the same are taken in order", () => {
    const many = `一、2025年工作回顾\n${"新增企业5家。".repeat(3000)}\n`;
    const { counts } = diffFigures(many, many.replace("5家", "6家"));
    expect(counts).toEqual({ changed: 1, added: 0, removed: 0, moved: 0, same: 2999 });
  });
});
