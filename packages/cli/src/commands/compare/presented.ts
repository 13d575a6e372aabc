import { verdictLabels } from "@liaocheng/report-model";
import type { ReportComparison, ScorecardRow, StatementRow, Verdict } from "@liaocheng/scorecard";
import type { Localized } from "../../language.js";
import { explain } from "./explain.js";
import { explainStatement } from "./explain-statement.js";
import { figureText } from "./figure-text.js";

/** Where something is printed, in the text of its report. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A row as people read it, of a target with a figure or of one in words. */
export interface PresentedRow {
  /** With ★ for main expected targets and ↑ for what reaches beyond one. */
  readonly title: string;
  readonly name: string;
  readonly headline: boolean;
  readonly target: string;
  readonly result: string | undefined;
  readonly verdict: Verdict;
  /** The verdict in words; another than that of `verdict` where people must tell. */
  readonly conclusion: Localized;
  readonly completion: string | undefined;
  readonly why: Localized;
  /** 市发展改革委、市财政局; empty when none is printed. */
  readonly departments: string;
  readonly targetAt: Place;
  readonly resultAt: Place | undefined;
  /** Sentences or clauses to be quoted, as spans of either text. */
  readonly quotes: { readonly target: Place; readonly results: readonly Place[] };
  /** Behind it, where the target has a figure. */
  readonly row: ScorecardRow | undefined;
  /** Behind it, where the target is in words. */
  readonly statement: StatementRow | undefined;
}

const TO_VERIFY: Localized = { zh: "待核实", en: "to be verified" };

/** Rows in the order of the table: main targets with a figure, those in words, the others. */
export function presentedRows({ rows, statements }: Pick<ReportComparison, "rows" | "statements">): PresentedRow[] {
  return [
    ...rows.filter(({ headline }) => headline).map(fromFigure),
    ...statements.map(fromStatement),
    ...rows.filter(({ headline }) => !headline).map(fromFigure),
  ];
}

function fromFigure(row: ScorecardRow): PresentedRow {
  const { name, headline, stretch, target, result, verdict, departments } = row;
  return {
    title: `${headline ? "★ " : ""}${stretch ? "↑ " : ""}${name}`,
    name,
    headline,
    target: figureText(target),
    result: result === undefined ? undefined : figureText(result),
    verdict,
    conclusion: verdictLabels[verdict],
    completion: completionText(row),
    why: explain(row),
    departments: departments.join("、"),
    targetAt: target.span,
    resultAt: result?.span,
    quotes: { target: target.sentence, results: result === undefined ? [] : [result.sentence] },
    row,
    statement: undefined,
  };
}

function fromStatement(statement: StatementRow): PresentedRow {
  const { name, headline, target, evidence, verdict, figures } = statement;
  const shown = figures === undefined ? evidence.slice(0, 1) : evidence;
  return {
    title: `★ ${name}`,
    name,
    headline,
    target: target.text,
    result: shown.length === 0 ? undefined : shown.map(({ text }) => text).join("；"),
    verdict,
    conclusion: verdict === "undecided" ? TO_VERIFY : verdictLabels[verdict],
    completion: undefined,
    why: explainStatement(statement),
    departments: "",
    targetAt: target,
    resultAt: shown[0],
    quotes: { target, results: evidence },
    row: undefined,
    statement,
  };
}

/** 1.125 as 112.5%; ≥ before it when the result is open upwards. */
function completionText({ completion, gap }: ScorecardRow): string | undefined {
  if (completion === undefined) return undefined;
  return `${gap?.bound === "ge" ? "≥" : ""}${String(Math.round(completion * 1000) / 10)}%`;
}
