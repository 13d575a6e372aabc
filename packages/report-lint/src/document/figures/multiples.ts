import { searchBlocks } from "../search.js";
import type { LintDocument } from "../lint-document.js";
import type { Span } from "@liaocheng/report-model";

/** 是2011年的1.46倍，年均增长7.9%: a multiple over some years and the yearly rate stated of it. */
export interface YearlyMultiple {
  readonly multiple: string;
  readonly rate: string;
  readonly span: Span;
  /** Rates that the multiple gives, over any of the years it may cover. */
  readonly expected: readonly number[];
  readonly agrees: boolean;
}

const YEARLY =
  /(?:是|为|达到?|相当于)(?<base>20\d\d)年的(?<multiple>\d{1,2}\.\d{1,3})倍[，、（(](?<words>[^，。；0-9]{0,8}年均(?:实际)?(?:增长|递增|增速)[为达]?)(?<rate>\d{1,2}(?:\.\d{1,2})?)[%％]/gu;
const YEAR = /20\d\d(?=年)/gu;
/** Percent a year that prices and revised bases leave open. */
const SLACK = 1;

/** Multiples with their yearly rates; the end of the years is the last year printed before, or one of those the text speaks of. */
export function readYearlyMultiples({ blocks, text }: LintDocument): YearlyMultiple[] {
  return Array.from(searchBlocks(blocks, YEARLY), ({ start, end, groups, before, text: printed }) => {
    const [base, multiple, rate] = ["base", "multiple", "rate"].map((name) => Number(groups[name]));
    const ends = new Set(
      [...before.matchAll(YEAR), ...text.matchAll(YEAR)].map(([year]) => Number(year) - (base ?? 0)),
    );
    const expected = [...ends]
      .filter((years) => years >= 2 && years <= 12)
      .map((years) => ((multiple ?? 1) ** (1 / years) - 1) * 100);
    const from = start + printed.lastIndexOf(groups["rate"] ?? "");
    return {
      multiple: `${groups["multiple"] ?? ""}倍`,
      rate: `${groups["rate"] ?? ""}%`,
      span: { start: from, end },
      expected,
      agrees: expected.length === 0 || expected.some((own) => Math.abs(own - (rate ?? 0)) <= SLACK + own * 0.1),
    };
  });
}
