/** （市发展改革委牵头，市财政局配合）, （市住建局负责）: who does it, behind a promise. */
const IN_BRACKETS = /[（(](?<who>[^（）()]{2,120}?(?:牵头|负责|承办|主办|配合|落实)[^（）()]{0,80})[）)]/gu;
const LABELLED = /(?:牵头|责任|承办|主办|配合|协办)(?:单位|部门)[：:](?<who>[^。；;）)]{2,160})/gu;

/** Words around names of units. */
const AROUND =
  /^(?:由|会同|及|和|与|其中)|(?:等)?(?:分别|共同|按职责分工)?(?:牵头|负责|承办|主办|配合|落实|组织|推进|实施)+$/gu;
const UNIT = /[委局办部厅院署行会府处所站室队团校司集团公司中心单位区县市镇园]$/u;

/**
 * Units a promise is given to, as printed; the first leads.
 *
 * @returns Empty when none is printed.
 */
export function departmentsIn(text: string): string[] {
  const groups = [...text.matchAll(LABELLED), ...text.matchAll(IN_BRACKETS)].sort((a, b) => a.index - b.index);
  const units = groups.flatMap(({ groups: named }) =>
    (named?.["who"] ?? "").split(/[、，,；;\s]|(?:牵头|配合)(?=[^，,；;]{2})/u),
  );
  return [...new Set(units.map((unit) => unit.replace(AROUND, "").trim()).filter((unit) => UNIT.test(unit)))];
}
