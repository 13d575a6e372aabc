import { coverageLabels, measureLabels, type Concept, type Indicator } from "@liaocheng/report-model";
import { language } from "../../state/preferences.js";

/** What a target is about, and which part of a statistic it covers. */
export interface Named {
  readonly name: string;
  readonly concept?: Concept | undefined;
  readonly target: Pick<Indicator, "coverage" | "measure">;
}

/** What a target is about: as printed in Chinese, by the catalogue in English, with what it covers where the catalogue has several under one name. */
function nameOf({ name, concept, target }: Named): string {
  return language.value === "zh" || concept === undefined ? name : withMeasure(concept.en, target);
}

/** What targets of several reports are about, whatever each calls it. */
export function sharedName({ name, concept, target }: Named): string {
  return withMeasure(concept?.[language.value] ?? name, target);
}

/** Names of targets that stand beside each other: none of two that measure different things is the same. */
export function namesOf<Row extends Named>(rows: readonly Row[]): (row: Row) => string {
  const measured = new Map<string, Set<string>>();
  for (const row of rows)
    measured.set(nameOf(row), (measured.get(nameOf(row)) ?? new Set()).add(measureOf(row.target)));
  return (row) => {
    const name = nameOf(row);
    return (measured.get(name)?.size ?? 0) > 1 ? withMeasure(name, row.target) : name;
  };
}

/** What a figure covers and how it is measured, as a key. */
export function measureOf({ coverage, measure }: Named["target"]): string {
  return `${coverage ?? ""} ${measure ?? ""}`;
}

/** A name with what it covers and how it is measured: 居民人均可支配收入（农村）. What it says already is not said again. */
function withMeasure(name: string, { coverage, measure }: Named["target"]): string {
  const parts = [
    coverage === undefined || coverage === "all" ? undefined : coverageLabels[coverage],
    measure === undefined ? undefined : measureLabels[measure],
  ]
    .flatMap((words) => (words === undefined ? [] : [words[language.value]]))
    .filter((words) => !name.toLowerCase().includes(words.toLowerCase()));
  if (parts.length === 0) return name;
  return language.value === "zh" ? `${name}（${parts.join("、")}）` : `${name} (${parts.join(", ")})`;
}
