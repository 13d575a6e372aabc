import type { PanelRow } from "@liaocheng/report-model";

/** A column of the panel as files hold it; a range takes two, `value` and `valueHigh`, so do months. */
export interface PanelColumn {
  readonly name: string;
  readonly type: "STRING" | "INT32" | "DOUBLE" | "BOOLEAN";
  readonly value: (row: PanelRow) => string | number | boolean | undefined;
}

const text = (name: keyof PanelRow & string): PanelColumn => ({
  name,
  type: "STRING",
  value: (row) => {
    const value = row[name];
    return value === undefined ? undefined : String(value);
  },
});

const whole = (name: "reportYear" | "start" | "end"): PanelColumn => ({
  name,
  type: "INT32",
  value: (row) => row[name],
});

type Printed = PanelRow["value"];
const low = (value: Printed): number => (Array.isArray(value) ? value[0] : value);
const high = (value: Printed): number | undefined => (Array.isArray(value) ? value[1] : undefined);

export const PANEL_COLUMNS: readonly PanelColumn[] = [
  text("source"),
  text("region"),
  whole("reportYear"),
  text("concept"),
  text("indicator"),
  text("kind"),
  { name: "value", type: "DOUBLE", value: ({ value }) => low(value) },
  { name: "valueHigh", type: "DOUBLE", value: ({ value }) => high(value) },
  text("unit"),
  text("bound"),
  text("qualifier"),
  text("modality"),
  text("direction"),
  text("status"),
  text("period"),
  text("base"),
  text("baseText"),
  { name: "firstMonth", type: "INT32", value: ({ months }) => months?.[0] },
  { name: "lastMonth", type: "INT32", value: ({ months }) => months?.[1] },
  text("measure"),
  text("coverage"),
  { name: "scaledValue", type: "DOUBLE", value: ({ scaledValue }) => scaledValue && low(scaledValue) },
  { name: "scaledValueHigh", type: "DOUBLE", value: ({ scaledValue }) => scaledValue && high(scaledValue) },
  text("scaledUnit"),
  text("text"),
  whole("start"),
  whole("end"),
  text("section"),
  { name: "headline", type: "BOOLEAN", value: ({ headline }) => headline },
  text("sha256"),
  text("adcode"),
];

/** Fields that take two columns, under the name of the first. */
const PAIRED: Readonly<Record<string, keyof PanelRow>> = { firstMonth: "months" };

/** The row with its keys in the order of the columns, ranges and months as [low, high]. */
export function orderedRow(row: PanelRow): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const { name } of PANEL_COLUMNS) {
    const key = PAIRED[name] ?? (name as keyof PanelRow);
    if (row[key] !== undefined) ordered[key] = row[key];
  }
  return ordered;
}
