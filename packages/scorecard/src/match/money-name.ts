/** Who gives: 中央财政, 省财政, 国家. */
const GIVER = /财政|国家|预算内/u;

/** Verbs of giving; what is given to is what the money is for. */
const GIVING = /[拟将共再]?(?:安排|用于|投入|下达|拨付|支持)/gu;

/** What the money is called, which says no more than that it is money. */
const CALLED = /(?:支出|资金|投入|经费|预算)$/u;

/**
 * A name of money given, without the verb of giving and without what the money is called: 中央财政安排科技投入 and
 * 中央财政用于科技的支出 are both 中央财政科技. Other names stay as they are.
 */
export function foldMoney(name: string): string {
  if (!GIVER.test(name) || name.search(GIVING) < 0) return name;
  const folded = name.replace(GIVING, "").replace(CALLED, "");
  return folded.length < 4 ? name : folded;
}

const GIVER_WORDS = "中央|地方|[省市县]级?|国家|财政|政府|国债|债券|预算内?";
const SORT_WORDS = "专项|补助|补贴|奖补|扶持|经常性|转移支付";
const CALLED_WORDS = "资金|支出|投入|债券|国债|贷款|投资|经费|款项|资";

/** Names of money that tell nothing of what it is for: who gives, of what sort, that it is money. */
const MERE_MONEY = new RegExp(
  `^(?:${GIVER_WORDS}|${SORT_WORDS}|扶贫|安排|增加|新增|[再拟还将]|为?此项?|这项){0,7}(?:${CALLED_WORDS})$|^(?:中央|地方|[省市县]级?)?(?:财政|国家)(?:${SORT_WORDS})?(?:为?此项?)?$`,
  "u",
);

/** All that a government invests is a sum of its own. */
const WHOLE = /政府投资$/u;

/** Whether a folded name says that it is money, and not for what. */
export const isMereMoney = (name: string): boolean => MERE_MONEY.test(name) && !WHOLE.test(name);

/** Whether a name of money says who gives it. */
export const isGiven = (name: string): boolean => GIVER.test(name);

/** Whether a sum is what is added to a sum: 增加支出42亿元 is not all that is spent. */
export const isAddition = (name: string): boolean => /(?:增加|新增)(?:支出|投入|资金|安排)/u.test(name);

/** A name that points back for what the money is for: 为此中央财政支出, 中央财政此项支出. */
export const pointsBack = (name: string): boolean => /此|这项|这方面/u.test(name);

const NAMELESS_HEAD = new RegExp(`^(?:${GIVER_WORDS}|${SORT_WORDS}|全国|安排){1,6}`, "u");
const NAMELESS_TAIL = new RegExp(`(?:${SORT_WORDS}|${CALLED_WORDS}|标准|建设|发展|项目|重点|公共|支持)$`, "u");

/** What money is for by its own name: 就业 of 中央财政就业专项; empty when the name does not tell. */
export function objectOf(name: string): string {
  let object = name.replace(NAMELESS_HEAD, "");
  for (let word = NAMELESS_TAIL.exec(object); word !== null; word = NAMELESS_TAIL.exec(object)) {
    object = object.slice(0, word.index);
  }
  return object;
}

/** Who gives, as far as it tells them apart. */
export function giverOf(name: string): "central" | "local" | "" {
  if (/中央|国家/u.test(name)) return "central";
  return /地方|[省市县](?:级|财政)/u.test(name) ? "local" : "";
}

const PURPOSE =
  /^[^，,；;。]{0,12}[，,]?(?:重点|主要|专门|全部|集中)?(?:(?:以|用|通过|采取)[^，,；;。]{2,8}?)?(?:用于|支持|投向|扶持|补助|补贴)(?<purpose>[^，,；;。]{2,40})/u;

/** What money is for, as told behind its figure: 30亿元国债资金，重点支持煤矿安全改造. */
export const purposeBehind = (behind: string): string | undefined => PURPOSE.exec(behind)?.groups?.["purpose"];

/** How much of the shorter purpose the longer holds, in neighbouring characters, from 0 to 1. */
export function samePurpose(a: string, b: string): number {
  const pairs = (text: string): Set<string> => {
    const found = new Set<string>();
    for (let at = 0; at + 1 < text.length; at += 1) found.add(text.slice(at, at + 2));
    return found;
  };
  const [left, right] = [pairs(a), pairs(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return common / Math.max(1, Math.min(left.size, right.size));
}
