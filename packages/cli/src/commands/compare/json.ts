import { flattenIndicator } from "@liaocheng/indicator-extractor";
import type { ReportComparison, ScorecardRow, StatementRow } from "@liaocheng/scorecard";
import type { PresentedRow } from "./presented.js";
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
      rows: rows.map(rowAsJson),
    },
    null,
    2,
  );
}

const rowAsJson = ({ row, statement }: PresentedRow): object =>
  row === undefined ? (statement === undefined ? {} : statementAsJson(statement)) : figureAsJson(row);

/** A row with its figures in flat form, as `gwr extract --format jsonl` prints them. */
function figureAsJson({ target, result, candidates, restatements, ...row }: ScorecardRow): object {
  return {
    ...row,
    target: flattenIndicator(target),
    result: result === undefined ? null : flattenIndicator(result),
    candidates: candidates.map(({ result: candidate, score }) => ({ score, ...flattenIndicator(candidate) })),
    restatements: restatements.map(({ span }) => span),
  };
}

function statementAsJson({ name, headline, claim, target, evidence, verdict, reason, gap }: StatementRow): object {
  return {
    name,
    headline,
    kind: "statement",
    claim,
    target,
    result: evidence[0] ?? null,
    evidence,
    verdict,
    reason,
    gap,
  };
}
