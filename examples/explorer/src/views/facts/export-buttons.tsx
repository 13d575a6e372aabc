import { documentTitle } from "../../documents/document-title.js";
import { csvOf } from "../../export/csv.js";
import { saveFile } from "../../export/save-file.js";
import { xlsxOf } from "../../export/xlsx.js";
import { notify } from "../../state/notices.js";
import { language } from "../../state/preferences.js";
import { useMessages } from "../../words/use-messages.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import { exportedColumns } from "./model/exported-columns.js";
import type { FactRow } from "./model/fact-row.js";
import { flatFacts, type FlatFact } from "./model/flat-facts.js";

export interface ExportButtonsProps {
  /** What is shown, in the order it is shown in. */
  readonly rows: readonly FactRow[];
  readonly several: boolean;
}

/** Files of what the table shows: tables in the language of the reader, JSON as `gwr extract` prints it. */
export function ExportButtons({ rows, several }: ExportButtonsProps) {
  const messages = useMessages({ zh, en });
  const columns = exportedColumns(language.value);
  const facts = (): FlatFact[] => flatFacts(rows, several);
  const formats: Readonly<Record<string, () => Blob | Promise<Blob>>> = {
    CSV: () => new Blob([csvOf(rows, columns)], { type: "text/csv" }),
    XLSX: () => xlsxOf(messages.sheet, rows, columns),
    JSON: () => new Blob([`${JSON.stringify(facts(), undefined, 2)}\n`], { type: "application/json" }),
  };
  const save = async (format: string, content: () => Blob | Promise<Blob>): Promise<void> => {
    const documents = new Set(rows.map(({ document }) => document));
    const [first] = documents;
    const title =
      documents.size > 1 || !first ? messages.manyReports(documents.size) : documentTitle(first, language.value);
    try {
      saveFile(`${messages.fileName(title.replaceAll(/[\s/\\]+/gu, ""))}.${format.toLowerCase()}`, await content());
    } catch {
      notify("error", { zh: zh.exportFailed, en: en.exportFailed });
    }
  };
  return (
    <div class="facts-export screen-only" role="group" aria-label={messages.export}>
      <span aria-hidden="true">{messages.export}</span>
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
    </div>
  );
}
