import { SaveButtons } from "../../../components/save-buttons.js";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { DeskState } from "./desk-state.js";
import { BULLETIN_FORMATS, exportBulletin } from "./export-bulletin.js";

/** Keeps the bulletin of the sheet as it is: what is filtered or imagined is not in it. */
export function HandOverBulletin({ state: { bulletin, verdicts } }: { readonly state: DeskState }) {
  const messages = useMessages({ zh, en });
  return (
    <SaveButtons
      title={messages.exportHint}
      formats={BULLETIN_FORMATS.map((format) => ({
        label: messages.formats[format],
        file: `${bulletin.value.title}.${format}`,
        content: () => exportBulletin(format, bulletin.value, verdicts.value),
      }))}
    />
  );
}
