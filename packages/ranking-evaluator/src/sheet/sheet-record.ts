/**
 * A cell as a file holds it.
 *
 * @since 0.1.0
 */
export type RawCell = string | number | boolean | Date | null | undefined;

/**
 * A record of a sheet and its number in the file, from 1, the header counted.
 *
 * @since 0.1.0
 */
export interface SheetRecord {
  readonly number: number;
  readonly cells: readonly RawCell[];
}
