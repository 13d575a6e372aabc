/** Marks that open an item of a list or card on a line of its own. */
export const BULLETS = "●■▶►◆◇★☆▲";
