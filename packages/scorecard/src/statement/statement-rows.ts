import type { Catalogue } from "@liaocheng/indicator-catalogue";
import type { Indicator } from "@liaocheng/report-model";
import type { Verdict } from "../compare/reason.js";
import type { Tolerance } from "../compare/tolerance.js";
import type { Entry } from "../match/entry.js";
import type { ReadReport } from "../read-report.js";
import type { Claim } from "./claims.js";
import type { Clause } from "./clauses.js";
import { compareGrowths, type ComparedGrowths } from "./compare-growths.js";
import { clausesLookingBack, findEvidence, type Evidence } from "./evidence.js";
import { findStatements, type StatedTarget } from "./find-statements.js";

/**
 * Why a target in words has its verdict: `computed` from two printed figures, `worded` by what the later report says,
 * `to-verify` where it speaks of the matter and neither bears it out nor speaks against it, `no-result` where it does not.
 *
 * @since 0.3.0
 */
export type StatementReason = "computed" | "worded" | "to-verify" | "no-result";

/**
 * A target in words with what the later report says of it.
 *
 * @since 0.3.0
 */
export interface StatementRow {
  /** What it is about, and against what: 居民收入, 国际收支. */
  readonly name: string;
  readonly claim: Claim;
  readonly headline: true;
  /** The clause of the earlier report; its span is of that text. */
  readonly target: Clause;
  /** Clauses of the later report that speak of it, the telling ones first. */
  readonly evidence: readonly Clause[];
  /** The two growths held against each other, of the later report. */
  readonly figures?: readonly [Indicator, Indicator];
  readonly verdict: Verdict;
  readonly reason: { readonly code: StatementReason };
  /** First growth less second in percentage points, where both are printed. */
  readonly gap?: number;
}

/** Rows for the targets in words among the main expected targets, in the order of the text. */
export function statementRows(
  before: ReadReport,
  after: ReadReport,
  results: readonly Entry[],
  { catalogue, tolerance }: { readonly catalogue: Catalogue; readonly tolerance: Tolerance },
): StatementRow[] {
  const clauses = clausesLookingBack(after.report, after.text);
  return findStatements(before).map((target) => {
    const growths = compareGrowths(target, results, catalogue);
    return growths === undefined
      ? wordedRow(target, findEvidence(target, clauses, after.text))
      : computedRow(target, growths, after.text, tolerance);
  });
}

const rowOf = ({ subject, words, start, end, text }: StatedTarget) => ({
  name: subject,
  claim: words.claim,
  headline: true as const,
  target: { start, end, text },
});

/** Growths this far below another are no longer called in step with it, not even 基本同步; in between people must tell. */
const OUT_OF_STEP = 1;

/** Above is above; in step allows what 左右 does. */
function verdictOf(claim: Claim, gap: number, points: number): Verdict {
  if (claim === "above") return gap > 0 ? "met" : "missed";
  if (gap >= -points) return "met";
  return gap > -OUT_OF_STEP ? "undecided" : "missed";
}

function computedRow(
  target: StatedTarget,
  { figures, gap }: ComparedGrowths,
  text: string,
  { points }: Tolerance,
): StatementRow {
  const verdict = verdictOf(target.words.claim, gap, points);
  return {
    ...rowOf(target),
    evidence: figures.map(({ indicator, subject }) => {
      const start = indicator.span.start - subject.clause.length;
      return { start, end: indicator.span.end, text: text.slice(start, indicator.span.end) };
    }),
    figures: [figures[0].indicator, figures[1].indicator],
    verdict,
    reason: { code: verdict === "undecided" ? "to-verify" : "computed" },
    gap,
  };
}

function wordedRow(target: StatedTarget, evidence: readonly Evidence[]): StatementRow {
  const said = new Set(evidence.map(({ says }) => says));
  const row = { ...rowOf(target), evidence: evidence.map(({ start, end, text }) => ({ start, end, text })) };
  if (evidence.length === 0) return { ...row, verdict: "not-found", reason: { code: "no-result" } };
  if (said.has("yes") === said.has("no")) return { ...row, verdict: "undecided", reason: { code: "to-verify" } };
  return { ...row, verdict: said.has("yes") ? "met" : "missed", reason: { code: "worded" } };
}
