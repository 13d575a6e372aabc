import type { ChangedField, FieldChange } from "@liaocheng/report-store";
import type { Localized } from "../language.js";

const CHANGED_FIELDS: Readonly<Record<ChangedField, Localized>> = {
  text: { zh: "文字", en: "text" },
  figures: { zh: "指标", en: "figures" },
  deadline: { zh: "时限", en: "deadline" },
  leads: { zh: "牵头单位", en: "lead" },
  joint: { zh: "配合单位", en: "with" },
  section: { zh: "章节", en: "section" },
  kind: { zh: "类别", en: "kind" },
  gone: { zh: "删去", en: "gone" },
  returned: { zh: "恢复", en: "returned" },
};

/** A change in a few words: 时限：2024-06-30 → 2024-09-30. */
export function changeText({ field, before, after }: FieldChange): Localized {
  const { zh, en } = CHANGED_FIELDS[field];
  if (field === "gone" || field === "returned") {
    const text = before ?? after ?? "";
    return { zh: `${zh}：${text}`, en: `${en}: ${text}` };
  }
  return {
    zh: `${zh}：${before ?? "（无）"} → ${after ?? "（无）"}`,
    en: `${en}: ${before ?? "(none)"} → ${after ?? "(none)"}`,
  };
}
