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

/** Names of money that tell nothing of what it is for. */
const MERE_MONEY =
  /^(?:中央|地方|[省市再拟]|国家|财政|国债|债券|专项|补助|政府|扶贫|预算内|安排|[省市县]财政|中央财政){0,4}(?:资金|支出|投入|债券|国债|贷款|投资|经费)$/u;

/** Whether a folded name says that it is money, and not for what. */
export const isMereMoney = (name: string): boolean => MERE_MONEY.test(name);

/** Whether a name of money says who gives it. */
export const isGiven = (name: string): boolean => GIVER.test(name);

const PURPOSE =
  /^[^，,；;。]{0,12}[，,]?(?:重点|主要|专门|全部|集中)?(?:用于|支持|投向|扶持|补助)(?<purpose>[^，,；;。]{2,40})/u;

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
