/** A cell as a file holds it. */
export type RawCell = string | number | boolean | Date | null | undefined;
