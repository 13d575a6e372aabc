import type { AnnexKind } from "@liaocheng/report-model";
import type { Localized } from "./localized.js";

export const ANNEX_WORDS: Readonly<Record<AnnexKind, Localized>> = {
  "livelihood-projects": { zh: "民生事项", en: "livelihood projects" },
  policies: { zh: "政策清单", en: "policies" },
  "action-plans": { zh: "行动计划", en: "action plans" },
  glossary: { zh: "用语说明", en: "glossary" },
  other: { zh: "附件", en: "annex" },
};
