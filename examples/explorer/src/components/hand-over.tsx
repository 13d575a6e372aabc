import { csvOf, type Column } from "../export/csv.js";
import { xlsxOf } from "../export/xlsx.js";
import { language } from "../state/preferences.js";
import { useMessages } from "../words/use-messages.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import { SaveButtons } from "./save-buttons.js";

/** A column with its share of the width of a page, 1 unless told. */
interface HandedColumn<Row> extends Column<Row> {
  readonly weight?: number;
}

export interface HandOverProps<Row> {
  /** Names the file, and heads its first page. */
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly HandedColumn<Row>[];
}

/** A table as a file for others: Word, Excel, CSV, or paper. */
export function HandOver<Row>({ title, rows, columns }: HandOverProps<Row>) {
  const messages = useMessages({ zh, en });
  return (
    <SaveButtons
      disabled={rows.length === 0}
      formats={[
        { label: "Word", file: `${title}.docx`, content: () => wordTable({ title, rows, columns }) },
        { label: "Excel", file: `${title}.xlsx`, content: () => xlsxOf(messages.sheet, rows, columns) },
        { label: "CSV", file: `${title}.csv`, content: () => csvFile(rows, columns) },
      ]}
    />
  );
}

/** A table as a Word document; the writer is loaded with the first. */
export async function wordTable<Row>(props: HandOverProps<Row>): Promise<Blob> {
  const { tableDocument } = await import("../export/table-document.js");
  return tableDocument({ ...props, language: language.value });
}

/** A table as a CSV file. */
export function csvFile<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Blob {
  return new Blob([csvOf(rows, columns)], { type: "text/csv;charset=utf-8" });
}
