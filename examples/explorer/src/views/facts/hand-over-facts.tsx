import { csvFile, wordTable } from "../../components/hand-over.js";
import { SaveButtons, type SaveFormat } from "../../components/save-buttons.js";
import { withRemarks } from "../../export/word-remarks.js";
import { xlsxOf } from "../../export/xlsx.js";
import { language } from "../../state/preferences.js";
import { titleOf } from "../../state/titles.js";
import { useMessages } from "../../words/use-messages.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import { confirmationColumns, confirmationTable } from "./model/confirmation-columns.js";
import { exportedColumns } from "./model/exported-columns.js";
import type { FactRow } from "./model/fact-row.js";
import { flatFacts } from "./model/flat-facts.js";
import { readingOf } from "./model/reading-of.js";

export interface HandOverFactsProps {
  /** What is shown, in the order it is shown in. */
  readonly rows: readonly FactRow[];
  readonly several: boolean;
}

/** Files of what the table shows: tables in the language of the reader, JSON as `gwr extract` prints it, and Word files to have it confirmed. */
export function HandOverFacts({ rows, several }: HandOverFactsProps) {
  const messages = useMessages({ zh, en });
  const documents = Array.from(new Set(rows.map(({ document }) => document)));
  const [first, ...others] = documents;
  const of = first === undefined || others.length > 0 ? messages.manyReports(documents.length) : titleOf(first);
  const columns = exportedColumns(language.value);
  const title = messages.fileName(of);
  const sheet = `${of} ${messages.confirmation}`;
  const formats: SaveFormat[] = [
    { label: "Excel", file: `${title}.xlsx`, content: () => xlsxOf(messages.sheet, rows, columns) },
    { label: "CSV", file: `${title}.csv`, content: () => csvFile(rows, columns) },
    { label: "JSON", file: `${title}.json`, content: () => jsonFile(flatFacts(rows, several)) },
    {
      label: messages.confirmationAs("Word"),
      title: messages.confirmationTitle,
      file: `${sheet}.docx`,
      content: () => wordTable({ title: sheet, rows, columns: confirmationTable(language.value, several) }),
    },
    {
      label: messages.confirmationAs("Excel"),
      title: messages.confirmationTitle,
      file: `${sheet}.xlsx`,
      content: () => xlsxOf(messages.confirmation, rows, confirmationColumns(language.value, several)),
    },
  ];
  if (first !== undefined && others.length === 0)
    formats.push({
      label: messages.commented,
      title: messages.commentedTitle,
      file: messages.commentedName(first.name.replace(/\.[^.]*$/u, "")),
      content: async () => (await withRemarks(first, rows.map(remarkOn))).file,
    });
  return <SaveButtons formats={formats} disabled={rows.length === 0} />;
}

const jsonFile = (facts: unknown): Blob =>
  new Blob([`${JSON.stringify(facts, undefined, 2)}\n`], { type: "application/json" });

const remarkOn = ({ indicator }: FactRow) => ({ ...indicator.span, comment: readingOf(indicator, language.value) });
