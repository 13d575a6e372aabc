import type { Polarity } from "@liaocheng/report-model";
import type { Localized } from "./localized.js";

export const POLARITY_WORDS: Readonly<Record<Polarity, Localized>> = {
  higher: { zh: "越高越好", en: "higher is better" },
  lower: { zh: "越低越好", en: "lower is better" },
  neutral: { zh: "不论高低", en: "neither way is better" },
};
