import type { PanelProblem } from "@liaocheng/report-model";
import type { Localized } from "../../../language.js";

/** A problem before its language is known. */
export interface LocalizedProblem extends Pick<PanelProblem, "severity" | "code"> {
  readonly message: Localized;
}

export const warning = (code: PanelProblem["code"], zh: string, en: string): LocalizedProblem => ({
  severity: "warning",
  code,
  message: { zh, en },
});

export const failure = (code: PanelProblem["code"], message: Localized): LocalizedProblem => ({
  severity: "error",
  code,
  message,
});
