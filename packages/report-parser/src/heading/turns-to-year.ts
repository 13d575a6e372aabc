import { arabicYears } from "../text/numerals.js";

const YEAR = "(?:19|20)\\d{2}年?|来年|新的?一年";

/** Lines by which a text turns to a year without calling its work by the usual words. */
const TURNS: readonly RegExp[] = [
  // 展望2019, “蓝图”2019, 新的一年蓝图
  new RegExp(`^(?:展望|奋战|奋进|决胜|迎战|“?蓝图”?)(?:${YEAR})$`, "u"),
  new RegExp(`^(?:${YEAR})的?(?:展望|蓝图)$`, "u"),
  // 扎实做好2019年各项工作
  new RegExp(`^[^，。；：、\\d]{0,8}(?:做好|抓好|推进|谋划)(?:${YEAR}|今年|明年)的?[^，。；：、\\d]{0,6}工作$`, "u"),
  // 奋力谱写2019新篇章
  new RegExp(`(?:谱写|书写|开创|续写|再创)(?:${YEAR})[^，。；：\\d]{0,6}(?:篇章|局面|辉煌|华章)$`, "u"),
  // 2019年要重点抓好的工作
  new RegExp(`^(?:${YEAR})[要将]?(?:重点|着力|集中|全力)?(?:抓好|做好|办好)的[^，。；：、\\d]{2,8}$`, "u"),
  // 新的一年，我们要勇毅前行
  new RegExp(
    `^(?:在|面对|迈[进入向])?(?:${YEAR})[里中]?，(?:我们|全[市县区省]|政府)?(?:[要将须]|必须)[^，。；：\\d]{3,16}$`,
    "u",
  ),
];

/** 展望2019, 扎实做好2019年各项工作, 新的一年，我们要勇毅前行: an unnumbered line that turns to a year. */
export function turnsToYear(heading: string): boolean {
  const line = arabicYears(heading);
  return TURNS.some((pattern) => pattern.test(line));
}
