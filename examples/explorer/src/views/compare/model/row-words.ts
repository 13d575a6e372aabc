import { figureWords } from "../../../words/figure-words.js";
import type { zh } from "../messages/zh.js";
import type { ChangeRow } from "./change-rows.js";

/** The name the second text gives a figure, with that of the first where it has another. */
export function nameOf({ before, after, fields }: ChangeRow): string {
  const name = (after ?? before)?.name ?? "";
  return fields.includes("name") && before !== undefined ? `${before.name} → ${name}` : name;
}

/** +0.2百分点 */
export function differenceOf({ difference }: ChangeRow): string {
  if (difference === undefined) return "";
  const sign = difference.value > 0 ? "+" : difference.value < 0 ? "−" : "";
  return `${sign}${String(Math.abs(difference.value))}${difference.unit}`;
}

/** Both figures as they are worded. */
export const figuresOf = ({ before, after }: ChangeRow): readonly [string, string] => [
  before === undefined ? "—" : figureWords(before),
  after === undefined ? "—" : figureWords(after),
];

/** What differs but the value, whether it was moved as well, and what was left behind. */
export function remarksOf({ change, fields, moved, disagrees }: ChangeRow, messages: typeof zh): string[] {
  const other = fields.filter((field) => field !== "value").map((field) => messages.fields[field]);
  return [
    ...(other.length === 0 ? [] : [messages.differ(other.join("、"))]),
    ...(moved && change !== "moved" ? [messages.movedToo] : []),
    ...disagrees.map(({ quantity, section }) => messages.left(quantity.text, section.join(" › "))),
  ];
}
