import { FactInspector } from "../../../components/fact-inspector.js";
import type { Mark } from "../model/marks.js";
import type { ReadingState } from "../reading-state.js";
import { TermCard } from "./term-card.js";
import { UnreadCard } from "./unread-card.js";

export interface CardProps {
  readonly state: ReadingState;
  readonly mark: Mark;
}

/** What is known of one mark of the text. */
export function Card({ state: { document }, mark }: CardProps) {
  if (mark.kind === "fact") {
    const indicator = document.indicators[mark.index];
    return indicator && <FactInspector document={document} indicator={indicator} />;
  }
  if (mark.kind === "term") return <TermCard document={document} mention={mark.index} />;
  const number = document.leftOut[mark.index];
  return number && <UnreadCard document={document} number={number} />;
}
