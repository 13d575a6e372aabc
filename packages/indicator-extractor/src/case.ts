/**
 * One sentence and the facts a careful reader takes from it.
 *
 * A fact is written `name | text | kind bound direction | status period`, blanks between fields; `-` where a field is absent. Behind
 * the period of a part of a year stand its months: `2025 1–9`.
 */
export interface PhenomenonCase {
  /** Passage it stands in: a review of 2025, the tasks of 2026, a plan 2026–2030, or none. */
  readonly passage: "review" | "tasks" | "five-years" | "plan" | "none";
  readonly text: string;
  readonly facts: readonly string[];
}
