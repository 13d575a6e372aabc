import type { QuantityMention } from "@liaocheng/chinese-quantity";
import type { SentenceWords } from "../sentence/sentence-words.js";
import type { TimeExpression } from "../sentence/times.js";
import { RANK_VERBS } from "../lexicon/predicates.js";
import { MEASURE_NOUNS } from "../lexicon/nouns.js";
import { isStreak } from "./streak.js";
import { clauseStart } from "../sentence/segments.js";
import { isStructure } from "./structure.js";
import { isThreshold } from "./threshold.js";
import { unitPattern } from "./unit-pattern.js";
import { wordPattern } from "../pattern/word-pattern.js";

/**
 * Why a number in the text is no indicator.
 *
 * @since 0.1.0
 */
export type LeftOutReason =
  | "time" // 五年, 3年内: when, not what
  | "duration" // 连续7年, 三年行动
  | "count-in-words" // 两家, 三大平台
  | "ordinal" // 第一个, 第三方
  | "threshold" // 5亿元以上项目: part of a name
  | "specification" // 220千伏变电站, 2×66万千瓦机组
  | "magnitude" // 千亿, 万亿级
  | "policy-count" // 23条措施, 20件民生实事
  | "in-name" // 八抓20条, 12345热线
  | "no-subject" // a number of which nothing says what it measures
  | "bare-number" // no unit and nothing that makes it a fact
  | "table" // a cell whose heads do not say what it measures
  | "outside-body"; // in the head, between the pages, in a list of documents

const DURATION_UNITS = unitPattern(
  /^(?:多|余)?(?:[年月天日周秒岁代届]|个月|小时|分钟|秒钟|个小时|周年|年期|周岁|世纪|个世纪|个季度|季度)$/u,
);
const SPEC_UNITS = unitPattern(
  /^(?:千伏|[伏兆G]|毫米|厘米|英寸|吨级|万吨级|米级|纳米|GB|MB|[MK℃级星度]|摄氏度|车道|级次|赫兹|兆赫)$/u,
);
/** 万吨级码头, 千亩级基地: a measure that names a class of things. */
const CLASSED_UNITS = unitPattern(
  /^(?:万吨|[吨米亿]|千瓦|万千瓦|千伏|公斤|[万个元千亩人]|万元|亿元|百万|千万|平方米|兆瓦)$/u,
);
const PLAIN_COUNTERS = unitPattern(
  /^(?:[个家项件条种类大名位张封重届次步点句批组部本道套支只座所处场期级层头轮面份块片双对把门户人口间辆台架艘列趟笔宗例起席员代章节版幅首册卷股盏根棵株枚颗粒滴朵束丝毛角分城乡镇村县市区省国天夜声眼手脚身心体线网圈带轴核园港河湖山海路桥站院校馆厅室地产]|方面|门类|大类|块钱|台阶|领域|环节)$/u,
);

const SYSTEM = wordPattern(/制/u);
const SYSTEM_OF = /^.{0,2}制(?![造成定订作品冷氢药种度约剂服])/u;
const GROUP_OF = /^(?:论坛|小组|委员会|工作组|团队)/u;

/** 3人｜制篮球场, 50人｜论坛, 一二三次｜产业, 5路｜公交. */
const isNamedByNumber = ({ mention: { unit }, behind }: NumberQuestion): boolean =>
  (unit === "人" && GROUP_OF.test(behind)) ||
  (unit === "次" && behind.startsWith("产业")) ||
  (unit === "路" && behind.startsWith("公交")) ||
  (SYSTEM.test(behind) && SYSTEM_OF.test(unit + behind));

/** What a number is rejected by. */
interface NumberQuestion {
  readonly sentence: SentenceWords;
  readonly text: string;
  readonly mention: QuantityMention;
  readonly next: QuantityMention | undefined;
  /** The character before it, and what follows. */
  readonly before: string;
  readonly behind: string;
}

/** A number to which `applies` holds is left out for `reason`, or is a fact as far as its form goes. */
interface Verdict {
  readonly reason: LeftOutReason | "fact";
  applies(question: NumberQuestion): boolean;
}

const isDuration = ({ text, mention }: NumberQuestion): boolean =>
  DURATION_UNITS.test(mention.unit) && !isHeldSession(text, mention);
