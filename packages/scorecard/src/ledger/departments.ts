/** （市发展改革委牵头，市财政局配合）, （市住建局负责）: who does it, behind a promise. */
const IN_BRACKETS = /[（(](?<who>(?:[^（）()]|[（(][^（）()]{1,6}[）)]){2,200})[）)]/gu;
const LABELLED = /(?:牵头|责任|承办|主办|配合|协办)(?:单位|部门)[：:](?<who>[^。；;）)]{2,160})/gu;

/** What a unit is given to do. */
const ROLES = ["牵头负责", "分别负责", "共同负责", "牵头", "负责", "承办", "主办", "配合", "落实"] as const;
const BEFORE = ["由", "会同", "及", "和", "与", "其中"] as const;
const BEHIND = ["等", "分别", "共同", "按职责分工", "组织", "推进", "实施"] as const;

/** 各县（市、区）政府 is one unit. */
const COUNTIES = /[（(]市、区[）)]/gu;
const WITHIN = "\u0000";

/** The last character of the name of a unit. */
const UNIT = /[委局办部厅院署行会府处所站室队团校司心位区县市镇园社]$/u;

/**
 * Units a promise is given to, as printed; the first leads.
 *
 * @returns Empty when none is printed.
 */
export function departmentsIn(text: string): string[] {
  const bracketed = [...text.matchAll(IN_BRACKETS)].filter(([printed]) => ROLES.some((role) => printed.includes(role)));
  const groups = [...text.matchAll(LABELLED), ...bracketed].sort((a, b) => a.index - b.index);
  const units = groups.flatMap((group) => unitsOf(group.groups?.["who"] ?? ""));
  return [...new Set(units)];
}

function unitsOf(group: string): string[] {
  const whole = group.replace(COUNTIES, (counties) => counties.replace("、", WITHIN));
  const named = whole.replace(/(?:牵头|责任|承办|主办|配合|协办)(?:单位|部门)[：:]/gu, "、");
  return named
    .split(/[、，,；;\s]/u)
    .map((unit) => bareName(unit).replace(WITHIN, "、"))
    .filter((unit) => unit.length > 1 && UNIT.test(unit));
}

/** 由市住建局牵头负责 names 市住建局. */
function bareName(printed: string): string {
  let name = printed;
  const front = BEFORE.find((word) => name.startsWith(word));
  if (front !== undefined) name = name.slice(front.length);
  for (const words of [ROLES, BEHIND]) {
    const back = words.find((word) => name.endsWith(word));
    if (back !== undefined) name = name.slice(0, -back.length);
  }
  return name;
}
