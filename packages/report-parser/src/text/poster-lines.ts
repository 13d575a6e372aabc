import type { Block } from "./blocks.js";
import { compact, isHan } from "./characters.js";

/** What a line of a poster (一图读懂) holds: the name of a measure, the word of its movement, its figure. */
type PosterLine = "label" | "movement" | "figure" | undefined;

const LONGEST_LABEL = 22;
const LONGEST_FIGURE = 40;

/** 同比增长, 增速, on a line between a name and its figure. */
const MOVEMENT =
  /^(?:(?:同比|比上年|较上年|比去年|年均|平均|累计|实际|名义)?(?:名义|实际)?(?:增长|下降|上升|提高|减少|增加|增收|增幅|增速|降幅|涨幅|占比|比重)|(?:力争|确保|实现|完成|达到?|超过?|突破|位[居列]|排名|同比|总量|约为?|预计)+)[：:]?$/u;
/** Words that may stand before a figure and say nothing of what it measures. */
const BEFORE =
  /^(?:力争|确保|预计|预期|[由从约近为净居列↑↓▲▼，,、：:（()）]|[增降升]至|(?:增加|增长|提高|提升|上升|下降|降低|扩大|减少)[到至]|降到|实现|完成|累计|总量|达到?了?|超[过额]?|突破|不低于|不高于|同比|比上年|较上年|比去年|年均|平均|名义|实际|分别|增长|增加|增收|增幅|增速|下降|降幅|降低|上升|提高|提升|减少|涨幅|占比|比重|位居?|排名?|名列|全[国省市])/u;
/** A number with a unit and nothing that is counted: 512.6亿元, +6.1%, 第3位; not 120个项目. */
const QUANTITY =
  /^(?:[+＋﹢\-－−]?[\d０-９][\d０-９.,，．]{0,14}[余多]?[十百千万亿]{0,2}[余多]?(?:个?百分点|人民币|美元|公[斤里顷]|市斤|平方公里|平方米|立方米|千瓦时?|人次|车次|微克\/立方米|[%％‰元斤吨亩米人户家个项件所座套条辆台张度天位名岁倍分]|(?<=[万亿]))|第[\d一二三四五六七八九十]{1,3}[位名]?)/u;
const BEHIND = /^(?:左右|以上|以下|以内|大关|关口|[，,、）)！!↑↓]|同比|比上年|较上年|其中)/u;
/** What no name of a measure holds: marks of a sentence, digits; a year or a number heads a part. */
const NO_LABEL = /[\d０-９。；！？，：:,;!?]/u;
const LABEL_ENDS = "”》）)】";
/** 全市生产总值, 一般公共预算收入: names that are measured, where a heading and a name look alike. */
const MEASURED =
  /(?:总值|[收投]入|投资|总额|增加值|产值|人数|就业|数量|产量|余额|面积|里程|[率重额量值数比]|GDP|[增涨降]速|[增涨降]幅|增长|指数|天数|利润|税收|存款|贷款|[企学]业|园区?|项目|居民)[”》）)】]?$/u;

/**
 * Joins the lines of a poster, a name and the figures printed below or above it, into one block each.
 *
 * Only a line that is a bare figure (512.6亿元, 同比增长, 6.1%) is joined: alone it says nothing. A run of names and figures that
 * opens with a figure and ends with a name has the names below.
 */
export function joinPosterLines(text: string, blocks: readonly Block[]): Block[] {
  const kinds = blocks.map(({ start, end, firstLine, lastLine }) =>
    firstLine === lastLine && end - start <= LONGEST_FIGURE ? kindOf(text, start, end) : undefined,
  );
  if (!kinds.includes("figure")) return [...blocks];
  const joined: Block[] = [];
  for (let from = 0; from < blocks.length;) {
    let to = from + 1;
    if (kinds[from] !== undefined) while (to < blocks.length && kinds[to] !== undefined) to++;
    joined.push(...joinRun(text, blocks.slice(from, to), kinds.slice(from, to)));
    from = to;
  }
  return joined;
}

function joinRun(text: string, blocks: readonly Block[], kinds: readonly PosterLine[]): Block[] {
  if (blocks.length === 1 || !kinds.includes("figure")) return [...blocks];
  const joined: Block[] = [];
  const namesBelow = hasNamesBelow(text, blocks, kinds);
  let isOpen = false;
  for (const [index, block] of blocks.entries()) {
    const last = joined[joined.length - 1];
    const isLabel = kinds[index] === "label";
    if (last !== undefined && isOpen && (namesBelow || !isLabel)) {
      joined[joined.length - 1] = { ...last, end: block.end, lastLine: block.lastLine, isPoster: true };
      if (namesBelow && isLabel) isOpen = false;
    } else {
      joined.push({ ...block });
      isOpen = namesBelow ? !isLabel : isLabel && figureFollows(kinds, index);
    }
  }
  return joined;
}

/** A name with another name below it is a heading. */
function figureFollows(kinds: readonly PosterLine[], index: number): boolean {
  const next = kinds[index + 1];
  return next === "figure" || (next === "movement" && kinds[index + 2] === "figure");
}

/** Whether each figure of a run stands above its name. */
function hasNamesBelow(text: string, blocks: readonly Block[], kinds: readonly PosterLine[]): boolean {
  const first = kinds.findIndex((kind) => kind === "figure");
  const before = first - 1;
  const isNamedBefore = before >= 0;
  if (kinds[kinds.length - 1] !== "label") return false;
  if (!isNamedBefore) return true;
  const isMeasured = (index: number): boolean => {
    const block = blocks[index];
    return block !== undefined && MEASURED.test(compact(text.slice(block.start, block.end)));
  };
  return !isMeasured(before) && isMeasured(blocks.length - 1);
}

function kindOf(text: string, start: number, end: number): PosterLine {
  const line = compact(text.slice(start, end));
  if (MOVEMENT.test(line)) return "movement";
  if (isFigure(line)) return "figure";
  if (line.length < 2 || line.length > LONGEST_LABEL || NO_LABEL.test(line)) return undefined;
  const last = line.charAt(line.length - 1);
  return isHan(last.charCodeAt(0)) || LABEL_ENDS.includes(last) || line === "GDP" ? "label" : undefined;
}

/** A line that holds nothing but quantities with a unit and words that say nothing of what they measure. */
function isFigure(line: string): boolean {
  let rest = line;
  let quantities = 0;
  while (rest !== "") {
    const found = BEFORE.exec(rest) ?? QUANTITY.exec(rest) ?? (quantities > 0 ? BEHIND.exec(rest) : null);
    if (found === null) return false;
    if (/[\d０-９第]/u.test(found[0])) quantities += 1;
    rest = rest.slice(found[0].length);
  }
  return quantities > 0;
}
