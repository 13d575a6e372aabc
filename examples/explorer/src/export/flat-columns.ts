import type { FlatIndicator } from "@liaocheng/report-model";
import type { Column } from "./csv.js";

const listed = (value: number | readonly [number, number]): string | number =>
  typeof value === "number" ? value : value.join("–");

/** The columns of exported facts, named as in `gwr extract --format csv`. */
export const FLAT_COLUMNS: readonly Column<FlatIndicator>[] = [
  { header: "indicator", value: (fact) => fact.indicator },
  { header: "concept", value: (fact) => fact.concept },
  { header: "value", value: (fact) => listed(fact.value) },
  { header: "unit", value: (fact) => fact.unit },
  { header: "text", value: (fact) => fact.text },
  { header: "kind", value: (fact) => fact.kind },
  { header: "bound", value: (fact) => fact.bound },
  { header: "qualifier", value: (fact) => fact.qualifier },
  { header: "modality", value: (fact) => fact.modality },
  { header: "direction", value: (fact) => fact.direction },
  { header: "status", value: (fact) => fact.status },
  { header: "period", value: (fact) => fact.period },
  { header: "months", value: (fact) => fact.months?.join("–") },
  { header: "measure", value: (fact) => fact.measure },
  { header: "base", value: (fact) => fact.base },
  { header: "baseText", value: (fact) => fact.baseText },
  { header: "coverage", value: (fact) => fact.coverage },
  { header: "scaledValue", value: (fact) => fact.scaledValue && listed(fact.scaledValue) },
  { header: "scaledUnit", value: (fact) => fact.scaledUnit },
  { header: "region", value: (fact) => fact.region },
  { header: "section", value: (fact) => fact.section.join(" > ") },
  { header: "start", value: (fact) => fact.start },
  { header: "end", value: (fact) => fact.end },
];
