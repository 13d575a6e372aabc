import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { LABOUR, YEARBOOK } from "../sources.js";

const POPULATION = conceptGroup("人口城镇化", YEARBOOK, [
  {
    id: "total-population",
    zh: "总人口",
    unit: "万人",
    polarity: "neutral",
    aliases: "人口总数 全国人口 人口总量",
  },
  {
    id: "increase-of-the-population",
    zh: "净增常住人口",
    unit: "万人",
    polarity: "neutral",
    aliases: "常住人口净增 人口净增",
  },
  ...family(
    { id: "*-population", zh: "*人口", en: "* population", unit: "万人", polarity: "neutral" },
    `
    registered 户籍 户籍总
    urban 城镇常住 城镇
    rural 乡村常住 乡村 农村
    male 男性
    female 女性
    floating 流动
    working-age 劳动年龄 16—59岁 16-59岁 15—64岁
    child 0—15岁（含不满16周岁） 0-15岁 0—14岁
    aged-60-and-over 60岁及以上 60周岁及以上 老年 60岁及以上老年
    aged-65-and-over 65岁及以上 65周岁及以上
    `,
  ),
  ...family(
    {
      id: "population-*-share",
      zh: "*人口占总人口比重",
      en: "Share of people aged * in the population",
      unit: "%",
      kind: "ratio",
      polarity: "neutral",
      aliases: "*人口占比 *人口占常住人口比重",
    },
    `
    16-to-59 16—59岁
    60-and-over 60岁及以上
    65-and-over 65岁及以上
    `,
  ),
  { id: "births", zh: "出生人口", unit: "万人", polarity: "neutral", aliases: "出生人数" },
  { id: "deaths", zh: "死亡人口", unit: "万人", polarity: "neutral" },
  { id: "death-rate", zh: "人口死亡率", unit: "‰", kind: "ratio", polarity: "lower" },
  { id: "sex-ratio-at-birth", zh: "出生人口性别比", unit: "", kind: "ratio", polarity: "neutral" },
  {
    id: "sex-ratio-of-the-population",
    zh: "总人口性别比",
    unit: "",
    kind: "ratio",
    polarity: "neutral",
    aliases: "人口性别比",
  },
  {
    id: "share-of-the-elderly",
    zh: "人口老龄化率",
    unit: "%",
    kind: "ratio",
    polarity: "neutral",
    aliases: "老龄化率 老龄化程度",
  },
  { id: "dependency-ratio", zh: "总抚养比", unit: "%", kind: "ratio", polarity: "neutral", aliases: "人口抚养比" },
  {
    id: "household-separated-population",
    zh: "人户分离人口",
    en: "People living away from their registration",
    unit: "万人",
    polarity: "neutral",
  },
]);

const WORK = conceptGroup("就业", LABOUR, [
  ...family(
    { id: "*-employed", zh: "*就业人员", en: "Employed persons in *", unit: "万人" },
    `
    urban 城镇
    rural 乡村
    primary-industry 第一产业
    secondary-industry 第二产业
    tertiary-industry 第三产业
    `,
  ),
  {
    id: "migrant-workers-away-from-home",
    zh: "外出农民工",
    unit: "万人",
    polarity: "neutral",
    aliases: "外出务工农民工",
  },
  { id: "migrant-workers-near-home", zh: "本地农民工", unit: "万人", polarity: "neutral" },
  {
    id: "registered-urban-unemployed",
    zh: "城镇登记失业人员",
    unit: "万人",
    polarity: "lower",
    aliases: "登记失业人员 城镇登记失业人数",
  },
  { id: "skilled-and-qualified-people", zh: "人才总量", unit: "万人", aliases: "人才资源总量 各类人才" },
  { id: "professionals", zh: "专业技术人才", unit: "万人", aliases: "专业技术人员 各类专业技术人才" },
  { id: "skilled-people", zh: "技能人才", en: "Skilled workers", unit: "万人", aliases: "技能劳动者" },
  {
    id: "talent-attracted",
    zh: "引进人才",
    unit: "万人",
    aliases: "新集聚人才 新集聚海内外人才 新引进人才 引进各类人才 新集聚各类人才",
  },
  { id: "young-talent-attracted", zh: "新集聚青年人才", unit: "万人", aliases: "新增青年人才 引进青年人才" },
  {
    id: "migrant-wage-arrears",
    zh: "清付农民工工资",
    en: "Wage arrears of migrant workers paid",
    unit: "亿元",
    aliases: "追发农民工工资 清偿农民工工资",
  },
]);

export const PEOPLE: readonly Concept[] = [...POPULATION, ...WORK];
