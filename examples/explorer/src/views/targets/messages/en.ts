import type { zh } from "./zh.js";

const inYear = (year: number | undefined): string => (year === undefined ? "" : ` ${String(year)}`);

export const en: typeof zh = {
  working: "Comparing …",
  form: "Show as",
  forms: { chart: "Charts", table: "Tables" },
  chartsFailed:
    "The code of the charts could not be loaded (go online and reload, or use the single-file version); tables are shown instead.",
  ownHeading: "This year's targets beside last year's results",
  ownCaption: (target, actual) => `${target} beside ${actual}`,
  ownLead: (targets, results) =>
    `The report states ${String(targets)} main expected targets; for ${String(results)} of them its review gives a result.`,
  barHint: "Each bar leads to its source; point at it for its words.",
  noTargets: "No main expected targets of the year were found in this report.",
  resultsOf: (year) => (year === undefined ? "Last year's result" : `Result${inYear(year)}`),
  targetsOf: (year) => (year === undefined ? "This year's target" : `Target${inYear(year)}`),
  stretch: " (stretch)",
  indicator: "Indicator",
  report: "Report",
  noResult: "not told",
  notTold: (actual) => `${actual} not told`,
  otherMeasure: "another measure, not drawn",
  jump: (figure) => `${figure}, show in text`,
  quoted: (quote) => `: “${quote}”`,
  described: (heading, rows) => `Bar chart: ${heading}, ${String(rows)} rows. Choose “Tables” for the same figures.`,
  ends: { least: "≥ at least, open above", most: "≤ at most", about: "≈ about", range: "range" },
  promisesHeading: "Promised and done",
  openAnother: (region, year) =>
    year === undefined
      ? "Open the report of the same place from the year before or after to see what was promised and what came of it."
      : `Open the report of ${region ?? "the same place"} for ${String(year - 1)} or ${String(year + 1)} to see what was promised and what came of it.`,
  compared: (previous, current) => `Promised in ${previous}, told in ${current}.`,
  compareWith: "Compare with",
  noneChosen: "Choose",
  notConsecutive: "These are not reports of one place from two years in a row; take the verdicts with care.",
  noPromises: "No targets of the year were found in the earlier report.",
  allPromises: (count) => `With the targets of tasks and annexes, ${String(count)} in all`,
  promisedFor: (year) => `Target${inYear(year)}`,
  doneIn: (year) => `Result${inYear(year)}`,
  promisesCaption: (previous, current) => `Targets of ${previous} and results in ${current}`,
  promised: "Promised",
  done: "Done",
  promisedWords: "Words promised",
  doneWords: "Words done",
  why: "Reason",
  picture: (heading, format) => `${heading}, save as ${format}`,
  pictureFailed: "The picture could not be saved",
  gap: "Result − target",
  verdict: "Verdict",
  verdicts: "Filter by verdict",
  manyHeading: (count) => `Targets of ${String(count)} reports side by side`,
  manyCaption: "Targets of all reports beside results of the year before",
  nothingShared: "These reports share no main expected target.",
};
