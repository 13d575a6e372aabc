import { csvOf, type Column } from "../export/csv.js";
import { fileName } from "../export/file-name.js";
import { saveFile } from "../export/save-file.js";
import { xlsxOf } from "../export/xlsx.js";
import { notify } from "../state/notices.js";
import { language } from "../state/preferences.js";
import { useMessages } from "../words/use-messages.js";
import "./hand-over.css";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";

/** A column with its share of the width of a page, 1 unless told. */
export interface HandedColumn<Row> extends Column<Row> {
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
  const formats: Readonly<Record<string, () => Blob | Promise<Blob>>> = {
    Word: async () => {
      const { tableDocument } = await import("../export/table-document.js");
      return tableDocument({ title, rows, columns, language: language.value });
    },
    Excel: () => xlsxOf(messages.sheet, rows, columns),
    CSV: () => new Blob([csvOf(rows, columns)], { type: "text/csv" }),
  };
  const endings: Readonly<Record<string, string>> = { Word: "docx", Excel: "xlsx", CSV: "csv" };
  const save = async (format: string, content: () => Blob | Promise<Blob>): Promise<void> => {
    try {
      saveFile(`${fileName(title)}.${endings[format] ?? ""}`, await content());
    } catch {
      notify("error", { zh: zh.exportFailed, en: en.exportFailed });
    }
  };
  return (
    <div class="hand-over screen-only" role="group" aria-label={messages.handOver}>
      <span aria-hidden="true">{messages.handOver}</span>
      {Object.entries(formats).map(([format, content]) => (
        <button
          key={format}
          type="button"
          class="button"
          disabled={rows.length === 0}
          onClick={() => void save(format, content)}
        >
          {format}
        </button>
      ))}
      <button
        type="button"
        class="button"
        onClick={() => {
          print();
        }}
      >
        {messages.print}
      </button>
    </div>
  );
}
