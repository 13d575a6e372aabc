import { rankingError } from "../ranking-error.js";

/**
 * A period of rankings, written one way however it was printed.
 *
 * @since 0.1.0
 */
export interface RankingPeriod {
  /** 2023-01, 2023-01/05, 2023-Q1, 2023-H1, 2023-W05, 2023-02-03, 2023 */
  readonly id: string;
  /** What sort: streaks count periods of one sort. */
  readonly kind: "day" | "week" | "month" | "months" | "quarter" | "half" | "year";
  /** Puts periods of one kind in order. */
  readonly order: number;
}

const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 下: 2 };
const numberOf = (text: string | undefined): number => NUMERALS[text ?? ""] ?? Number(text);
const padded = (number: number): string => String(number).padStart(2, "0");

type Reading = readonly [RegExp, (year: number, first: string, second: string) => RankingPeriod | undefined];

/** Ways to print a period; the first that fits counts. */
const READINGS: readonly Reading[] = [
  [
    /^(\d{4})(?:-W|年第?)(\d{1,2})周?$/u,
    (year, week) => within(53, week, (n) => ({ id: `${year}-W${padded(n)}`, kind: "week", order: year * 100 + n })),
  ],
  [
    /^(\d{4})(?:-?Q|年第?)([一二三四1-4])(?:季度)?$/u,
    (year, quarter) => within(4, quarter, (n) => ({ id: `${year}-Q${n}`, kind: "quarter", order: year * 10 + n })),
  ],
  [
    /^(\d{4})(?:-?H|年)([上下12])(?:半年)?$/u,
    (year, half) => within(2, half, (n) => ({ id: `${year}-H${n}`, kind: "half", order: year * 10 + n })),
  ],
  [/^(\d{4})[-年](\d{1,2})月?[/—–~～至-](\d{1,2})月$/u, months],
  [/^(\d{4})-(\d{2})\/(\d{2})$/u, months],
  [
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u,
    (year, month, day) =>
      within(12, month, (m) =>
        within(31, day, (d) => ({
          id: `${year}-${padded(m)}-${padded(d)}`,
          kind: "day",
          order: year * 10_000 + m * 100 + d,
        })),
      ),
  ],
  [
    /^(\d{4})[年\-./](\d{1,2})月?$/u,
    (year, month) => within(12, month, (n) => ({ id: `${year}-${padded(n)}`, kind: "month", order: year * 100 + n })),
  ],
  [/^(\d{4})年?(?:度|全年)?$/u, (year) => ({ id: String(year), kind: "year", order: year })],
];

function months(year: number, first: string, last: string): RankingPeriod | undefined {
  return within(12, first, (from) =>
    within(12, last, (to) =>
      from > to ? undefined : { id: `${year}-${padded(from)}/${padded(to)}`, kind: "months", order: year * 100 + to },
    ),
  );
}

function within(
  most: number,
  text: string,
  make: (number: number) => RankingPeriod | undefined,
): RankingPeriod | undefined {
  const number = numberOf(text);
  return number >= 1 && number <= most ? make(number) : undefined;
}

/**
 * Reads a period as bulletins print it.
 *
 * @param text - 2023年1月, 2023年1—5月, 2023年一季度, 2023年上半年, 2023年第5周, 2023年, or as `id` writes it.
 * @returns The period; two texts of one period give the same.
 * @throws {RankingError} `TEXT_INVALID` for what is no period.
 * @example
 * rankingPeriod("2023年1月").id; // => "2023-01"
 * rankingPeriod("2023年第一季度").id; // => "2023-Q1"
 * rankingPeriod("上个月"); // => throws TEXT_INVALID
 * @since 0.1.0
 */
export function rankingPeriod(text: string): RankingPeriod {
  const folded = text.normalize("NFKC").replace(/\s/gu, "");
  for (const [pattern, read] of READINGS) {
    const [, year, first = "", second = ""] = pattern.exec(folded) ?? [];
    const period = year === undefined ? undefined : read(Number(year), first, second);
    if (period !== undefined) return period;
  }
  throw rankingError(
    "TEXT_INVALID",
    "period",
    `“${text}”不是期间：请写成 2023年1月、2023年一季度、2023-W05 等`,
    `“${text}” is no period; write 2023-01, 2023-Q1, 2023-W05 or the like`,
  );
}
