/** A head, opening or dateline, and what it says: `kind | region | year reviewed | year planned`; `-` where it cannot be told. */
export type AnchorCase = readonly [text: string, says: string];
