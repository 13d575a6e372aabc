/** A sentence and the words in it that nobody explains. */
export interface CoverageCase {
  readonly claim: string;
  readonly text: string;
  readonly undefined: readonly string[];
}

export const coverageCases: readonly CoverageCase[] = [
  { claim: "a counted coinage", text: "加快建设“六个新江城”。", undefined: ["六个新江城"] },
  { claim: "two numerals", text: "力促颗粒物、臭氧、优良天数“两降一升”。", undefined: ["两降一升"] },
  { claim: "a sum", text: "构建“8+4”产业体系。", undefined: ["8+4"] },
  { claim: "an unquoted pair of counted nouns", text: "全面落实一校三馆建设。", undefined: ["一校三馆"] },
  { claim: "a named programme", text: "深入实施“绣花行动”。", undefined: ["绣花行动"] },
  { claim: "an opaque word", text: "推行“归雁兴江”计划。", undefined: ["归雁兴江"] },
  { claim: "nothing for household names", text: "增强“四个意识”，共建“一带一路”，谋划“十五五”。", undefined: [] },
  { claim: "nothing for figures of speech", text: "突破“天花板”，啃下“硬骨头”，当好“压舱石”。", undefined: [] },
  { claim: "nothing for idioms with numerals", text: "一心一意谋发展，千方百计保就业，惠及一家一户。", undefined: [] },
  { claim: "nothing for years and fractions", text: "一九七八年，百分之三十五的县。", undefined: [] },
  { claim: "nothing for a single quoted character", text: "实现矛盾“零”积压。", undefined: [] },
  { claim: "nothing explained by 即", text: "推进“三网”工程，即路网、水网、电网。", undefined: [] },
  { claim: "nothing explained by 包括", text: "“四库”包括粮库、油库、冷库、种子库。", undefined: [] },
  { claim: "nothing explained in brackets", text: "落实“三同步”（同步设计、同步施工、同步投产）。", undefined: [] },
  { claim: "nothing counted out right before", text: "实现面积、单产、总产“三增”。", undefined: [] },
  { claim: "nothing listed before 等", text: "实施智造升级、绿色转型等“十大工程”。", undefined: [] },
  {
    claim: "brackets that name who is responsible explain nothing",
    text: "推进“五水共享”（牵头单位：水利局）。",
    undefined: ["五水共享"],
  },
  { claim: "即 inside a word explains nothing", text: "推行“九九工作法”接诉即办。", undefined: ["九九工作法"] },
  {
    claim: "a quote that is never closed opens nothing",
    text: "推进“五水共享。加快“四季花城”建设。",
    undefined: ["四季花城"],
  },
];
