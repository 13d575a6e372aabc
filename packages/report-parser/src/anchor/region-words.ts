const LEVEL = "(?:自治区|自治州|自治县|特别行政区|新区|开发区|地区|林区|街道|[省市盟州县区旗镇乡])";
/** 2025年前三季度海城市: the part of a year between year and name. */
const PART = "(?:上半年|前?[一二三四1-4]个?季度|前?\\d{1,2}(?:[-—－~至]\\d{1,2})?个?月份?)?";
const NAME = `(?<region>\\p{Script=Han}{1,12}?${LEVEL})`;
const LONGER_NAME = `(?<region>\\p{Script=Han}{2,12}?${LEVEL})`;
/** A character of a name: 我县, 全市 and 在各镇 name no place. */
const PLAIN = "(?![我全本该各在及与对被是了向由将把每这那委])\\p{Script=Han}";
/** What a sentence may open with before its subject. */
const LEAD =
  '(?:一年来|[今去]年(?:以来|上半年)?|上半年|近(?:年来|日|期)|\\d{4}(?:[~～—－-]\\d{4})?年|[“"「][^”"」\\n]{1,3}[”"」](?:计划)?(?:期间|时期))';
/** What a place does, or has, as the subject of a sentence. */
const DOES =
  "深入|认真|全面|坚持|积极|紧[紧扣盯]|立足|扎实|牢牢|始终|切实|抢抓|聚焦|按照|持续|大力|[把以](?![及来上下])|召开|举行|完成|实现|全年|剩余|国民|生产总值|社会|经济|工业|农业|财政|地区|城镇|新增|民生";

/** A place where a text names the region it speaks for. */
export interface RegionWords {
  readonly words: RegExp;
  readonly within: number;
  readonly confidence: number;
}

