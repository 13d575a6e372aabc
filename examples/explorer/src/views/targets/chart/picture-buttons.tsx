import type { RefObject } from "preact";
import { fileName } from "../../../export/file-name.js";
import { pngOf, svgOf } from "../../../export/picture.js";
import { saveFile } from "../../../export/save-file.js";
import { notify } from "../../../state/notices.js";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import "./picture-buttons.css";

/** A chart as a picture, for slides and papers. */
export function PictureButtons({
  place,
  heading,
}: {
  readonly place: RefObject<HTMLElement | null>;
  readonly heading: string;
}) {
  const messages = useMessages({ zh, en });
  const save = async (format: "SVG" | "PNG"): Promise<void> => {
    const drawn = place.current?.querySelector("svg");
    if (!drawn) return;
    const title = [document.title.split(" · ")[0], heading].join(" · ");
    try {
      const svg = svgOf(drawn, title);
      const picture = format === "SVG" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOf(svg);
      saveFile(`${fileName(title)}.${format.toLowerCase()}`, picture);
    } catch {
      notify("error", { zh: zh.pictureFailed, en: en.pictureFailed });
    }
  };
  return (
    <span class="targets-picture screen-only">
      {(["SVG", "PNG"] as const).map((format) => (
        <button
          key={format}
          type="button"
          class="button button-quiet"
          aria-label={messages.picture(heading, format)}
          onClick={() => void save(format)}
        >
          {format}
        </button>
      ))}
    </span>
  );
}