const isPlace = ({ mention: { form } }: NumberQuestion): boolean => form === "rank" || form === "ordinal";

const LISTED_ORDINALS = /^(?:[、和及与]第?[一二三四五六七八九十\d]){1,3}(?:产业|季度|[批期轮类]|阶段|梯队)/u;

/** In this order: the first verdict that applies decides. */
const VERDICTS: readonly Verdict[] = [
  { reason: "fact", applies: ({ text, mention }) => isStreak(text, mention) },
  { reason: "time", applies: ({ text, mention }) => isOnClock(text, mention) },
  {
    reason: "time",
    applies: ({ sentence, text, mention }) =>
      isInTime(sentence.times, mention) && !(DURATION_UNITS.test(mention.unit) && isMeasuredTime(text, mention)),
  },
  // 2023/24年度: the second half of a year that begins in spring.
  { reason: "time", applies: ({ before, mention }) => before === "/" && mention.unit === "年度" },
  { reason: "duration", applies: ({ mention }) => mention.unit.startsWith("连") },
  { reason: "in-name", applies: ({ text, mention }) => isQuotedName(text, mention) },
  // 每10万人刑事案件数, 每百户家庭: what a rate is counted by belongs to its name.
  { reason: "specification", applies: ({ before }) => before === "每" },
  // 世界500强, 百强县: the number is part of a name.
  { reason: "in-name", applies: ({ mention }) => mention.unit === "强" && mention.form === "cardinal" },
  { reason: "in-name", applies: isNamedByNumber },
  // 第一、｜第二｜和第三产业: members of a list, whose noun stands behind the last.
  {
    reason: "ordinal",
    applies: (question) =>
      isPlace(question) && LISTED_ORDINALS.test(question.text.slice(question.mention.end, question.mention.end + 12)),
  },
  { reason: "fact", applies: (question) => isPlace(question) && isRank(question.text, question.mention) },
  { reason: "ordinal", applies: isPlace },
  {
    reason: "fact",
    applies: ({ text, mention }) => mention.form === "magnitude" && isReachedMagnitude(text, mention),
  },
  { reason: "magnitude", applies: ({ mention }) => mention.form === "magnitude" || isClass(mention) },
  { reason: "fact", applies: (question) => isDuration(question) && isMeasuredTime(question.text, question.mention) },
  { reason: "threshold", applies: (question) => isDuration(question) && question.mention.unit.endsWith("岁") },
  { reason: "duration", applies: isDuration },
  { reason: "count-in-words", applies: ({ mention }) => mention.numeral === "chinese" && isCountInWords(mention) },
  {
    reason: "bare-number",
    applies: ({ text, mention }) =>
      (mention.form === "ratio" && !isStructure(text, mention)) ||
      (mention.unit === "" && mention.form === "cardinal" && !isBareFigure(text, mention)),
  },
  {
    reason: "specification",
    applies: ({ mention, behind }) =>
      SPEC_UNITS.test(mention.unit) && /^[^，。；、：]/u.test(behind) && !/^(?:以上|以下)?[，。；、]/u.test(behind),
  },
  {
    reason: "specification",
    applies: ({ mention, behind }) => CLASSED_UNITS.test(mention.unit) && behind.startsWith("级"),
  },
  { reason: "threshold", applies: ({ text, mention, next }) => isThreshold(text, mention, next) },
  { reason: "policy-count", applies: isCountOfMeasures },
  { reason: "in-name", applies: ({ before, behind }) => before === "抓" && behind.startsWith("”") },
];

/** Why a quantity is no fact, by the words around it alone; undefined when it may be one. */
export function rejectionReason(
  sentence: SentenceWords,
  mention: QuantityMention,
  next: QuantityMention | undefined,
): LeftOutReason | undefined {
  const { text } = sentence;
  const before = text.charAt(mention.start - 1);
  const behind = text.slice(mention.end, mention.end + 6);
  const question = { sentence, text, mention, next, before, behind };
  for (const { reason, applies } of VERDICTS) if (applies(question)) return reason === "fact" ? undefined : reason;
  return undefined;
}

