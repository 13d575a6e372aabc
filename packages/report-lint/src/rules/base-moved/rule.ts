import type { Indicator } from "@liaocheng/report-model";
import { isReal } from "../../document/figures/expected-move.js";
import { excludeEachOther, intervalOf, roundingOf, valueOf } from "../../document/figures/figure-interval.js";
import { subjectKey } from "../../document/figures/statistical-key.js";
import { readIndicators } from "../../document/indicators.js";
import type { LintDocument } from "../../document/lint-document.js";
import { defineLintRule, type LintRule, type RuleContext } from "../../engine/rule.js";

type MessageId = "moved" | "base" | "change" | "jump";
/** Revised bases lie this close to those printed a year before. */
const REVISED = 0.02;
/** So many times last year's value is another unit, or another thing. */
const JUMP = 8;
/** As a share of a power of ten: a tenth more or less. */
const NEARLY = 0.045;
/** Works and papers are counted anew each year. */
const COUNTED = /^[件个项次家起条处场]$/u;
const STRETCH = /累计|五年|以来|“十[一二三四五]?五”|总和|期间|时期/u;

export const baseMoved: LintRule = defineLintRule<MessageId>({
  id: "base-moved",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "与上年报告的数衔接", en: "Expect figures to agree with the previous report." },
    source: "公文核稿通则：数据与上年报告衔接；历史数据有修订的应加说明",
  },
  messages: {
    moved: {
      zh: "“{{name}}”{{period}}年写{{value}}，上年报告写{{previous}}",
      en: "“{{name}}” of {{period}} is {{value}} here, {{previous}} in the previous report",
    },
    base: {
      zh: "“{{name}}”{{value}}、增长{{growth}}，推出基数约{{base}}，上年报告写{{previous}}",
      en: "{{value}} after {{growth}} implies a base of {{base}}, the previous report has {{previous}}",
    },
    change: {
      zh: "“{{name}}”{{value}}，上年报告写{{previous}}，差是{{difference}}，不是“{{stated}}”",
      en: "{{value}} is {{difference}} from the {{previous}} of the previous report, not {{stated}}",
    },
    jump: {
      zh: "“{{name}}”{{value}}，上年报告写{{previous}}，相差{{times}}倍，请核对单位和口径",
      en: "“{{name}}” is {{value}}, {{times}} times apart from the {{previous}} of the previous report",
    },
  },
  check({ document, report }) {
    if (document.previous === undefined) return;
    const known = readKnown(document.previous);
    const figures = [...document.once(readIndicators)].sort((left, right) => left.span.start - right.span.start);
    figures.forEach((figure, index) => {
      if (!isComparable(document, figure)) return;
      const same = known.get(keyOf(figure, figure.period));
      if (same !== undefined && isMoved(same, figure)) {
        const data = {
          name: figure.name,
          period: figure.period ?? "",
          value: figure.quantity.text,
          previous: same.quantity.text,
        };
        report("moved", figure.span, { data });
        return;
      }
      const before = known.get(keyOf(figure, yearBefore(figure)));
      if (before === undefined) return;
      const moves = followers(figures, index);
      const [growth, change] = [moves.find(isRate), moves.find(({ kind }) => kind === "change")];
      if (growth !== undefined) judgeBase(report, before, figure, growth);
      else if (change !== undefined) {
        if (isYearly(document, figures, figure, change)) judgeChange(report, before, figure, change);
      } else if (!isRest(document, figure)) judgeJump(report, before, figure);
    });
  },
});

/** A change since last year: no part of the figure (其中新争取32项), and none since an earlier year that the sentence names. */
function isYearly(
  { text }: LintDocument,
  figures: readonly Indicator[],
  figure: Indicator,
  change: Indicator,
): boolean {
  const key = subjectKey(figure);
  const earlier = figures.some(
    (other) =>
      other !== figure &&
      other.sentence.start === figure.sentence.start &&
      other.span.start < figure.span.start &&
      other.kind === figure.kind &&
      subjectKey(other) === key,
  );
  return !earlier && !/其中|新/u.test(text.slice(figure.span.end, change.span.start));
}

/** What is left over, or done in a year, is not last year's with another value. */
function isRest({ text }: LintDocument, { sentence, span }: Indicator): boolean {
  return /剩余|剩下|余下|尚有|还有|新增|新建|新改建/u.test(
    text.slice(Math.max(sentence.start, span.start - 12), span.start),
  );
}

type Report = RuleContext<MessageId, unknown>["report"];

/** Results of the previous report; where it gives two of one kind, neither can be told apart. */
function readKnown(previous: LintDocument): ReadonlyMap<string, Indicator> {
  const known = new Map<string, Indicator | undefined>();
  for (const figure of previous.once(readIndicators)) {
    if (!isComparable(previous, figure)) continue;
    const key = keyOf(figure, figure.period);
    const other = known.get(key);
    const twice = known.has(key) && other?.quantity.scaled.value !== figure.quantity.scaled.value;
    known.set(key, twice ? undefined : figure);
  }
  return new Map([...known].flatMap(([key, figure]) => (figure === undefined ? [] : [[key, figure] as const])));
}

