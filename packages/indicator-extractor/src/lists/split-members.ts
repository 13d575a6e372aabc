import { splitOutside } from "@liaocheng/report-model";
import { measureNoun } from "../claims/subject/noun-phrase.js";
import { NOVELTY_VERBS } from "../lexicon/verbs.js";
import { splitIndustries } from "./split-industries.js";
import { HALF_NAMED, splitTwin } from "./twins.js";

/**
 * Splits the subject of a 分别 list into one name a figure, giving the shared head to each.
 *
 * 新能源汽车、智能家电、智能手机限上零售额 → 新能源汽车限上零售额, 智能家电限上零售额, 智能手机限上零售额;
 * 存贷款余额 → 存款余额, 贷款余额; 城乡… → 城镇…, 农村….
 *
 * @returns as many names as figures, or undefined when the members cannot be told apart.
 */
export function splitRespectively(printed: string, count: number): string[] | undefined {
  if (count < 2) return undefined;
  return (count === 2 ? withOwnShare(printed) : undefined) ?? splitList(printed, count);
}

function splitList(printed: string, count: number): string[] | undefined {
  const subject = printed.replace(OTHER_NAME, "").replace(TOWN_AND_COUNTRY, "城乡");
  const industries = splitIndustries(subject, count);
  if (industries !== undefined) return industries;
  if (subject.includes(HALF_NAMED)) return splitTwin(subject, count);
  const members = splitMembers(subject);
  if (members.length === count)
    return (members[0]?.length === 1 ? splitTwin(subject, count) : undefined) ?? shareHead(members);
  // 金融业、软件和信息服务业: one of the two conjunctions belongs inside a member.
  for (const joint of ["、", "和"]) {
    const coarse = subject.split(joint);
    if (coarse.length === count && coarse.every((member) => member.length > 1)) return shareHead(coarse);
  }
  if (members.length > count) {
    // 卫生院、服务中心达到基本标准、推荐标准、提升标准的比例: the list begins behind the verb of the longer one.
    const tail = members.slice(-count);
    const verb = /达到|符合|实现|获得|用于/u.exec(tail[0] ?? "");
    if (verb !== null) return shareHead([(tail[0] ?? "").slice(verb.index), ...tail.slice(1)]);
  }
  return splitTwin(subject, count);
}

/** 新产品产值｜及其｜占工业总产值比重: a measure and its own share. */
function withOwnShare(subject: string): string[] | undefined {
  const { whole = "", share = "" } = OWN_SHARE.exec(subject)?.groups ?? {};
  return whole === "" ? undefined : [whole, whole + share];
}
const OWN_SHARE = /^(?<whole>.{2,}?)(?:及其?|[和与]其)(?<share>占.{1,16}(?:比重|比例|份额)|占比|比重|增速|增幅)$/u;

/** 城、乡｜居民收入, but not 县城、乡镇. */
const TOWN_AND_COUNTRY = /(?<!(?<![全我本])[县主新老古])城、乡(?![镇村])/u;

/** 销售额｜（营业额）. */
const OTHER_NAME = /(?<=[额量值数率])（[^（）]{1,5}[额量值数率]）$/u;

/** 、 和 及 与 以及 outside quotes and brackets. */
export function splitMembers(subject: string): string[] {
  return splitOutside(subject, joinsMembers).filter((member) => member !== "");
}

/** 、, and 和 及 与 以及 between two words; neither 以 nor the 及 behind it is part of a member. */
function joinsMembers(subject: string, at: number, from: number): boolean {
  const char = subject.charAt(at);
  if (char === "、") return true;
  if (char === "以") return subject.charAt(at + 1) === "及" && at >= Math.max(from, 1) && mayJoin(subject, at + 1);
  if (char === "及" && at === from && subject.charAt(at - 1) === "以") return true;
  return "和及与".includes(char) && at > (from > 0 ? from : 1) && mayJoin(subject, at);
}

function mayJoin(subject: string, at: number): boolean {
  return at + 2 < subject.length && isConjunction(subject, at);
}

function isConjunction(subject: string, at: number): boolean {
  const around = subject.slice(at - 1, at + 3);
  return !/共和|和平|和谐|普及|及其|涉及|参与|与会|和田|呼和|及以上|以及以|及时|饱和|[惠波顾触]及|[总缓温]和/u.test(
    around,
  );
}

/** 电力、化工｜四大传统行业｜产值: how many of what the members are is no part of each. */
const COLLECTIVE =
  /^(?<member>[^等]{2,40}?)等?[二两三四五六七八九十]大(?:[^、]{0,6}?(?<trade>行业|产业))?(?<rest>[^、]*)$/u;

