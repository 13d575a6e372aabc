import { CHAR_CLASS, CHINESE_DIGIT, OTHER } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import { idiomEnd } from "./idioms.js";
import { isBounded } from "./magnitude.js";
import type { Draft } from "./draft.js";
import { skipBlanks } from "./soft-break.js";
import type { Numeral } from "./numeral.js";
import { matchUnit } from "./unit-trie.js";
import type { UnitFamily } from "./unit-row.js";

const CONGRESS = [
  "中全会",
  "次全会",
  "次会议",
  "次全体",
  "次代表大会",
  "次党代会",
  "次人代会",
  "次全国",
  "次集体学习",
  "星级",
];
/** What the words of {@link CONGRESS} open with. */
const OPENS_CONGRESS = charSet(CONGRESS.map((word) => word.charAt(0)).join(""));
const MONEY_DIGITS = charSet("伍陆肆拾柒捌参仟佰");
const QUOTES = charSet('“"「‘');
const QUOTED_RECORDS: ReadonlySet<string> = new Set([
  "连丰",
  "连增",
  "连冠",
  "连升",
  "连涨",
  "连降",
  "连快",
  "连胜",
  "%",
  "位数",
]);
const SMALL = 10;

/** Idioms, names and sessions written with Chinese numerals: 一系列, “三个一批”, 四中全会, 大陆. */
export function isChineseName(text: string, floor: number, numeral: Numeral, end: number): boolean {
  const { start } = numeral;
  if (opensFraction(text, numeral.end, end) || (numeral.plainDigits === 2 && text[numeral.end] === "折")) return false;
  if (numeral.decimals === 0 && opensIdiom(text, floor, numeral, end)) return true;
  if (numeral.end - start === 1 && isIn(MONEY_DIGITS, text, start, end) && !countsInMoney(text, numeral, end))
    return true;
  if (numeral.plainDigits > 1 && numeral.high === undefined && !isPlaceValue(text, numeral, end)) return true;
  if (numeral.end - start === 1 && isNamePart(text, floor, numeral, end)) return true;
  if (!isIn(OPENS_CONGRESS, text, numeral.end, end)) return false;
  return CONGRESS.some((word) => text.startsWith(word, numeral.end) && numeral.end + word.length <= end);
}

/** Surnames that are little else, as in 王五 and 闻一多. */
const SURNAMES = charSet(
  "张張王李赵趙刘劉陈陳杨楊黄黃吴吳徐孙孫朱郭郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭袁潘蔡蒋蔣杜魏吕呂丁卢盧姚沈姜崔谭譚汪廖韦韋贾賈邹鄒孟秦邱侯薛闫閆黎陶贺賀邵覃戴闻聞",
);
const HAN = /[\u4e00-\u9fff]/u;

/** A lone digit without a unit behind a surname (王五), or in the second half of four characters (一心|一意, 十全|十美). */
function isNamePart(text: string, floor: number, { start, end: after }: Numeral, end: number): boolean {
  if (start <= floor) return false;
  const named = isIn(SURNAMES, text, start - 1, start) || isSecondHalf(text, floor, start, after, end);
  return named && matchUnit(text, after, end) === undefined;
}

function isSecondHalf(text: string, floor: number, start: number, after: number, end: number): boolean {
  if (start - 2 < floor || after >= end || CHAR_CLASS[text.charCodeAt(start - 2)] === OTHER) return false;
  return (
    CHAR_CLASS[text.charCodeAt(start - 1)] === OTHER && HAN.test(text.charAt(start - 1)) && HAN.test(text.charAt(after))
  );
}

/** 统一|零售; but in 共为一千一百亿元 the idiom 为一 would leave a long number without its head. */
function opensIdiom(text: string, floor: number, numeral: Numeral, end: number): boolean {
  const { start } = numeral;
  const idiom = idiomEnd(text, floor, start, end);
  if (idiom === undefined) return false;
  return idiom > start + 1 ? !outreaches(text, floor, numeral, idiom, end) : numeral.end - start < LONG_NUMERAL;
}

/** Whether the number with its unit is longer than the word it begins with: 三公里, 三十六亿 are no 三公, no 三十六. */
function outreaches(text: string, floor: number, numeral: Numeral, idiom: number, end: number): boolean {
  const unit = matchUnit(text, numeral.end, end);
  const reach = unit?.end ?? numeral.end;
  if (reach !== idiom) return reach > idiom;
  if (numeral.bare) return isBounded(text, floor, numeral.start);
  return unit !== undefined && CLOSED.has(unit.entry.family) && !unit.entry.weak && closes(text, reach, end);
}

/** What 三元, 三番 may measure where no word goes on that the unit might belong to (三元区, 一元化, 三番五次). */
const CLOSED: ReadonlySet<UnitFamily> = new Set(["currency", "multiple", "time"]);
const GOES_ON = "以左上每钱錢整正";

function closes(text: string, at: number, end: number): boolean {
  const behind = at < end ? text.charAt(at) : "";
  return !HAN.test(behind) || GOES_ON.includes(behind);
}

/** Whether the lone digit at `at` may be more than the first character of the idiom that ends at `idiom`. */
export function mayCount(text: string, at: number, idiom: number, end: number): boolean {
  const unit = idiom > at + 1 ? matchUnit(text, at + 1, end) : undefined;
  return unit !== undefined && (unit.end > idiom || (unit.end === idiom && CLOSED.has(unit.entry.family)));
}

const LONG_NUMERAL = 4;

/** 伍元, 捌户, 计柒。: a lone digit of cheques is one where a unit follows that makes no word with it, or nothing at all. */
function countsInMoney(text: string, numeral: Numeral, end: number): boolean {
  const unit = matchUnit(text, numeral.end, end);
  const certain = unit !== undefined && !unit.entry.weak;
  return certain || (text[numeral.start] !== "参" && closes(text, unit?.end ?? numeral.end, end));
}

/** 万分之三: the idiom 万分 does not count here. */
function opensFraction(text: string, from: number, end: number): boolean {
  const at = skipBlanks(text, from, end);
  return text[at] === "分" && text[skipBlanks(text, at + 1, end)] === "之";
}

/** 二〇二二 and 一二三 spell a number digit by digit; 九九 and 五一 do not; 八五折 does. */
function isPlaceValue(text: string, numeral: Numeral, end: number): boolean {
  if (numeral.end < end && text[numeral.end] === "折") return true;
  if (numeral.plainDigits > 2) return true;
  const first = text.charCodeAt(numeral.start);
  return CHAR_CLASS[first] === CHINESE_DIGIT && numeral.base >= 10 && numeral.base % 10 === 0;
}

/** A unit that makes a word rather than a quantity with this numeral: 一步, 二十届, “八项…”, 十九大. */
export function isChineseWordUnit(text: string, floor: number, draft: Draft, idioms: boolean): boolean {
  const { reading, numeral, unit } = draft;
  if (numeral.style !== "chinese" || numeral.bare || reading === undefined || draft.form === "percent") return false;
  const value = numeral.base;
  if (unit === "届") return !text.startsWith("连续", Math.max(floor, draft.start - 2));
  if (unit === "大" && value > SMALL) return true;
  const quoted = draft.start > floor && isIn(QUOTES, text, draft.start - 1, draft.start);
  if (quoted && !QUOTED_RECORDS.has(unit)) return true;
  return (
    idioms &&
    reading.entry.weak &&
    value < SMALL &&
    numeral.power === 0 &&
    numeral.decimals === 0 &&
    reading.end - numeral.end === reading.unit.length &&
    draft.inside === undefined
  );
}
