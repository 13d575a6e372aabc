import { LABELS } from "../lexicon/units.js";
import { readAttribution } from "../attribution/read-attribution.js";
import { trimmed, type Stretch } from "../stretch.js";
import { closingOf, cutClauses } from "./cut-clauses.js";

/** A piece of a sentence: a clause, or a passage that says who answers for what stands beside it. */
export interface Segment extends Stretch {
  readonly kind: "clause" | "attribution";
  /** The mark behind it, as far as one stands there. */
  readonly mark: string;
  /** The words of an attribution, without brackets. */
  readonly words: string;
}

/** Cuts a sentence into clauses and attributions: 新建公园20处｜（市园林局；6月底前）. */
export function segmentsOf(text: string, sentence: Stretch): Segment[] {
  const segments: Segment[] = [];
  const clauses = cutClauses(text, sentence);
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (clause === undefined) break;
    const place = trimmed(text, clause);
    const next = clauses[index + 1];
    const label = clause.mark === "：" || clause.mark === ":" ? labelAt(text, place) : undefined;
    if (label !== undefined && next !== undefined) {
      if (label === "deed") continue;
      index += 1;
      segments.push({ ...next, start: place.start, kind: "attribution", words: text.slice(place.start, next.end) });
    } else if (readAttribution(text.slice(place.start, place.end), "running") !== undefined) {
      segments.push({ ...place, mark: clause.mark, kind: "attribution", words: text.slice(place.start, place.end) });
    } else segments.push(...partsOf(text, clause, clause.mark));
  }
  return segments;
}

function labelAt(text: string, { start, end }: Stretch) {
  const label = LABELS.startingAt(text, start);
  return label !== undefined && label.text.length === end - start ? label.value : undefined;
}

/** Whether the words before a bracket are at their end: not so in 中国（温州）国际博览会. */
const endsThere = (text: string, at: number, end: number): boolean =>
  at >= end || /[、，；。：\s（(]/u.test(text.charAt(at));

/** A clause parted at the brackets that name who answers for it. */
function partsOf(text: string, clause: Stretch, mark: string): Segment[] {
  const parts: Segment[] = [];
  let from = clause.start;
  const add = (end: number, behind: string): void => {
    const place = trimmed(text, { start: from, end });
    if (place.start < place.end) parts.push({ ...place, kind: "clause", mark: behind, words: "" });
  };
  for (let at = clause.start; at < clause.end; at += 1) {
    if (!"（([［【".includes(text.charAt(at))) continue;
    const close = closingOf(text, at, clause.end);
    if (close < 0) continue;
    const words = text.slice(at + 1, close);
    if (endsThere(text, close + 1, clause.end) && readAttribution(words, "bracket") !== undefined) {
      add(at, "");
      parts.push({ start: at, end: close + 1, kind: "attribution", mark: "", words });
      from = close + 1;
    }
    at = close;
  }
  add(clause.end, mark);
  const last = parts.at(-1);
  if (last !== undefined) parts[parts.length - 1] = { ...last, mark };
  return parts;
}
