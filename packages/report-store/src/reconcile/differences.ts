import type { Commitment, Indicator } from "@liaocheng/report-model";

/**
 * What of a promise changed.
 *
 * @since 0.1.0
 */
export type ChangedField =
  "text" | "figures" | "deadline" | "leads" | "joint" | "section" | "kind" | "gone" | "returned";

/**
 * One change of a promise; `before` or `after` is absent where there was or is nothing.
 *
 * @since 0.1.0
 */
export interface FieldChange {
  readonly field: ChangedField;
  readonly before?: string;
  readonly after?: string;
}

/** How each field reads in the history. */
const READINGS: readonly (readonly [ChangedField, (commitment: Commitment) => string])[] = [
  ["text", ({ text }) => text.replace(/\s+/gu, " ")],
  ["figures", ({ indicators }) => indicators.map(figure).join("；")],
  ["deadline", ({ deadline, deadlineText }) => deadline ?? deadlineText ?? ""],
  ["leads", ({ leads }) => leads.join("、")],
  ["joint", ({ joint }) => joint.join("、")],
  ["section", ({ section }) => section.join(" > ")],
  ["kind", ({ kind }) => kind],
];

const figure = ({ name, quantity, bound, direction }: Indicator): string =>
  `${name}${direction === undefined ? " " : direction === "up" ? " ↑" : " ↓"}${SIGNS[bound]}${quantity.text}`;

const SIGNS: Readonly<Record<Indicator["bound"], string>> = { eq: "", ge: "≥", le: "≤", approx: "≈" };

/** What differs between two wordings of one promise, in the order of the fields; empty when they say the same. */
export function differences(before: Commitment, after: Commitment): FieldChange[] {
  return READINGS.flatMap(([field, read]) => {
    const [old, fresh] = [read(before), read(after)];
    if (old === fresh) return [];
    return [{ field, ...(old !== "" && { before: old }), ...(fresh !== "" && { after: fresh }) }];
  });
}
