import type { Indicator } from "@liaocheng/report-model";
import { CLAUSE_VERBS } from "../../data/verbs.js";
import type { LintDocument } from "../lint-document.js";
import { valueOf } from "./figure-interval.js";
import { readSentenceFigures } from "./sentence-figures.js";

/** A total with the parts the text names. */
export interface Whole {
  readonly whole: Indicator;
  readonly parts: readonly Indicator[];
  /** 其中: parts may leave something out; 共: they are all there is. */
  readonly kind: "of-which" | "sum";
}

const OF_WHICH = /其中|包括|分别为|(?<![一-鿿])含/u;
const SUM = /(?:合计|共计|总计|一共|总共|共)[一-鿿]{0,6}$/u;
const COUNTERS: ReadonlySet<string> = new Set(["个", "项", "件", "种", "类"]);
const VERB = new RegExp(`^[，、]?(?:${CLAUSE_VERBS.join("|")})(?![业类型]|项目)`, "u");
const OVERLAPPING = /以上|以下|及|女|男|青年|少数民族|新(?:增|建|签)|累计|当年|去年|今年|上年/u;
const GAP = 22;
/** 478件建议提案全部办复，其中: nothing but what is counted and what became of it stands between. */
const BEHIND = /^(?!以[上下])[一-鿿]{2,13}，其中/u;

/** Totals with their parts, sentence by sentence. */
export function readWholes(document: LintDocument): Whole[] {
  return document
    .once(readSentenceFigures)
    .flatMap((figures) =>
      figures.flatMap((figure, index) => [
        ...ofWhich(document.text, figures, index),
        ...sumOf(document.text, figures, index, figure),
      ]),
    );
}

/** 280个，其中产业类150个、民生类50个: the nearest total before 其中, and what follows to the next verb. */
function ofWhich(text: string, figures: readonly Indicator[], index: number): Whole[] {
  const before = figures[index - 1];
  const own = figures[index];
  if (own === undefined || before === undefined) return [];
  const first = isCountOfPart(text, before, own, figures[index + 1]) ? figures[index + 1] : own;
  if (first === undefined || !isCounted(first)) return [];
  const lead = text.slice(before.span.end, own.span.start);
  const word = OF_WHICH.exec(lead);
  if (word === null || (word.index > 8 && !BEHIND.test(lead)) || lead.length > GAP + 10 || /[。；\n）]/u.test(lead))
    return [];
  const whole = figures
    .slice(0, index)
    .findLast(
      (figure) =>
        (figure.kind === "level" || (isMove(figure) && figure !== before)) &&
        (comparable(figure, first) || !isMoney(figure)),
    );
  if (whole === undefined || !isTotal(text, whole) || !comparable(whole, first)) return [];
  if (isMove(before) && !isMoveOf(text, whole, before)) return [];
  if (before !== whole && !isMove(before) && !isMoney(before) && !isShareOf(text, whole, before)) return [];
  if (text.slice(whole.span.end, first.span.start).length > 60) return [];
  const parts = [first];
  let separator: string | undefined;
  for (const figure of figures.slice(figures.indexOf(first) + 1)) {
    if (isCountOfPart(text, whole, figure, figures[figures.indexOf(figure) + 1])) continue;
    const gap = text.slice(parts.at(-1)?.span.end, figure.span.start);
    const mark = /[，、；。\n]/u.exec(gap)?.[0];
    const next = gap.slice(gap.search(/[，、]/u));
    if (mark === undefined || (mark !== "、" && mark !== "，") || gap.length > GAP || gap === "，") break;
    separator ??= mark;
    if ((mark === "，" && separator === "、") || VERB.test(next) || OF_WHICH.test(gap) || !comparable(whole, figure))
      break;
    if (!isCounted(figure) || SUM.test(gap)) break;
    if (mark === "，" && ![whole, first].some((other) => endAlike(other, figure))) break;
    parts.push(figure);
  }
  if (isLastOfSeveral(text, figures, whole, parts)) return [];
  return [{ whole, parts, kind: "of-which" }];
}

/** 省级项目176个、500强项目18个，其中亿元以上130个: the part may be one of all that were listed. */
function isLastOfSeveral(
  text: string,
  figures: readonly Indicator[],
  whole: Indicator,
  parts: readonly Indicator[],
): boolean {
  const before = figures[figures.indexOf(whole) - 1];
  if (before === undefined || !comparable(before, whole) || before.kind !== "level") return false;
  const listed = /^、[^，。；]{1,22}$/u.test(text.slice(before.span.end, whole.span.start));
  return listed && parts.every((part) => endAlike(part, before) && (valueOf(part) ?? 0) <= (valueOf(before) ?? 0));
}

