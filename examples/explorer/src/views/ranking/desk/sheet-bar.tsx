import { givenSheet, type GivenSheet } from "../../../state/given-sheet.js";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { FileButton } from "../sheet/file-button.js";

/** Which sheet is on the desk, and the way to another. */
export function SheetBar({ given, rows }: { readonly given: GivenSheet; readonly rows?: number }) {
  const messages = useMessages({ zh, en });
  return (
    <div class="ranking-bar screen-only">
      <p>
        <strong>{given.name}</strong> {rows !== undefined && <span role="status">{messages.rowCount(rows)}</span>}
      </p>
      <div class="ranking-actions">
        <FileButton label={messages.chooseOther} />
        <button type="button" class="button button-quiet" onClick={() => (givenSheet.value = undefined)}>
          {messages.closeSheet}
        </button>
      </div>
    </div>
  );
}