/** Where a text names the region it speaks for, most telling first. */
export const REGION_WORDS: readonly RegionWords[] = [
  {
    words: new RegExp(
      `(?:^|[\\s《“—－！!？?：:｜|丨-]|\\d年)${NAME}(?:办事处)?(?:人民)?政府(?:\\d{4}年(?:上半年)?)?(?:政府)?工作(?:报告|总结|计划|要点|打算|情况)`,
      "u",
    ),
    within: 600,
    confidence: 0.95,
  },
  {
    words: new RegExp(
      `(?:^|[\\s《“])${NAME}(?=国民经济|\\d{4}年)(?:\\d{4}年)?(?:政府工作报告|国民经济|上半年|前?[一二三四1-4]个?季度|\\d|经济|统计|主要|全年)`,
      "u",
    ),
    within: 600,
    confidence: 0.95,
  },
  {
    words: new RegExp(`(?:^|[\\s《“，])${NAME}\\d{4}年度?(?:政府)?工作(?:报告|总结|计划|打算)`, "u"),
    within: 400,
    confidence: 0.95,
  },
  { words: new RegExp(`(?:^|[\\s—－])${NAME}[“"]十[一二三四五六]?五[”"]`, "u"), within: 80, confidence: 0.9 },
  {
    words: new RegExp(`\\d{4}年${PART}${NAME}(?:人民政府)?(?:国民经济|政府工作报告|经济|统计)`, "u"),
    within: 600,
    confidence: 0.95,
  },
  {
    words: new RegExp(`(?:^|\\s)${NAME}(?:人民政府|政府|发展和?改革(?:委员会|委|局)|统计局)(?:关于|\\s)`, "u"),
    within: 400,
    confidence: 0.8,
  },
  { words: new RegExp(`^\\s{0,8}${NAME}${PART}(?:国民)?(?:经济|统计)`, "u"), within: 80, confidence: 0.9 },
  { words: new RegExp(`关于(?:印发《?)?${NAME}\\d{4}年`, "u"), within: 600, confidence: 0.95 },
  {
    words: new RegExp(
      `(?:^|[\\s，。在从经—－-]|午[，,])${NAME}(?:(?:隆重)?(?:召开|举行)了?)?第?[一二三四五六七八九十\\d]{1,3}届\\p{Script=Han}{0,10}?(?:人民代表大会|人大|人代会)`,
      "u",
    ),
    within: 2500,
    confidence: 0.9,
  },
  { words: new RegExp(`(?:我|谨)?代表${NAME}人民政府`, "u"), within: 2500, confidence: 0.9 },
  // 近日，临河市政府发布《临河市人民政府关于印发…的通知》.
  {
    words: new RegExp(
      `(?:^|[\\s，。《“])${NAME}(?:人民)?政府(?=以|发布|印发|公布|出台|下发|关于|召开|常务会议|新闻办)`,
      "u",
    ),
    within: 400,
    confidence: 0.7,
  },
  { words: new RegExp(`^${NAME}(?:[省市州县区旗镇乡]情)?(?:简介|概况|基本情况)`, "u"), within: 60, confidence: 0.9 },
  {
    words: new RegExp(`^[^\\n]{0,12}(?:专访|对话|访谈)[^\\n]{0,12}[丨｜|：:]${NAME}[：:，]`, "u"),
    within: 60,
    confidence: 0.8,
  },
  {
    words: new RegExp(
      `(?<!\\p{Script=Han})${NAME}(?:政协|人大常委会|人大|人代会)(?:会议)?(?:隆重|胜利)?(?:举行|召开|开幕|闭幕)`,
      "u",
    ),
    within: 300,
    confidence: 0.7,
  },
  { words: new RegExp(`(?:^|[\\s：])${NAME}人民政府(?:门户网站|办公室|网|$|\\s)`, "u"), within: 400, confidence: 0.6 },
  // 沂河县上半年财政收入过亿元; 沂河县：乡村换新颜; 沂河县政府承诺今年办好十件实事.
  {
    words: new RegExp(
      `(?:^|\\n)\\s{0,8}(?<region>${PLAIN}{2,6}?[省市州盟县区旗镇乡])(?=上半年|前?[一二三四1-4]个?季度|前?\\d{1,2}[-—－~至]\\d{1,2}月|：[^\\n。]{6,40}\\n|政府(?:承诺|公布|今年|部署|出台))`,
      "u",
    ),
    within: 200,
    confidence: 0.7,
  },
  // 中共云江市委副书记、市长某某; 云江市委常委会.
  {
    words:
      /(?:^|[\s，。、：】）]|中共)(?!中共)(?<region>\p{Script=Han}{2,6}?[省市州盟县区旗])委(?=副?书记|常委|[、，和办])(?![^。\n]{1,40}领导)/u,
    within: 400,
    confidence: 0.6,
  },
  // 记者从云江市上半年经济运行情况新闻发布会上获悉; 云江市召开2022年民营经济发展大会; 2021年是云江市工业强市的第一年.
  {
    words: new RegExp(
      `(?:^|[\\s，。在从）)])${NAME}(?:\\d{4}年|上半年|前?[一二三四]季度)?(?:国民|社会)?经济[^，。\\n]{0,14}(?:新闻)?发布会`,
      "u",
    ),
    within: 400,
    confidence: 0.8,
  },
  {
    words: new RegExp(
      `(?:^|日(?:[上下]午)?，)\\s{0,4}(?<region>${PLAIN}{2,6}?${LEVEL})(?=召开(?:\\d{4}年|全[省市县区]|上半年|前?[一二三四]季度|[1-4]季度)[^，。\\n]{2,24}会|在(?![^，。\\n]{1,8}[省市县区州](?:召开|举行))[^，。\\n]{2,24}(?:召开|举行))|^\\s{0,4}\\d{4}年，?是(?<region2>${PLAIN}{2,6}?${LEVEL})(?=\\p{Script=Han}{2,20}(?:之年|一年))`,
      "u",
    ),
    within: 200,
    confidence: 0.6,
  },
  // 2020年，云江市民生支出…: what a text without a title opens with.
  {
    words: new RegExp(
      `^\\s{0,8}(?:[【〔[][^\\n】〕\\]]{2,12}[】〕\\]]\\s{0,4})?\\d{4}年，?(?!各)(?<region>\\p{Script=Han}{2,6}?${LEVEL})(?=民生|地区|生产|经济|完成|实现|城镇|新增|财政|农[业村]|工业|规模|固定|累计|坚持|全年)`,
      "u",
    ),
    within: 60,
    confidence: 0.6,
  },
  // 今年以来，在区委领导下，松林街道始终…; 1984～1992年，云河区社会总产值…: who a sentence at the beginning tells of.
  {
    words: new RegExp(
      `(?:^|[。）】\\s])${LEAD}，?(?:在[^。\\n]{4,50}下，)?(?<region>${PLAIN}{2,9}?${LEVEL})(?=${DOES})`,
      "u",
    ),
    within: 400,
    confidence: 0.6,
  },
  // 记者从云岭县统计局获悉; 在云岭县“两会”召开之际; 云岭县地处….
  {
    words: new RegExp(
      `记者(?:\\d{1,2}日)?从(?<region>${PLAIN}{2,5}[省市州盟县区旗])(?=[^，。\\n]{0,20}(?:获悉|了解到))|(?:^|[\\s，。在的])(?<region2>${PLAIN}{2,8}[省市州盟县区旗])[“"]?两会|^\\s{0,8}(?<region3>${PLAIN}{2,6}?[市州盟县区旗镇乡])(?=地处|位于|坐落|下?辖)`,
      "u",
    ),
    within: 400,
    confidence: 0.6,
  },
  // 前三季度云州市财政支出投向民生: a headline that opens with its place.
  {
    words: new RegExp(
      `(?:^|\\n)\\s{0,8}(?:\\d{4}年)?${PART}(?<region>${PLAIN}{2,4}[市州盟县区旗])(?=财政|招商|民生|工业|经济|农业|农村|教育|就业|固定|外贸|旅游|消费|居民(?!委)|城乡|投资|社会|脱贫|重点|城镇)[^\\n。，]{2,40}(?:\\n|$)`,
      "u",
    ),
    within: 200,
    confidence: 0.6,
  },
  // A line that is only a name; 松林街道深入贯彻…, “十一五”时期是沂河县发展最快的五年.
  {
    words: new RegExp(`^\\s{0,8}(?<region>\\p{Script=Han}{2,6}${LEVEL})\\s{0,4}\\n`, "u"),
    within: 40,
    confidence: 0.6,
  },
  {
    words:
      /^\s{0,8}(?![各全我本该])(?<region>\p{Script=Han}{2,5}(?:街道|[县区镇乡]))(?=深入|认真|全面|坚持|积极|紧紧|紧扣|立足|扎实|牢牢|始终|切实)/u,
    within: 40,
    confidence: 0.6,
  },
  {
    words: /[”"](?:时期|期间|这?五年)，?是(?<region>\p{Script=Han}{2,6}?[市州县区旗])(?=发展|历史|经济|改革|建设)/u,
    within: 600,
    confidence: 0.6,
  },
  // 西藏自治区主席某某.
  {
    words: /(?:^|[\s，。〕】）)])(?<region>\p{Script=Han}{2,6}自治区)(?:党委副书记、)?代?主席(?=\p{Script=Han})/u,
    within: 400,
    confidence: 0.7,
  },
  // 高雄市长某某今赴市议会报告, 静宁县常务副县长; not 王市长.
  {
    words: new RegExp(
      `(?:^|[\\s，。〕】）)])${LONGER_NAME}(?:常务)?(?:副|代理?)?[省市州县区旗]?长(?![期江远久大效势度约达足处途三作说在指表强代的])`,
      "u",
    ),
    within: 200,
    confidence: 0.6,
  },
];
