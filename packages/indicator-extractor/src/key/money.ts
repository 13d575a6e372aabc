import type { Indicator, Report, ReportNode } from "@liaocheng/report-model";
import type { Catalogue } from "@liaocheng/indicator-catalogue";

/** 174万, 8.6亿: a magnitude without a unit. */
const BARE_MAGNITUDE = /^[十百千万亿]+$/u;
/** Names of what is money wherever it is counted, and what may stand behind: 财政收入任务, 支出年初预算. */
const MONEY =
  /(?:收入|支出|投资额?|资金|税收|税额|税款|产值|增加值|生产总值|利润|利税|存款|贷款|余额|债务|债券|国债|销售额|零售额|零售总额|成交额|营业额|营收|补贴|补助|补助金|救助金|经费|善款|捐款|罚款|保费|造价|工资|成本)(?:任务数?|目标|计划|(?:年初|年度|调整|全年)?预算数?)?$/u;

/** In dollars as often. */
const FOREIGN = /出口|进口|外资|外贸|外商|外汇|境外/u;

/**
 * Gives money its currency where the text leaves it to the reader: 任务174万，完成198万 are 元, and the 元 of a text from Taiwan, Hong
 * Kong or Macau is that of the place.
 */
export function settleMoney(indicators: readonly Indicator[], report: Report, catalogue: Catalogue): void {
  const currency = currencyOf(report);
  for (const indicator of indicators) {
    const { quantity } = indicator;
    const { scaled } = quantity;
    if (currency !== "CNY" && isOfCountry(quantity)) {
      quantity.scaled = { value: scaled.value, unit: currency + scaled.unit.slice("CNY".length) };
    } else if (scaled.unit === "" && BARE_MAGNITUDE.test(quantity.unit) && isMoney(indicator, catalogue)) {
      quantity.scaled = { value: scaled.value, unit: currency };
    }
  }
}

/** Printed as 元 and not as 人民币. */
const isOfCountry = ({ unit, text, scaled }: Indicator["quantity"]): boolean =>
  scaled.unit.startsWith("CNY") && !/人民[币幣]|RMB|CN[YH]|[¥￥]/u.test(unit + text);

/** A level or a change of what is counted in money, by its name or its concept. */
function isMoney({ kind, name, concept }: Indicator, catalogue: Catalogue): boolean {
  if (kind !== "level" && kind !== "change" && kind !== "gap") return false;
  if (FOREIGN.test(name)) return false;
  if (MONEY.test(name)) return true;
  return (
    concept !== undefined && /^[百千万亿]*元$/u.test(catalogue.concepts.find(({ id }) => id === concept)?.unit ?? "")
  );
}

const CURRENCY_OF_PROVINCE: Readonly<Record<string, string>> = { "71": "TWD", "81": "HKD", "82": "MOP" };
/** Words of each place's own government and money, in the characters it prints. */
const WORDS_OF_PLACE: readonly (readonly [currency: string, words: RegExp])[] = [
  ["TWD", /新?[臺台][幣币]|[臺台][灣湾]|立法院|行政院|[縣市][議议][會会]/gu],
  ["HKD", /港[幣元币]|香港|本港|立法會|特首/gu],
  ["MOP", /澳[門门]/gu],
];
const MAINLAND = /人民代表大[會会]|自治[區区]|[市省縣区區]委|[國国][務务]院|黨中央/u;
/** Once may be a guest. */
const AT_LEAST = 2;

/** The currency that 元 is in a report: by its region, else, in traditional characters, by the place whose own words it has. */
function currencyOf(report: Report): string {
  const { adcode, region, script } = report;
  const known = CURRENCY_OF_PROVINCE[adcode?.slice(0, 2) ?? ""];
  if (known !== undefined || adcode !== undefined) return known ?? "CNY";
  if (region !== undefined) {
    const named = WORDS_OF_PLACE.find(([, words]) => region.search(words) >= 0);
    if (named !== undefined) return named[0];
  }
  if (script !== "hant") return "CNY";
  const text = textOf(report);
  if (MAINLAND.test(text)) return "CNY";
  const [most] = WORDS_OF_PLACE.map(([currency, words]) => ({ currency, count: text.match(words)?.length ?? 0 })).sort(
    (a, b) => b.count - a.count,
  );
  return most === undefined || most.count < AT_LEAST ? "CNY" : most.currency;
}

function textOf(node: Report | ReportNode): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((child) => textOf(child as ReportNode)).join("") : "";
}
