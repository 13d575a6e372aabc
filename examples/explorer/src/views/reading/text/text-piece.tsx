import { statusLabels } from "@liaocheng/report-model";
import { say, useMessages } from "../../../words/use-messages.js";
import { language } from "../../../state/preferences.js";
import { LEFT_OUT_WORDS } from "../../../words/left-out-words.js";
import type { Mark } from "../model/marks.js";
import type { Piece } from "../model/pieces.js";
import { english } from "../messages/english.js";
import { zh } from "../messages/zh.js";
import { select, type ReadingState } from "../reading-state.js";

interface TextPieceProps {
  readonly state: ReadingState;
  readonly piece: Piece;
  /** The one that Tab gets to. */
  readonly current: boolean;
}

/** Plain text, or a mark that tells more when it is pointed at, chosen or gets the focus. */
export function TextPiece({ state, piece: { mark, runs }, current }: TextPieceProps) {
  const content = runs.map(({ start, end, overlays }) => {
    const text = unwrapped(state.document.text.slice(start, end));
    return overlays.length === 0 ? (
      text
    ) : (
      <span
        key={start}
        class={overlays.map((kind) => `reading-${kind}`).join(" ")}
        data-place={overlays.includes("place") ? "" : undefined}
        tabIndex={overlays.includes("place") && mark === undefined ? -1 : undefined}
      >
        {text}
      </span>
    );
  });
  if (mark === undefined) return <>{content}</>;
  const choose = (): void => {
    select(state, mark);
  };
  const selected = current && state.selected.value === mark;
  return (
    <span
      role="button"
      class="reading-mark"
      data-kind={mark.kind}
      data-status={mark.status}
      data-place={selected ? "" : undefined}
      aria-current={selected ? "true" : undefined}
      aria-label={labelOf(state, mark)}
      tabIndex={current ? 0 : -1}
      onPointerEnter={() => (state.hovered.value = mark)}
      onClick={choose}
      onFocus={() => (state.hovered.value = mark)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        choose();
      }}
    >
      {content}
    </span>
  );
}

function labelOf({ document }: ReadingState, { kind, index, start, end }: Mark): string {
  const messages = useMessages({ zh, en: english.value });
  const text = document.text.slice(start, end);
  if (kind === "fact") {
    const indicator = document.indicators[index];
    if (indicator === undefined) return text;
    return messages.factLabel(text, indicator.name, statusLabels[indicator.status][language.value]);
  }
  if (kind === "term") return messages.termLabel(text);
  const reason = document.leftOut[index]?.reason;
  return reason === undefined ? text : messages.unreadLabel(text, say(LEFT_OUT_WORDS[reason]));
}

/** Lines that were wrapped hard read on; between Chinese characters a browser would set a blank. */
function unwrapped(text: string): string {
  return text.includes("\n") ? text.replace(/[ \t\r\u3000]{0,20}\n\s{0,40}/gu, "") : text;
}
