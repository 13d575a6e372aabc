/** A trailing group of responsible units, and the text without it. */
export interface DepartmentsRead {
  readonly rest: string;
  readonly departments: string[];
}

const LABEL = /(?:牵头|责任|配合|协办|主办|承办|主管|实施|参与|落实)(?:单位|部门)(?:及责任人)?[：:]/gu;
const LABELLED = /[（(]?(?:牵头|责任|主办|承办|实施|主管)(?:单位|部门)[：:](?<units>[^（）()]{2,200})[）)]?[。；]?$/u;
const PAREN = /[（(](?<units>[^（）()]{2,120})[）)][。；;，.]?$/u;
const UNIT_END = /(?:[局委办厅部院行会社处室站联团馆署园校区县市]|公司|集团|政府|中心|总队|支队|大队)$/u;
const SEPARATORS = /[、，,；;\s]+/u;

/** Reads （市发展改革委） or （牵头单位：住建厅；责任单位：…） at the end of an entry; undefined when none stands there. */
export function readDepartments(entry: string, anyParen: boolean): DepartmentsRead | undefined {
  const labelled = LABELLED.exec(entry);
  if (labelled?.groups) {
    return {
      rest: entry.slice(0, labelled.index),
      departments: split((labelled.groups["units"] ?? "").replace(LABEL, "、")),
    };
  }
  const paren = anyParen ? PAREN.exec(entry) : undefined;
  if (!paren?.groups) return undefined;
  const departments = split(paren.groups["units"] ?? "");
  if (departments.length === 0 || !departments.every((unit) => UNIT_END.test(unit))) return undefined;
  return { rest: entry.slice(0, paren.index), departments };
}

function split(units: string): string[] {
  return units.split(SEPARATORS).filter((unit) => unit !== "" && unit !== "等");
}
