import { saveFile } from "../../../export/save-file.js";
import { notify } from "../../../state/notices.js";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { DeskState } from "./desk-state.js";
import { BULLETIN_FORMATS, exportBulletin, type BulletinFormat } from "./export-bulletin.js";

/** Keeps the bulletin of the sheet as it is: what is filtered or imagined is not exported. */
export function ExportButtons({ state }: { readonly state: DeskState }) {
  const messages = useMessages({ zh, en });
  const keep = async (format: BulletinFormat): Promise<void> => {
    try {
      const { bulletin, verdicts } = state;
      const content = await exportBulletin(format, bulletin.value, verdicts.value);
      saveFile(`${bulletin.value.title.replaceAll(/[\\/:*?"<>|]/gu, "")}.${format}`, content);
    } catch {
      notify("error", { zh: zh.exportFailed, en: en.exportFailed });
    }
  };
  return (
    <div class="ranking-actions" role="group" aria-label={messages.export} title={messages.exportHint}>
      <span class="ranking-soft" aria-hidden="true">
        {messages.export}
      </span>
      {BULLETIN_FORMATS.map((format) => (
        <button key={format} type="button" class="button" onClick={() => void keep(format)}>
          {messages.formats[format]}
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