function shareHead(members: readonly string[]): string[] {
  const last = members[members.length - 1] ?? "";
  const half = halfOfWord(members, last);
  if (half !== undefined) return half;
  const collective = COLLECTIVE.exec(last)?.groups;
  if (collective !== undefined) {
    const head = (collective["trade"] ?? "") + (measureNoun(collective["rest"] ?? "") ?? "");
    return [...members.slice(0, -1), collective["member"] ?? ""].map((member) => member + head);
  }
  const head = sharedHead(members, last);
  const front = sharedFront(members);
  if (head.startsWith("等") && last.length > head.length) {
    const noun = head.slice(1);
    return members.map((member) => (member === last ? member.slice(0, -head.length) : member) + noun);
  }
  return members.map((member, index) => {
    const named = index === members.length - 1 || head === "" || member.endsWith(head) ? member : member + head;
    return index === 0 || front === "" || named.startsWith(front) ? named : front + named;
  });
}

/** 金、银、铜｜牌; 猪、牛、羊｜肉产量; 一、二、三｜等奖: members of one character that need the rest of a word. */
function halfOfWord(members: readonly string[], last: string): string[] | undefined {
  const [first = "", ...others] = members;
  if (!HALF_OF_WORD.test(last) || others.slice(0, -1).some((member) => member.length > 1)) return undefined;
  if (members.length < 3 && first.length > 1) return undefined;
  const rest = last.slice(1);
  return [first.replace(WINS, ""), ...others].map((member) => (member === last ? member : member + rest));
}
const HALF_OF_WORD = /^[\u4e00-\u9fff](?:[肉牌级岸类]|等奖)/u;
/** 代表团获｜金、银、铜牌. */
const WINS = /^.*(?:[获夺摘赢]得?|斩获|收获)了?(?=.$)/u;

/** 达到国家基本标准、国家推荐标准、省提升标准的比例: the head is what follows 的, else the measure noun of the last member. */
function sharedHead(members: readonly string[], last: string): string {
  return markedHead(last) ?? deedHead(members, last) ?? measuredHead(members, last);
}

/** 市区、县城｜新建学校; 煤炭、钢铁｜淘汰产能: what is done in each, where only the last says so. */
function deedHead(members: readonly string[], last: string): string | undefined {
  const at = deedIn(last);
  return at === undefined || members.slice(0, -1).some((member) => deedIn(member) !== undefined)
    ? undefined
    : last.slice(at);
}

/** Where a verb stands behind a name of two characters or more. */
function deedIn(member: string): number | undefined {
  for (let at = 2; at < member.length - 2; at++)
    if (NOVELTY_VERBS.startingAt(member, at, member.length) !== undefined || member.startsWith("淘汰", at)) return at;
  return NOVELTY_VERBS.startingAt(member, 0, member.length) === undefined ? undefined : 0;
}

/** 高新技术产业｜增加值占规上工业的比重, 建材业｜拉动工业增长, 信息｜等产业增加值, …标准｜的比例: the head behind a word that parts it from the last member. */
function markedHead(last: string): string | undefined {
  const share = last.indexOf("占");
  const part = share > 0 ? measureNoun(last.slice(0, share)) : undefined;
  if (part !== undefined && share > part.length) return last.slice(share - part.length);
  const moves = last.search(/(?:拉动|带动)[^，；]{0,60}(?:增长|上升|上涨|提高)$/u);
  if (moves > 1) return last.slice(moves);
  const examples = last.indexOf("等");
  if (examples > 0 && examples < last.length - 2 && measureNoun(last) !== undefined) return last.slice(examples);
  const linked = last.lastIndexOf("的");
  return linked > 0 && linked < last.length - 1 ? last.slice(linked) : undefined;
}

/** The head that ends in the measure noun of the last member; what the last has more than the others, when it has none. */
function measuredHead(members: readonly string[], last: string): string {
  const first = members[0] ?? "";
  const parallel = sameLength(members) ? last.slice(first.length) : behindClass(members, last);
  const noun = measureNoun(last);
  const deed = DEED.exec(last)?.[0];
  if (deed !== undefined && members.slice(0, -1).every((member) => !DEED.test(member))) return deed;
  if (noun === undefined) return COUNT_NOUN.test(parallel) ? parallel : "";
  if (isWholeMember(noun, last)) return "";
  if (noun.endsWith("排放量")) return modifiedNoun(last, noun, members);
  if (GROWTH_RATE.test(noun)) return noun;
  if (COUNT_NOUN.test(parallel)) return parallel;
  const firstNoun = measureNoun(first);
  // 固定资产投资、社会消费品零售总额: the first is a whole measure, not half of one.
  if (firstNoun !== undefined && firstNoun.length < first.length) return first.endsWith(noun) ? noun : "";
  const modified = modifiedNoun(last, noun, members);
  if (isLongerMeasure(parallel, modified)) return parallel;
  return firstNoun !== undefined && parallel === "" ? "" : modified;
}

/** The noun is all of the member, or, as in 安全感和满意度, the character that ends its only word. */
const isWholeMember = (noun: string, last: string): boolean =>
  noun.length === last.length || (noun.length === 1 && last.length <= 3 && !COUNT_NOUN.test(noun));

