import { SaveButtons } from "../../../components/save-buttons.js";
import { titleOf } from "../../../state/titles.js";
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
    <SaveButtons
      formats={(["csv", "json"] as const).map((format) => ({
        label: format.toUpperCase(),
        file: `${titleOf(document)} ${messages.lists[id]}.${format}`,
        content: () => new Blob([exportList(format, id, document, lists)], { type: TYPES[format] }),
      }))}
    />
  );
}
