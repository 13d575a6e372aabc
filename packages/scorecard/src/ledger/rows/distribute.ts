import { splitOutside } from "@liaocheng/report-model";
import { printedTimes } from "../due/printed-time.js";
import type { Figures } from "../figures.js";
import { trimmed } from "../stretch.js";
import type { Row } from "./row.js";

/**
 * A row of several leads, each with its own deed or its own time (甲、乙分别牵头，完成A、B; 分别于6月底前、9月底前), as one row
 * for each; as it stands when it cannot be told which is whose.
 */
export function distribute(text: string, row: Row, figures: Figures): readonly Row[] {
  const { attribution } = row;
  if (attribution === undefined || !attribution.each || attribution.leads.length < 2) return [row];
  const { leads } = attribution;
  const one = (index: number): NonNullable<Row["attribution"]> => ({
    ...attribution,
    leads: leads.slice(index, index + 1),
    each: false,
  });
  const times = printedTimes(text.slice(row.start, row.end));
  if (times.length === leads.length) {
    return times.map(({ text: time }, index) => ({ ...row, attribution: one(index), time }));
  }
  const parts = splitOutside(text.slice(row.deed.start, row.deed.end), "、");
  if (parts.length !== leads.length) return [row];
  let at = row.deed.start;
  return parts.map((part, index) => {
    const deed = trimmed(text, { start: at, end: at + part.length });
    at += part.length + 1;
    const place = { start: index === 0 ? row.start : deed.start, end: deed.end };
    const { time = times[0]?.text } = row;
    return { ...place, deed, indicators: figures.within(place), attribution: one(index), time };
  });
}
