/** Fewer lines and frames than this are no text drawn as outlines. */
export const FEWEST_DRAWINGS = 8;