function isComparable({ text }: LintDocument, figure: Indicator): boolean {
  const { kind, status, period = "", months, sentence, span, concept, name } = figure;
  if ((kind !== "level" && kind !== "ratio") || status !== "actual" || months !== undefined) return false;
  const lead = text.slice(Math.max(sentence.start, span.start - 40), span.start);
  const named = concept !== undefined || name.length >= 5;
  return (
    named &&
    /^\d{4}$/u.test(period) &&
    valueOf(figure) !== undefined &&
    !STRETCH.test(lead) &&
    !/其中/u.test(lead.slice(-12))
  );
}

function keyOf(figure: Indicator, period = ""): string {
  return [subjectKey(figure), figure.kind, figure.measure ?? "", figure.quantity.scaled.unit, period].join("\n");
}

function yearBefore({ period = "" }: Indicator): string {
  return String(Number(period) - 1);
}

function isMoved(same: Indicator, figure: Indicator): boolean {
  const [left, right] = [intervalOf(same), intervalOf(figure)];
  return left !== undefined && right !== undefined && excludeEachOther(left, right);
}

/** Moves of the figure in its sentence, up to the next level. */
function followers(figures: readonly Indicator[], index: number): Indicator[] {
  const level = figures[index];
  const moves: Indicator[] = [];
  for (const figure of figures.slice(index + 1, index + 4)) {
    const own =
      level !== undefined && figure.sentence.start === level.sentence.start && subjectKey(figure) === subjectKey(level);
    if (!own || (figure.kind !== "growth" && figure.kind !== "change")) break;
    moves.push(figure);
  }
  return moves;
}

function isRate({ kind, quantity, measure, base }: Indicator): boolean {
  const yearly = base === undefined || base === "previous-year" || base === "same-period";
  return (
    yearly && kind === "growth" && quantity.unit === "%" && measure === undefined && typeof quantity.value === "number"
  );
}

function judgeBase(report: Report, before: Indicator, figure: Indicator, growth: Indicator): void {
  const [value, previous, rate] = [valueOf(figure) ?? 0, valueOf(before) ?? 0, valueOf(growth) ?? 0];
  if (previous <= 0 || figure.bound !== "eq" || before.bound !== "eq" || growth.bound !== "eq") return;
  const implied = value / (1 + (growth.direction === "down" ? -Math.abs(rate) : rate) / 100);
  const slack = REVISED + roundingOf(figure) / Math.max(value, 1e-9) + roundingOf(before) / previous;
  const off = implied / previous - 1;
  // Growth at constant prices: the printed amounts move with prices too, mostly upward.
  const [prices, fall] = isReal(figure) ? [0.09, 0.03] : [0, 0];
  if (off <= slack + prices && off >= -Math.max(slack, fall)) return;
  const printed = figure.quantity.value;
  const base = `${String(Math.round((implied / value) * Number(printed) * 10) / 10)}${figure.quantity.unit}`;
  report("base", figure.span, {
    data: {
      name: figure.name,
      value: figure.quantity.text,
      growth: growth.quantity.text,
      base,
      previous: before.quantity.text,
    },
  });
}

function judgeChange(report: Report, before: Indicator, figure: Indicator, change: Indicator): void {
  if (change.measure !== undefined) return;
  if (change.base !== undefined && change.base !== "previous-year" && change.base !== "same-period") return;
  const points = change.quantity.scaled.unit === "百分点" && figure.quantity.scaled.unit === "%";
  if (!points && change.quantity.scaled.unit !== figure.quantity.scaled.unit) return;
  if ([before, figure, change].some(({ bound }) => bound !== "eq")) return;
  const [value, previous, stated] = [valueOf(figure) ?? 0, valueOf(before) ?? 0, Math.abs(valueOf(change) ?? 0)];
  const difference = change.direction === "down" ? previous - value : value - previous;
  const slack = roundingOf(before) + roundingOf(figure) + roundingOf(change) + previous * REVISED * 0.5;
  if (Math.abs(difference - stated) <= slack) return;
  const factor = points ? 1 : stated / Number(change.quantity.value);
  report("change", figure.span, {
    data: {
      name: figure.name,
      value: figure.quantity.text,
      previous: before.quantity.text,
      difference: `${String(Math.round((difference / factor) * 100) / 100)}${change.quantity.unit}`,
      stated: change.quantity.text,
    },
  });
}

function judgeJump(report: Report, before: Indicator, figure: Indicator): void {
  const [low, high] = [valueOf(before) ?? 0, valueOf(figure) ?? 0].sort((left, right) => left - right);
  if (low === undefined || high === undefined || low <= 0 || high / low < JUMP) return;
  if ((figure.concept === undefined || COUNTED.test(figure.quantity.unit)) && !isShifted(low, high)) return;
  report("jump", figure.span, {
    data: {
      name: figure.name,
      value: figure.quantity.text,
      previous: before.quantity.text,
      times: Math.round(high / low),
    },
  });
}

/** The same digits with the point elsewhere, or nearly: 1286 and 128.9; works of two years differ by any factor. */
function isShifted(low: number, high: number): boolean {
  const powers = Math.log10(high / low);
  return low >= 10 && Math.abs(powers - Math.round(powers)) < NEARLY;
}
