import type { Severity } from "@liaocheng/report-model";
import type { Localized } from "./localized.js";

export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { zh: "错误", en: "Error" },
  warning: { zh: "存疑", en: "Doubt" },
  info: { zh: "提示", en: "Hint" },
};
