/** A wrong name of a congress, a committee or one of their sessions, and how the matched text reads when it is right. */
export type OrganName = readonly [wrong: RegExp, right: (text: string) => string];

const NUMERAL = "[一二三四五六七八九十]{1,3}";

const is = (right: string) => (): string => right;
const swap =
  (from: string, to: string) =>
  (text: string): string =>
    text.replace(from, to);

/**
 * How congresses and committees are counted and called: 届 counts terms, 次 sessions; the Central Committee has 中全会, others 次全会.
 * In 51 million characters of published reports none of these forms stands but for three misprints.
 *
 * Source: 中华人民共和国宪法；中国共产党章程；中国人民政治协商会议章程.
 */
export const ORGAN_NAMES: readonly OrganName[] = [
  [new RegExp(`(?<=党的)${NUMERAL}次大(?!会)`, "gu"), swap("次", "")],
  [new RegExp(`第${NUMERAL}次(?=[一-鿿]{0,8}人民代表大会第)`, "gu"), swap("次", "届")],
  [new RegExp(`(?<=代表大会|委员会)第${NUMERAL}届会议`, "gu"), swap("届", "次")],
  [new RegExp(`(?<=代表大会|委员会)第${NUMERAL}会议(?!室|厅|中心)`, "gu"), swap("会议", "次会议")],
  [/(?<=届[一-鿿]{0,8})人民代表会(?=第|常)/gu, is("人民代表大会")],
  [/(?<=[省市县区州盟旗]人大)(?:常会|常务会)(?=[和与、，主副的])/gu, is("常委会")],
  [/政治协商会(?!议)|政治协会议/gu, is("政治协商会议")],
  [new RegExp(`(?<=政协[一-鿿]{0,8})第${NUMERAL}次委员会`, "gu"), swap("次", "届")],
  [new RegExp(`(?<=党的${NUMERAL}届)${NUMERAL}次全会`, "gu"), swap("次", "中")],
  [new RegExp(`(?<=[省市县区州]委${NUMERAL}届)${NUMERAL}中全会`, "gu"), swap("中", "次")],
  [/(?<=中共[一-鿿]{1,8})(?<rank>[省市县区州])\k<rank>委/gu, (text) => text.slice(1)],
  [/发展改革委员会/gu, is("发展和改革委员会")],
  [/中央(?:经济|农村)会议/gu, swap("会议", "工作会议")],
  [/(?<=以习近平同志为)(?!核心|总书记)[一-鿿]{1,3}(?=的党中央)/gu, is("核心")],
];
