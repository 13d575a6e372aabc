import { kindLabels, verdictLabels } from "@liaocheng/report-model";
import type { Analysis } from "../../../worker/analysis.js";
import { figureWords } from "../../../words/figure-words.js";
import { POLARITY_WORDS } from "../../../words/polarity-words.js";
import { say, useMessages } from "../../../words/use-messages.js";
import { VERDICT_SIGNS } from "../../../words/verdict-words.js";
import { quoteOf } from "../figure-cell.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { Bar } from "../model/bar.js";
import type { BarChart, BarRow } from "../model/bar-chart.js";
import { sayAgainst } from "./against-words.js";
import { ChartFigure } from "./chart-figure.js";
import { Legend } from "./legend.js";
import type { ChartWords, Note } from "./row-text.js";

const VERDICT_COLOURS = {
  met: "var(--actual)",
  nearly: "var(--actual)",
  missed: "var(--error)",
  undecided: "var(--warning)",
  "not-found": "var(--other)",
  "not-comparable": "var(--other)",
} as const;

export interface ChartSetProps {
  readonly charts: readonly BarChart[];
  readonly documents: readonly Analysis[];
  /** What bars of each role are: results of which year, targets of which year. */
  readonly names: Readonly<Record<Bar["role"], string>>;
  /** Whether charts of one subject stand side by side, small. */
  readonly small?: boolean;
  readonly onFailed: () => void;
}

/** Charts with one legend. */
export function ChartSet({ charts, documents, names, small = false, onFailed }: ChartSetProps) {
  const messages = useMessages({ zh, en });
  const quote = ({ role, source }: Bar): string => {
    const document = documents.find(({ key }) => key === source.document);
    return `${names[role]} ${figureWords(source.indicator)}${document ? messages.quoted(quoteOf(document, source.indicator)) : ""}`;
  };
  return (
    <>
      <Legend charts={charts} names={names} />
      <div class="targets-charts" data-small={small} data-single={charts.length === 1}>
        {charts.map((chart) => {
          const heading = headingOf(chart, small);
          return (
            <ChartFigure
              key={chart.key}
              chart={chart}
              words={wordsOf(chart, messages, (row) =>
                rowNotes(row, small, messages, names.actual, chart.unit.printed),
              )}
              heading={heading}
              description={messages.described(heading, chart.rows.length)}
              quote={quote}
              onFailed={onFailed}
            />
          );
        })}
      </div>
    </>
  );
}

/** 总量 (万人), and what all rows are about where the charts are small: 城镇新增就业 · 总量 (万人) · ↑ 越高越好. */
function headingOf({ subject, kind, unit, rows }: BarChart, small: boolean): string {
  const measure = `${say(kindLabels[kind])} (${unit.printed})`;
  if (!small || subject === undefined) return measure;
  const polarity = rows[0]?.polarity;
  return [subject, measure, ...(polarity === undefined ? [] : [say(POLARITY_WORDS[polarity])])].join(" · ");
}

function wordsOf(
  { rows, unit, lines = [] }: BarChart,
  messages: typeof zh,
  notesOf: (row: BarRow) => readonly Note[],
): Omit<ChartWords, "font"> {
  return {
    lines: lines.map(({ kind, value }) => messages.lines[kind](`${String(value)}${unit.printed}`)),
    rows: rows.map((row) => ({ label: row.label, notes: notesOf(row) })),
    values: rows.map(({ bars }) => bars.map(({ source }) => figureWords(source.indicator))),
    axisUnit: unit.printed === "%" ? "%" : "",
  };
}

/** The verdict, else that there is no result; how the target stands to it; which way is better, where the heading does not tell. */
function rowNotes(
  { verdict, polarity, against, bars }: BarRow,
  polarityTold: boolean,
  messages: typeof zh,
  actual: string,
  unit: string,
): readonly Note[] {
  const soft = (text: string): Note => ({ text, colour: "var(--ink-soft)" });
  return [
    ...(verdict === undefined
      ? []
      : [{ text: `${VERDICT_SIGNS[verdict]} ${say(verdictLabels[verdict])}`, colour: VERDICT_COLOURS[verdict] }]),
    ...(against === undefined ? [] : [soft(sayAgainst(against, unit, messages))]),
    ...(polarityTold || polarity === undefined ? [] : [soft(say(POLARITY_WORDS[polarity]))]),
    ...(verdict === undefined && bars.every(({ role }) => role === "target") ? [soft(messages.notTold(actual))] : []),
  ];
}