/** 23条措施, 20件民生实事: how many measures a policy has. */
function isCountOfMeasures({ text, mention: { unit, start }, behind }: NumberQuestion): boolean {
  if (unit === "条")
    return (
      /^(?:措施|政策|举措|意见|新政|硬措施|具体措施|干货|细则)/u.test(behind) ||
      /(?:政策|新政|措施|举措|意见)$/u.test(text.slice(Math.max(0, start - 2), start))
    );
  return (
    unit.length === 1 &&
    "个项件大".includes(unit) &&
    /^(?:方面|面向|重点领域|领域|重点民生实事|民生实事|民生事项|实事|工作方面)/u.test(behind)
  );
}

/** 2022年, 五年来: the number is part of a time. */
function isInTime(times: readonly TimeExpression[], mention: QuantityMention): boolean {
  for (const time of times) if (time.start <= mention.start && time.end >= mention.end) return true;
  return false;
}

/** 16:｜13 大字: the minutes of a clock; 上午｜9点: its hour. */
const isOnClock = (text: string, { start, unit, text: printed, form }: QuantityMention): boolean =>
  (unit === "点" && /(?:[上下中]午|早上|早晨|凌晨|晚上?|傍晚)$/u.test(text.slice(Math.max(0, start - 2), start))) ||
  (form === "cardinal" &&
    text.charAt(start - 1) === ":" &&
    /(?<![\d:])(?:[01]?\d|2[0-3]):$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^[0-5]\d(?!\d|\.)/u.test(printed));

/** 十亿级台阶, 百万级: a magnitude that names a class. */
const isClass = ({ unit, numeral, text }: QuantityMention): boolean =>
  numeral === "chinese" && unit.endsWith("级") && /[百千万亿]级$/u.test(text);

function lastQuote(text: string, end: number): number {
  for (let at = end - 1; at >= 0 && at >= end - 8; at--) if (text.charCodeAt(at) === 0x201c) return at;
  return -1;
}

/** “80条”, “3个100万”, “八抓20条”: a number that ends or fills a short quotation is part of a name. */
function isQuotedName(text: string, mention: QuantityMention): boolean {
  const open = lastQuote(text, mention.start);
  if (open < 0) return false;
  const close = text.indexOf("”", open);
  if (close < mention.end || close - open > 12) return false;
  return close === mention.end || mention.start === open + 1;
}

function isRank(text: string, mention: QuantityMention): boolean {
  const start = clauseStart(text, mention.start, Math.max(0, mention.start - 40));
  const before = text.slice(start, mention.start);
  const behind = text.charAt(mention.end);
  if (behind === "度") return false;
  if (
    !mention.text.endsWith("位") &&
    !mention.text.endsWith("名") &&
    behind !== "" &&
    !"，。；、！？（）”和并且的".includes(behind)
  )
    return false;
  if (mention.form === "ordinal" && !/^第[\d一二三四五六七八九十]+$/u.test(mention.text)) return false;
  if (
    /[居列位]|排名|[排第稳跃升首均]|保持|进入|跻身|全国|全省|世界|全球|全区|全市|退出|考核|评价|测评|考评|评比|比赛|竞赛|前列|[\d一二三四五六七八九十两](?:个?城区|[县区市]{1,2}|地市|州市|市州|盟市)(?:中|中的)?$/u.test(
      before,
    )
  )
    return true;
  return RANK_VERBS.endingAt(before, before.length, 0) !== undefined;
}

/** 突破千亿, 超过万亿元、…: a magnitude that something has reached, not one that names a class (万亿级产业). */
function isReachedMagnitude(text: string, mention: QuantityMention): boolean {
  const behind = text.charAt(mention.end);
  if (behind !== "" && !"，。；、！？和".includes(behind)) return false;
  return /(?:突破|超过|超|达到|[达过近]|跨过|跨越|迈上|站上)$/u.test(
    text.slice(Math.max(0, mention.start - 3), mention.start),
  );
}

/** 举办2届博览会: sessions that were held are counted. */
const isHeldSession = (text: string, { unit, start }: QuantityMention): boolean =>
  unit === "届" &&
  /(?:举办|承办|主办)了?(?:\d{1,2}届[^，；、]{2,10}、){0,3}$/u.test(text.slice(Math.max(0, start - 40), start));

