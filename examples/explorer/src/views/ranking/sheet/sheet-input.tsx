import { useRef } from "preact/hooks";
import { giveSheet } from "../../../state/given-sheet.js";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { FileButton } from "./file-button.js";
import { openSampleSheet } from "./sample-sheet.js";

const COLUMNS = [
  ["单位", "unit"],
  ["类别", "unitType"],
  ["指标", "indicator"],
  ["本期排名", "rank"],
  ["上期排名", "previousRank"],
  ["参评总数", "total"],
] as const;

const EXAMPLE = [
  ["市商务投资促进局", "市政府部门", "进出口总额增速", "14", "11", "16"],
  ["东阿县", "县（市、区）", "工业用电量增速", "2", "5", "11"],
] as const;

/** Asks for a sheet: pasted, dropped, as a file, or the sample. */
export function SheetInput() {
  const messages = useMessages({ zh, en });
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="ranking-input">
      <h3>{messages.inputHeading}</h3>
      <p class="ranking-soft">{messages.inputHint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const content = field.current?.value ?? "";
          if (content.trim() !== "") giveSheet({ name: messages.pastedName, content });
        }}
      >
        <label>
          <span>{messages.pasteLabel}</span>
          <textarea
            ref={field}
            onPaste={(event) => {
              takePasted(event, messages.pastedName);
            }}
            class="field"
            rows={7}
            required
            placeholder={messages.pastePlaceholder}
          />
        </label>
        <div class="ranking-actions">
          <button type="submit" class="button button-primary">
            {messages.evaluate}
          </button>
          <FileButton label={messages.chooseFile} />
          <button type="button" class="button" onClick={() => void openSampleSheet()}>
            {messages.sample}
          </button>
        </div>
      </form>
      <p>{messages.columnsHint}</p>
      <div class="ranking-scroll" role="region" aria-label={messages.columnsLabel} tabIndex={0}>
        <table class="table ranking-example" lang="zh-CN">
          <thead>
            <tr>
              {COLUMNS.map(([header, key]) => (
                <th key={key} scope="col">
                  {header} <code>{key}</code>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {EXAMPLE.map((cells) => (
              <tr key={cells[0]}>
                {cells.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="ranking-soft">{messages.columnsMore}</p>
    </div>
  );
}

/** Whole tables are taken at once: long ones are slow to show in the field. */
function takePasted(event: ClipboardEvent, name: string): void {
  const content = event.clipboardData?.getData("text/plain") ?? "";
  if (!/\S[\r\n]+\S/u.test(content)) return;
  event.preventDefault();
  giveSheet({ name, content });
}
