import type { zh } from "./zh.js";

export const en: typeof zh = {
  heading: "Facts",
};