/** 优良天数超过250天, 审批时间压缩到120个工作日, 人均预期寿命80.5岁: a time that is itself measured. */
function isMeasuredTime(text: string, mention: QuantityMention): boolean {
  if (/[代届]$/u.test(mention.unit)) return false;
  // 较1999年的｜77.9岁｜提升: from where it rose.
  if (
    /[比较][^，；。]{2,8}年的$/u.test(text.slice(Math.max(0, mention.start - 11), mention.start)) &&
    RISES.test(text.slice(mention.end, mention.end + 6))
  )
    return true;
  const start = clauseStart(text, mention.start, Math.max(0, mention.start - 40));
  const before = text.slice(start, mention.start);
  if (/(?:连续|历时|经过|[持延]续)[^，；]{0,2}$/u.test(before)) return false;
  // 优良天数161天，离目标｜345天还有差距.
  if (/(?:[离距][^，；]{0,6}|年度|全年|考核)目标[值为是]?$/u.test(before)) return true;
  for (let end = before.length; end > 0; end--) {
    const noun = MEASURE_NOUNS.endingAt(before, end, 0);
    if (noun?.value === "time" && !(noun.text === "时" && /^[期间代刻任候俱]/u.test(before.slice(end)))) return true;
  }
  return (
    /(?:缩短|压缩|提高|提前|增加|延长|减少|加快|减慢)[了到至为]?$/u.test(before) &&
    !/再延长$/u.test(before) &&
    !/内$/u.test(before)
  );
}

const RISES = /^(?:显著|明显|大幅|进一步|稳步)?(?:提高|提升|增加|延长|缩短|减少|压缩)/u;

/** 十多斤, 三十吨: measured in words as in digits. */
const WEIGHTS_AND_MEASURES = unitPattern(/^[十百千万亿]*(?:[亩斤吨元]|公斤|公顷|公里|千瓦|美元|立方米|平方米)$/u);

/** Counts written in words are names or rhetoric (两家, 三大, 十个方面) up to eleven; a dozen or more is counted (四十三种产品). */
function isCountInWords(mention: QuantityMention): boolean {
  if (mention.form === "percent" || mention.form === "fraction" || mention.form === "multiple") return false;
  if (mention.unit === "倍" || mention.unit === "成" || mention.unit === "%" || mention.unit.endsWith("百分点"))
    return false;
  if (mention.unit === "番") return false;
  const value = Array.isArray(mention.value) ? mention.value[0] : mention.value;
  if (mention.unit === "") return value < 1000 || /^[百千万亿]/u.test(mention.text);
  if (/^[千万亿百]/u.test(mention.text)) return true;
  const scaled = Array.isArray(mention.scaled.value) ? mention.scaled.value[0] : mention.scaled.value;
  if (WEIGHTS_AND_MEASURES.test(mention.unit)) return value < 2 && mention.unit.length < 3;
  if (PLAIN_COUNTERS.test(mention.unit)) return scaled < 12;
  return scaled < 11 && value < 11 && !mention.text.includes("点") && mention.unit.length === 1;
}

/** Measures without a unit: 收入比, 倍差, 满意度, 指数. */
const INDEX_NOUN =
  /(?:比|比值|强度|倍差|(?:死亡|事故|发病|发生)率|指数|系数|评分|得分|总分|满意度|知晓度|排名)(?:[已再又均都由从为是]|平均|连续|达到?|(?:[缩减]小|下降|降|提高|提升|上升|增加|[增升提]|扩大)[到至为]?[^，。；]{0,2}){0,3}(?:[由从][^，。；]{1,8}[到至为])?$/u;

/** A number without a unit is a figure only where a ratio or a count of people or things says so: 收入比缩小至2.12, 帮助3.5万. */
function isBareFigure(text: string, mention: QuantityMention): boolean {
  if (mention.form !== "cardinal") return true;
  const start = clauseStart(text, mention.start, Math.max(0, mention.start - 30));
  const before = text.slice(start, mention.start);
  if (
    /(?:比|比值|强度|指数|系数|评分|得分|总分)(?:[为达由从是]|达到|缩小到|缩小至|降至|降到|下降到|下降至|提高到|降为)?$/u.test(
      before,
    )
  )
    return true;
  return INDEX_NOUN.test(before);
}
