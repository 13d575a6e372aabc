/** 主要预期目标是, 奋斗目标建议为, 主要预期指标：; what follows are the year's targets. */
const TARGETS_ANNOUNCED =
  /(?:预期|奋斗|发展|工作|主要|调控|具体|指导性|总体|年度|全年|今年)的?(?:预期)?(?:目标(?:任务)?|指标)(?:建议|初步|拟|安排|确定|设定|定|预期){0,2}(?:[是为：:]|如下)/u;

/** 今年的经济增长预期为7％左右, 中央提出今年经济增长预期目标为8%: one target by itself, the year's name before it. */
const GROWTH_EXPECTED =
  /(?:今年|全年|\d{4}年|[〇零一二三四五六七八九]{4}年)[^，；。]{0,16}(?:经济|国民生产总值|国内生产总值|生产总值|工农业总产值)[^，；。]{0,8}(?:预期|计划|目标)/u;

/** 建议将…作为, 拟提出: the growth target alone, without the word target. */
const GROWTH_ENSURED =
  /(?:今年|全年|\d{4}年)[^，；。]{0,8}(?:确保|力争|实现|保持)[^，；。]{0,6}经济(?:增长|发展)速度?[^，；。]{0,4}\d/u;

/** 今年赤字率拟按3%安排, 今年拟安排财政赤字…: the budget's targets stand apart from the others. */
const DEFICIT_PLANNED = /赤字[^，；。]{0,12}(?:拟|安排)|(?:拟|安排)[^，；。]{0,12}赤字/u;

/** Announcements that look years ahead, unless they name the year as well. */
const YEARS_AHEAD =
  /十[一二三四五六七八九]?[”"]?五|[“"][一二三四五六七八九]五|(?:今后|未来|今后的)[一二三四五六七八九十几]{1,2}个?年|五年|20[3-9]\d年|到20\d{2}年|到二[〇零]|本世纪|远景|长远|届|任期/u;

const THIS_YEAR = /今年|本年|全年|年度|明年/u;

/** Announcements of what came of the targets: 超额完成全年主要目标. */
const ALREADY_DONE = /(?:完成|实现|超过|超额|达到)[^，；。]{0,10}(?:目标|指标)[^是为：:]{0,4}$/u;

/** Any figure: digits of either width, or a Chinese percentage. */
export const FIGURE = /[\d\uFF10-\uFF19]|百分之/u;

/** What a sentence announces: the year's targets, one of them, or nothing of the kind; `end` bounds what belongs to it. */
export interface Announcement {
  readonly what: "targets" | "one-target" | "none";
  readonly end: number;
}

/**
 * Tells whether a sentence announces the main expected targets of the year planned.
 *
 * @param sentence - Text of the sentence, or of a line that ends with a colon.
 * @param planYear - Year the report plans, when known.
 * @param yearsAhead - Whether the section it stands in looks several years ahead.
 */
export function announces(sentence: string, planYear: number | undefined, yearsAhead: boolean): Announcement {
  const targets = TARGETS_ANNOUNCED.exec(sentence);
  if (targets !== null) {
    const head = sentence.slice(Math.max(0, targets.index - HEAD_LENGTH), targets.index + targets[0].length);
    const year = THIS_YEAR.test(head) || (planYear !== undefined && namesYear(head, planYear));
    if ((year || (!yearsAhead && !YEARS_AHEAD.test(head))) && !ALREADY_DONE.test(head)) {
      return { what: "targets", end: sentence.length };
    }
  }
  const single = yearsAhead || !FIGURE.test(sentence) ? undefined : singleTarget(sentence);
  if (single === undefined) return { what: "none", end: 0 };
  const semicolon = sentence.indexOf("；", single.index + single[0].length);
  return { what: "one-target", end: semicolon < 0 ? sentence.length : semicolon };
}

const singleTarget = (sentence: string): RegExpExecArray | undefined =>
  GROWTH_EXPECTED.exec(sentence) ?? GROWTH_ENSURED.exec(sentence) ?? DEFICIT_PLANNED.exec(sentence) ?? undefined;

const HEAD_LENGTH = 60;
const HAN_DIGITS = "〇一二三四五六七八九";

/** Whether a year is printed, in half-width, full-width or Chinese digits. */
function namesYear(text: string, year: number): boolean {
  const digits = [...String(year)].map(Number);
  const forms = [
    String(year),
    digits.map((digit) => String.fromCharCode(0xff10 + digit)).join(""),
    digits.map((digit) => HAN_DIGITS[digit]).join(""),
  ];
  return forms.some((form) => text.includes(`${form}年`));
}
