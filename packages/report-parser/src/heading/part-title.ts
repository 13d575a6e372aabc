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
  const line = behindMotto(arabicYears(heading));
  return ACCOUNT_OF_PERIOD.test(line) || YEARS_GONE.test(line);
}

/** 2025年工作回顾, “十四五”时期经济社会发展回顾, 主要预期目标, 2023年任务书: a line that ends as the title of a part does. */
export function endsAsPartTitle(heading: string): boolean {
  const line = behindMotto(heading);
  return line.length <= LONGEST_PART_TITLE && !/[，。；：]/u.test(line) && PART_ENDS.test(line);
}
const LONGEST_PART_TITLE = 30;
const PART_ENDS =
  /(?:回顾|总结|成绩单|答卷|年(?:任务书|新?目标|路线图|计划书)|预期目标|主要目标|主要工作|重点工作|工作安排|工作任务|目标任务|重点任务|主要任务)$/u;

/** 站在新起点：2012年工作回顾: the title of a part behind a motto. */
export const isMottoWithTitle = (heading: string): boolean =>
  MOTTO.test(heading) && (isPartTitle(heading) || endsAsPartTitle(heading));

/** 开启新征程：确保五年稳定脱贫: a motto and another, as a part beside such a one may be called. */
export const isMottoWithMotto = (heading: string): boolean => TWO_MOTTOES.test(heading);
const TWO_MOTTOES = /^[\p{Script=Han}“”]{3,10}[：:][\p{Script=Han}“”、 ]{4,34}$/u;

/** 站在新起点：｜2012年工作回顾: what a line is called behind its motto. */
const behindMotto = (line: string): string => line.replace(MOTTO, "");
const MOTTO = /^[^，。；：\d]{3,10}[：:](?=.{4})/u;
