import type { PanelRow } from "@liaocheng/report-model";

/** A column of the panel as files hold it; a range takes two, `value` and `valueHigh`. */
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

export const PANEL_COLUMNS: readonly PanelColumn[] = [
  text("source"),
  text("region"),
  whole("reportYear"),
  text("concept"),
  text("indicator"),
  text("kind"),
  { name: "value", type: "DOUBLE", value: ({ value }) => (Array.isArray(value) ? value[0] : value) },
  { name: "valueHigh", type: "DOUBLE", value: ({ value }) => (Array.isArray(value) ? value[1] : undefined) },
  text("unit"),
  text("bound"),
  text("qualifier"),
  text("modality"),
  text("direction"),
  text("status"),
  text("period"),
  text("base"),
  text("text"),
  whole("start"),
  whole("end"),
  text("section"),
  { name: "headline", type: "BOOLEAN", value: ({ headline }) => headline },
  text("sha256"),
];

/** The row with its keys in the order of the columns, a range as [low, high]. */
export function orderedRow(row: PanelRow): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const { name } of PANEL_COLUMNS) {
    const value = row[name as keyof PanelRow];
    if (value !== undefined) ordered[name] = value;
  }
  return ordered;
}
