import { flattenIndicator } from "@liaocheng/indicator-extractor";
import type { ReportComparison, ScorecardRow, StatementRow } from "@liaocheng/scorecard";
import { inFile } from "./in-file.js";
import type { PresentedRow } from "./presented.js";
import type { ComparedSource } from "./sources.js";
import { countsOf, type ShownComparison } from "./summary.js";

/** A comparison after schema/comparison.json of `@liaocheng/report-model`. */
export function comparisonToJson(
  { year, sequence }: Pick<ReportComparison, "year" | "sequence">,
  { rows, before, after }: ShownComparison,
): string {
  return JSON.stringify(
    {
      year,
      sequence,
      previous: before.document.file,
      current: after.document.file,
      counts: countsOf(rows),
      rows: rows.map((row) => rowAsJson(row, before, after)),
    },
    null,
    2,
  );
}

const rowAsJson = ({ row, statement }: PresentedRow, before: ComparedSource, after: ComparedSource): object =>
  row === undefined
    ? statement === undefined
      ? {}
      : statementAsJson(statement, before, after)
    : figureAsJson(row, before, after);

/** A row with its figures in flat form, as `gwr extract --format jsonl` prints them. */
function figureAsJson(
  { target, result, candidates, restatements, ...row }: ScorecardRow,
  before: ComparedSource,
  after: ComparedSource,
): object {
  return {
    ...row,
    target: inFile(flattenIndicator(target), before),
    result: result === undefined ? null : inFile(flattenIndicator(result), after),
    candidates: candidates.map(({ result: candidate, score }) => ({
      score,
      ...inFile(flattenIndicator(candidate), after),
    })),
    restatements: restatements.map(({ span }) => inFile(span, before)),
  };
}

function statementAsJson(
  { name, headline, claim, target, evidence, verdict, reason, gap }: StatementRow,
  before: ComparedSource,
  after: ComparedSource,
): object {
  const told = evidence.map((clause) => inFile(clause, after));
  return {
    name,
    headline,
    kind: "statement",
    claim,
    target: inFile(target, before),
    result: told[0] ?? null,
    evidence: told,
    verdict,
    reason,
    gap,
  };
}
