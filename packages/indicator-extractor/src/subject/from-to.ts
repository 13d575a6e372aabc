import type { Figure, SentenceWords } from "../figure.js";

/** 由X增至Y: the first figure is where the movement began. */
export function readMovementStart(words: SentenceWords, figure: Figure, next: Figure | undefined): void {
  const { text } = words;
  const own = text.slice(figure.from, figure.end);
  const at = Math.max(own.lastIndexOf("由"), own.lastIndexOf("从"));
  if (at < 0 || own.length - at > 18 || next === undefined) return;
  const between = text.slice(figure.after, next.end);
  if (
    between.length > 24 ||
    !/^(?:左右|以上|的)?[^，；。]{0,14}?(?:[到至为降升]|增加|上升|提高|提升|扩大|下降|减少|[增翻])/u.test(between)
  )
    return;
  figure.startsMovement = true;
  figure.subjectEnd = Math.min(figure.subjectEnd, figure.from + at);
  figure.predicate = undefined;
}
