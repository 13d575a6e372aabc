import { splitOutside } from "@liaocheng/report-model";

/** A trailing group of responsible units, and the text without it. */
export interface DepartmentsRead {
  readonly rest: string;
  readonly departments: string[];
}

const LABEL = /(?:牵头|责任|配合|协办|主办|承办|主管|实施|参与|落实|分管)(?:单位|部门)(?:及责任人)?[：:]|责任人[：:]/gu;
const OPENING_LABEL = /(?<before>[。；;，,）)\s])?[（(【[]?(?:牵头|责任|主办|承办|实施|主管|落实)(?:单位|部门)[：:]/u;
const PAREN = /[（(](?<units>[^（）()]{2,120})[）)][。；;，.]?$/u;
const UNIT_END = /(?:[局委办厅部院行会社处室站联队团馆署园校区县市组]|公司|集团|政府|中心)$/u;

const NO_UNIT = /^(?:试行|暂行|草案|修订|执行|进行)/u;

/** Reads （市发展改革委） or （牵头单位：住建厅；责任单位：…） at the end of an entry; undefined when none stands there. */
export function readDepartments(entry: string, anyParen: boolean): DepartmentsRead | undefined {
  const labelled = entry.includes("单位") || entry.includes("部门") ? OPENING_LABEL.exec(entry) : null;
  if (labelled) {
    const cut = labelled.index + (labelled.groups?.["before"]?.length ?? 0);
    const units = entry
      .slice(cut)
      .replace(/^[（(【[]/u, "")
      .replace(/[。；]$/u, "");
    return { rest: entry.slice(0, cut), departments: split(closeOff(units).replace(LABEL, "、")) };
  }
  const paren = anyParen ? PAREN.exec(entry) : undefined;
  if (!paren?.groups) return undefined;
  const departments = split(paren.groups["units"] ?? "");
  if (departments.length === 0 || !departments.every((unit) => UNIT_END.test(unit) && !NO_UNIT.test(unit)))
    return undefined;
  return { rest: entry.slice(0, paren.index), departments };
}

/** Reads the units in the last column of a table row; undefined when the row has one column or names none. */
export function readColumns(row: string): DepartmentsRead | undefined {
  const cut = row.lastIndexOf("\t");
  if (cut < 0) return undefined;
  const departments = split(row.slice(cut + 1).trim());
  if (departments.length === 0 || !departments.every((unit) => UNIT_END.test(unit))) return undefined;
  return { rest: row.slice(0, cut), departments };
}

/** Takes away the bracket that closes the group, and leaves those of 县（市、区）. */
function closeOff(units: string): string {
  let depth = 0;
  for (let at = 0; at < units.length; at++) {
    const char = units.charAt(at);
    if ("（([【".includes(char)) depth++;
    else if ("）)]】".includes(char) && --depth < 0) return units.slice(0, at);
  }
  return units;
}

const SEPARATORS = "、，,；;。 \n";

/** Splits at 、 and the like outside brackets: 各县（市、区）政府 is one unit. */
function split(units: string): string[] {
  return splitOutside(units, SEPARATORS, { opening: "（(" }).filter((unit) => unit !== "" && unit !== "等");
}