/** 工业项目30个，农业项目8个 are of one kind; 孵化器4家，在孵企业400家 are not. */
function endAlike(left: Indicator, right: Indicator): boolean {
  return left.name.slice(-2) === right.name.slice(-2);
}

/** 东部4县160公里: how many there are in a part stands right before what the part has. */
function isCountOfPart(text: string, whole: Indicator, figure: Indicator, next: Indicator | undefined): boolean {
  if (next === undefined || !comparable(whole, next) || comparable(whole, figure)) return false;
  return /^[一-鿿]{0,2}$/u.test(text.slice(figure.span.end, next.span.start));
}

/** 收入2841万元，增长25%，其中…: the move is what the total did, and nothing else stands between. */
function isMoveOf(text: string, whole: Indicator, move: Indicator): boolean {
  return (
    whole.span.end < move.span.start && /^[，、][^，、；。0-9]{1,8}$/u.test(text.slice(whole.span.end, move.span.start))
  );
}

/** 偿还1834万元，占拖欠的98.6%，其中…: the share is of the total, and nothing else stands between. */
function isShareOf(text: string, whole: Indicator, share: Indicator): boolean {
  return (
    share.quantity.scaled.unit === "%" &&
    /^，占[^，、。；0-9]{2,12}$/u.test(text.slice(whole.span.end, share.span.start))
  );
}

/** 城区900户、县城900户，共1700户. */
function sumOf(text: string, figures: readonly Indicator[], index: number, whole: Indicator): Whole[] {
  const lead = text.slice(Math.max(whole.sentence.start, whole.span.start - 10), whole.span.start);
  if (
    !SUM.test(lead) ||
    /公共|共同|中共|共享|共建|其中|共(?:减|退|降|帮|为|向|撬|带动|拉动|吸引|惠|争取)/u.test(lead) ||
    !isCounted(whole) ||
    index < 2
  )
    return [];
  const parts: Indicator[] = [];
  let next = whole;
  for (const figure of figures.slice(0, index).reverse()) {
    const gap = text.slice(figure.span.end, next.span.start);
    if (
      gap.length > GAP ||
      /[。；\n]|其中/u.test(gap) ||
      !/[，、和]/u.test(gap) ||
      !comparable(whole, figure) ||
      !isCounted(figure)
    )
      break;
    const own = text.slice(Math.max(figure.sentence.start, figure.span.start - 10), figure.span.start);
    if (SUM.test(own)) break;
    parts.unshift(figure);
    next = figure;
  }
  return parts.length < 2 ? [] : [{ whole, parts, kind: "sum" }];
}

/** Works go on from the year before, or are begun: nothing is both. */
const GOES_ON = /续建|结转|收尾|在建/u;

/** What the parts add up to; undefined when they may overlap or one of them is no plain number. */
export function sumOfParts({ parts }: Whole): number | undefined {
  let sum = 0;
  const apart = parts.some(({ name }) => GOES_ON.test(name));
  for (const part of parts) {
    const value = valueOf(part);
    const own = apart ? part.name.replace(/新(?:建|开工)/u, "") : part.name;
    if (value === undefined || part.bound !== "eq" || OVERLAPPING.test(own)) return undefined;
    sum += value;
  }
  return sum;
}

/** No mean is the sum of its parts: 人均 36250 元, 每千人 6.6 批次. */
function isTotal(text: string, { measure, bound, kind, name, span }: Indicator): boolean {
  const mean = /均/u.test(name) || /每[^，。；]{0,6}$/u.test(text.slice(Math.max(0, span.start - 8), span.start));
  return kind === "level" && measure !== "annual-average" && bound !== "ge" && !mean;
}

function isCounted(figure: Indicator): boolean {
  return figure.kind === "level" && figure.measure !== "annual-average" && valueOf(figure) !== undefined;
}

/** 项目45个，总投资180亿元，其中工业项目30个: what something costs is no total of its parts' number. */
function isMoney({ quantity, kind }: Indicator): boolean {
  return kind === "level" && quantity.scaled.unit === "CNY";
}

function isMove({ kind }: Indicator): boolean {
  return kind === "change" || kind === "growth" || kind === "gap" || kind === "multiple";
}

function comparable(whole: Indicator, part: Indicator): boolean {
  const [left, right] = [whole.quantity.scaled.unit, part.quantity.scaled.unit];
  return left === right || (COUNTERS.has(left) && COUNTERS.has(right));
}
