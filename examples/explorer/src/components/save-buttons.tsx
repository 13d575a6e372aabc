import { fileName } from "../export/file-name.js";
import { saveFile } from "../export/save-file.js";
import { notify } from "../state/notices.js";
import { useMessages } from "../words/use-messages.js";
import { JobError } from "../worker/run-job.js";
import "./save-buttons.css";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";

/** One way to keep what is shown. */
export interface SaveFormat {
  /** On the button: Word, CSV. */
  readonly label: string;
  readonly title?: string;
  /** Name of the file with its ending; what file systems refuse is taken out. */
  readonly file: string;
  readonly content: () => Blob | Promise<Blob>;
}

export interface SaveButtonsProps {
  readonly formats: readonly SaveFormat[];
  readonly disabled?: boolean;
  /** What the group says when it is pointed at. */
  readonly title?: string;
  /** Whether paper is one of the ways. */
  readonly paper?: boolean;
}

/** Files of what is shown, for others; writing one may fail, which is said. */
export function SaveButtons({ formats, disabled = false, title, paper = true }: SaveButtonsProps) {
  const messages = useMessages({ zh, en });
  const save = async ({ file, content }: SaveFormat): Promise<void> => {
    try {
      saveFile(fileName(file), await content());
    } catch (error) {
      notify("error", error instanceof JobError ? error.messages : { zh: zh.exportFailed, en: en.exportFailed });
    }
  };
  return (
    <div class="save-buttons screen-only" role="group" aria-label={messages.handOver} title={title}>
      <span aria-hidden="true">{messages.handOver}</span>
      {formats.map((format) => (
        <button
          key={format.label}
          type="button"
          class="button"
          title={format.title}
          disabled={disabled}
          onClick={() => void save(format)}
        >
          {format.label}
        </button>
      ))}
      {paper && (
        <button
          type="button"
          class="button"
          onClick={() => {
            print();
          }}
        >
          {messages.print}
        </button>
      )}
    </div>
  );
}