const COUNT_NOUN = /^[数率量额值]$/u;
/** 牛、羊｜出栏; 棚户区、老旧小区｜改造: what is done with all members. */
const DEED =
  /(?:(?:[出存]栏|饲养|养殖|屠宰)(?:总?量|头?数)?|(?<=[\u4e00-\u9fff]{2})类|改造|整治|修复|开工|竣工|投产|参保|脱贫)$/u;
const LONGEST_PARALLEL = 14;

const isLongerMeasure = (parallel: string, modified: string): boolean =>
  parallel.length > modified.length &&
  parallel.length <= LONGEST_PARALLEL &&
  !/^[\d.]|[“”（）、]/u.test(parallel) &&
  measureNoun(parallel) !== undefined;

/** 技改投资、制造业投资增速: every measure has a rate of growth. */
const GROWTH_RATE = /^(?:增速|增幅|涨幅|降幅|增长率|增长速度)$/u;

/** All members before the last have the length of the first, so that what the last has more is the head: 进口、出口｜通关时间. */
const sameLength = (members: readonly string[]): boolean => {
  const first = members[0] ?? "";
  const start = (members[members.length - 1] ?? "").slice(0, first.length);
  return members.slice(0, -1).every((member) => member.length === first.length) && alike(first, start);
};

const CLASSIFIERS = new Set(
  "城镇 城市 农村 乡村 国有 民营 中央 地方 男性 女性 省级 市级 县级 城区 牧区 农牧区 林区 垦区 全国 全省 国内 境外 入境 春季 秋季 县城 乡镇 市区".split(
    " ",
  ),
);

/** 美丽河湖 and 美丽海湾, 进口 and 出口, 城镇 and 农村: two members of one kind. */
const alike = (a: string, b: string): boolean =>
  a.length === b.length &&
  (a.startsWith(b.charAt(0)) || a.endsWith(b.slice(-1)) || (CLASSIFIERS.has(a) && CLASSIFIERS.has(b)));

/** 全县限上法人城镇、乡村｜消费品零售额: behind a class, where the members before the last end in one. */
const behindClass = (members: readonly string[], last: string): string =>
  CLASSIFIERS.has(last.slice(0, 2)) && members.slice(0, -1).every((member) => CLASSIFIERS.has(member.slice(-2)))
    ? last.slice(2)
    : "";

const HEAD_MODIFIERS = [
  "限上",
  "规上",
  "网上",
  "在校",
  "毛",
  "综合",
  "人口",
  "净",
  "人均",
  "财政",
  "年均",
  "种植",
  "使用",
  "投放",
  "进出口",
  "通关",
  "水质",
  "优良",
  "达标",
  "合格",
  "土地",
  "在建",
  "累计",
  "常住",
  "户籍",
  "建成",
  "完成",
  "平均",
];

/** 集成电路、人工智能｜产业规模; 新兴产业 is one word, and a trade that ends in 业 needs no other. */
const SHARED_INDUSTRY = /(?<!新兴|支柱|主导|特色|优势|传统|高技术|高新技术|未来|核心|相关)产业$/u;

/** 住宿、餐饮｜业营业额: trades of two characters. */
const shareTrade = (members: readonly string[], before: string): boolean =>
  /[^产行]业$/u.test(before) && members.slice(0, -1).every((member) => member.length === 2 && !member.endsWith("业"));

const shareIndustry = (members: readonly string[], before: string): boolean =>
  SHARED_INDUSTRY.test(before) && members.slice(0, -1).every((member) => !member.endsWith("业"));

function modifiedNoun(last: string, noun: string, members: readonly string[]): string {
  // 普及率, 覆盖率, 入学率: the two characters before 率 say which.
  let start = last.length - (noun === "率" && last.length > 3 ? 3 : noun.length);
  for (let grown = true; grown;) {
    grown = false;
    for (const modifier of HEAD_MODIFIERS) {
      if (start > modifier.length && last.endsWith(modifier, start)) {
        start -= modifier.length;
        grown = true;
      }
    }
  }
  const before = last.slice(0, start);
  if (shareTrade(members, before)) return last.slice(start - 1);
  return last.slice(shareIndustry(members, before) ? start - "产业".length : start);
}

/** 单位国内生产总值用水量、能耗、二氧化碳排放量: a front that all members need. */
function sharedFront(members: readonly string[]): string {
  const first = members[0] ?? "";
  const match =
    /^(?<front>单位(?:地区|国内|工业)?(?:生产总值|增加值)|万元(?:地区|国内)?生产总值|规模以上工业|规上工业|规上|规模以上|全社会|城镇|农村)/u.exec(
      first,
    );
  const front = match?.groups?.["front"] ?? "";
  return front.startsWith("单位") || front.startsWith("万元") ? front : "";
}
