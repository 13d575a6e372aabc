import { documentTitle } from "../../../documents/document-title.js";
import { saveFile } from "../../../export/save-file.js";
import { useMessages } from "../../../words/use-messages.js";
import type { TermedAnalysis } from "../../../worker/analysis.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { exportList } from "../model/export-list.js";
import type { DocumentLists, ListId } from "../model/list-ids.js";

const TYPES = { csv: "text/csv;charset=utf-8", json: "application/json" } as const;

export interface ExportListProps {
  readonly document: TermedAnalysis;
  readonly lists: DocumentLists;
  readonly id: ListId;
}

/** Keeps the list that is shown, whole. */
export function ExportList({ document, lists, id }: ExportListProps) {
  const messages = useMessages({ zh, en });
  return (
    <div class="lists-export" role="group" aria-label={messages.export}>
      {(["csv", "json"] as const).map((format) => (
        <button
          key={format}
          type="button"
          class="button"
          onClick={() => {
            const name = `${documentTitle(document, "zh")} ${zh.lists[id]}.${format}`;
            saveFile(name, new Blob([exportList(format, id, document, lists)], { type: TYPES[format] }));
          }}
        >
          {messages.exportAs(format.toUpperCase())}
        </button>
      ))}
    </div>
  );
}
