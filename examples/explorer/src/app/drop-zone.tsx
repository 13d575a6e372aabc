import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { openDropped } from "../documents/open-dropped.js";
import { useMessages } from "../words/use-messages.js";
import { english } from "./messages/english.js";
import { zh } from "./messages/zh.js";

/** The whole page takes files that are dropped on it. */
export function DropZone() {
  const messages = useMessages({ zh, en: english.value });
  const over = useSignal(false);
  useEffect(() => {
    const events = new AbortController();
    const { signal } = events;
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const onDragOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      over.value = true;
    };
    const onDrop = (event: DragEvent): void => {
      over.value = false;
      if (!carriesFiles(event)) return;
      event.preventDefault();
      void openDropped(Array.from(event.dataTransfer?.files ?? []));
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) over.value = false;
    };
    addEventListener("dragover", onDragOver, { signal });
    addEventListener("drop", onDrop, { signal });
    addEventListener("dragleave", onLeave, { signal });
    return () => {
      events.abort();
    };
  }, []);
  return over.value ? <div class="drop-zone">{messages.drop}</div> : undefined;
}
