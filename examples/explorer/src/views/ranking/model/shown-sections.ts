import type { BulletinRow, BulletinSection } from "@liaocheng/ranking-evaluator";

/** Which rows of a bulletin are wanted. */
export interface RowFilter {
  /** Part of a unit's or an indicator's name. */
  readonly text: string;
  /** Colour's id, `none` for rows without colour; empty for all. */
  readonly color: string;
}

/** Sections with the rows that fit, without those that have none. */
export function filterSections(
  sections: readonly BulletinSection[],
  { text, color }: RowFilter,
): readonly BulletinSection[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0 && color === "") return sections;
  const fits = (row: BulletinRow): boolean =>
    (color === "" || (row.color ?? "none") === color) &&
    words.every((word) => `${row.unit}\n${row.indicator}\n${row.unitType}`.toLowerCase().includes(word));
  return sections
    .map((section) => ({ ...section, rows: section.rows.filter(fits) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The first rows of sections, in order. */
export function firstRows(sections: readonly BulletinSection[], limit: number): readonly BulletinSection[] {
  const shown: BulletinSection[] = [];
  let left = limit;
  for (const section of sections) {
    if (left <= 0) break;
    shown.push(section.rows.length <= left ? section : { ...section, rows: section.rows.slice(0, left) });
    left -= section.rows.length;
  }
  return shown;
}

export function countRows(sections: readonly BulletinSection[]): number {
  return sections.reduce((sum, { rows }) => sum + rows.length, 0);
}
