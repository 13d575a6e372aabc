import type { ProgressEntry } from "@liaocheng/report-model";
import type { Localized } from "../../language.js";
import { entryText } from "../entry-text.js";
import { SHEET_COLUMNS } from "./columns.js";
import type { MergeConflict, MergePlan } from "./plan-merge.js";

/** 采用3条，已有1条，空白12条，冲突1条 and the conflicts, a line each. */
export function mergeText(
  { entries, conflicts, known, blank }: MergePlan,
  say: (message: Localized) => string,
): string {
  const [e, k, b, c] = [entries.length, known, blank, conflicts.length].map(String) as [string, string, string, string];
  const head = say({
    zh: `采用${e}条，已有${k}条，空白${b}条，冲突${c}条`,
    en: `${e} taken, ${k} held already, ${b} blank, ${c} in conflict`,
  });
  return [head, ...conflicts.map((conflict) => say(conflictText(conflict)))].join("\n");
}

function conflictText(conflict: MergeConflict): Localized {
  const { returned, id, kind, cell, accepted } = conflict;
  const place = {
    zh: `${id}  ${returned.sheet} 第${String(returned.row)}行：`,
    en: `${id}  ${returned.sheet}, row ${String(returned.row)}: `,
  };
  if (kind === "locked" && cell !== undefined) {
    const { zh, en } = SHEET_COLUMNS[cell.key].header;
    return {
      zh: `${place.zh}“${zh}”表中为“${cell.sheet}”，台账为“${cell.ledger}”，以台账为准`,
      en: `${place.en}${en} is “${cell.sheet}” in the sheet, “${cell.ledger}” in the ledger, which counts`,
    };
  }
  const sheet = brief(conflict.entry);
  const other = brief(conflict.other);
  const what =
    kind === "newer"
      ? { zh: "台账在导出后已有", en: "since it went out the ledger has" }
      : { zh: "另一行已填", en: "another row has" };
  const end = accepted
    ? { zh: "，已按指定采用表中的", en: "; the sheet's was taken as asked" }
    : { zh: `，未采用；要采用请加 --accept ${id}`, en: `; not taken, --accept ${id} takes it` };
  return {
    zh: `${place.zh}${what.zh}“${other.zh}”，表中为“${sheet.zh}”${end.zh}`,
    en: `${place.en}${what.en} “${other.en}”, the sheet “${sheet.en}”${end.en}`,
  };
}

const brief = (entry: ProgressEntry | undefined): Localized =>
  entry === undefined ? { zh: "", en: "" } : entryText(entry, []);
