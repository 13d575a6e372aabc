import type { JudgedPromise } from "../judged.js";

/** Prints a colour as its word on its ground. */
export type Chip = (light: Pick<JudgedPromise["light"], "color" | "colorName">) => string;
