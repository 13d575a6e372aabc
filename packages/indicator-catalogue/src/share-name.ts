/** A share taken apart: what is measured, and what it is a share of; `whole` is absent in 占比. */
export interface ShareName {
  readonly part: string;
  readonly whole: string | undefined;
}

const SHARE_ENDS = ["比重", "比例", "比率", "占比", "之比", "份额", "比值", "百分比", "比"] as const;
const SHARE_LAST = SHARE_ENDS.map((end) => end.charAt(end.length - 1)).join("");
const SHARE_VERBS = ["相当于", "占", "与"] as const;

/** Takes 服务业在国内生产总值中比重 apart. */
function shareWithin(name: string, end: string): ShareName | undefined {
  const before = name.slice(0, name.length - end.length);
  const rest = before.endsWith("所占") ? before.slice(0, -2) : before;
  const at = rest.lastIndexOf("在");
  if (at <= 0 || !rest.endsWith("中") || at + 2 >= rest.length) return undefined;
  return { part: rest.slice(0, at), whole: rest.slice(at + 1, -1) };
}

/**
 * Takes 民间投资占固定资产投资比重, 民间投资占比, 服务业在国内生产总值中比重 and 物流总费用与地区生产总值的比率 apart.
 *
 * @param name - Folded name.
 * @returns `undefined` for a name that is no share.
 */
export function readShare(name: string): ShareName | undefined {
  if (!name.includes("占") && !SHARE_LAST.includes(name.charAt(name.length - 1))) return undefined;
  const end = SHARE_ENDS.find((candidate) => name.endsWith(candidate));
  const within = end === undefined ? undefined : shareWithin(name, end);
  if (within !== undefined) return within;
  for (const verb of SHARE_VERBS) {
    const at = name.indexOf(verb);
    if (at <= 0 || (verb === "与" && end === undefined)) continue;
    const upTo = end === undefined ? name.length : name.length - end.length;
    const whole = name.slice(at + verb.length, Math.max(upTo, at + verb.length));
    return { part: name.slice(0, at), whole: whole === "" ? undefined : whole };
  }
  return end === "比重" || end === "份额" ? { part: name.slice(0, -end.length), whole: undefined } : undefined;
}
