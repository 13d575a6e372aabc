/**
 * What nothing in China can exceed or lie below, by the words before a figure: for figures that are no statistic of their own.
 *
 * Source: 国家统计局《中华人民共和国2024年国民经济和社会发展统计公报》；交通运输部《2024年交通运输行业发展统计公报》.
 */
export const NOUN_CEILINGS: readonly {
  readonly noun: string;
  readonly unit: string;
  readonly most: number;
  readonly least?: number;
}[] = [
  { noun: "高速公路(?:通车|运营|总)*里程", unit: "公里", most: 250_000 },
  { noun: "(?:铁路|高铁)(?:运营|营业|通车|总)*里程", unit: "公里", most: 200_000 },
  { noun: "公路(?:通车|总)*里程", unit: "公里", most: 6_500_000 },
  { noun: "(?:常住|户籍|总)人口", unit: "人", most: 1_500_000_000 },
  { noun: "优良的?天数", unit: "天", most: 366 },
  { noun: "人均(?:预期)?寿命", unit: "岁", most: 95, least: 30 },
];
