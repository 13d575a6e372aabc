import { arabicYears } from "../text/numerals.js";

/** What a part speaks of: “十二五”时期, 过去五年, 2016年, 今后五年. */
const PERIOD =
  '(?:[“"]?[一二三四五六七八九十]{1,3}五[”"]?(?:时期|期间)?|过去的?[一三四五]年|[一三四五]年来|(?:19|20)\\d{2}(?:年?[—－~至-](?:19|20)\\d{2})?年度?|上年|去年|今年|明年|来年|新的?一年|(?:今后|未来)[三五]年|本届政府)';
/** What it tells of it: 主要成就, 工作回眸, 奋斗目标, 重点. */
const ACCOUNT =
  "(?:的|政府|全[省市县区]|主要|重点|经济|社会|发展|工作|奋斗|预期|总体|完成|目标|任务|指导思想|和){0,6}(?:回顾|回眸|总结|成就|成绩|成效|成绩单|答卷|情况|目标|任务|展望|蓝图|思路|打算|安排|部署|要求|重点|工作)";
const ACCOUNT_OF_PERIOD = new RegExp(`^(?:关于)?${PERIOD}(?:[和及与、]${PERIOD})?${ACCOUNT}$`, "u");
/** 砥砺奋进的五年, 极不平凡的一年. */
const YEARS_GONE = /^[^，。；：\d]{2,10}的[一三四五]年$/u;

const BEGINS_WITH_PERIOD = new RegExp(`^[【▎■]?${PERIOD}[^，。；：\\d]{0,14}[】：:]?$`, "u");

/** 过去一年成绩亮眼, 今年目标催人奋进: a short line that begins with a time. */
export const beginsWithPeriod = (line: string): boolean => BEGINS_WITH_PERIOD.test(arabicYears(line));

/** “十二五”回眸, 五年来的主要成就, 2016年重点, 砥砺奋进的五年: a line that only names a time and what is told of it. */
export function isPartTitle(heading: string): boolean {
  const line = arabicYears(heading);
  return ACCOUNT_OF_PERIOD.test(line) || YEARS_GONE.test(line);
}
