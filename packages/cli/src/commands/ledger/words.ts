import type { CommitmentKind } from "@liaocheng/report-model";
import type { Localized } from "../../language.js";

export const COMMITMENT_KINDS: Readonly<Record<CommitmentKind, Localized>> = {
  target: { zh: "目标", en: "target" },
  task: { zh: "任务", en: "task" },
  "livelihood-project": { zh: "民生实事", en: "livelihood project" },
  policy: { zh: "政策文件", en: "policy" },
  "action-plan": { zh: "行动计划", en: "action plan" },
};
