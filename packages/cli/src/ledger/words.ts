import type { WorkState } from "@liaocheng/report-model";
import type { Localized } from "../language.js";

/** How far the work is; of what nobody reported on nothing is known. */
export type WorkStatus = WorkState | "unreported";

export const WORK_STATES: Readonly<Record<WorkState, Localized>> = {
  "not-started": { zh: "未启动", en: "not started" },
  "under-way": { zh: "推进中", en: "under way" },
  done: { zh: "已完成", en: "done" },
  stopped: { zh: "暂停", en: "stopped" },
};

export const WORK_STATUSES: Readonly<Record<WorkStatus, Localized>> = {
  ...WORK_STATES,
  unreported: { zh: "未报", en: "no report" },
};

/** A state by its Chinese or English word. */
export function stateNamed(word: string): WorkState | undefined {
  const found = Object.entries(WORK_STATES).find(([id, { zh, en }]) =>
    [id, zh, en].includes(word.trim().toLowerCase()),
  );
  return found?.[0] as WorkState | undefined;
}
