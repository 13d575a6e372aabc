import type { Indicator } from "@liaocheng/report-model";
import { readAdditions, readChanges, readExcesses, type StatedChange } from "../../document/figures/changes.js";
import { checkMove, isMultiple } from "../../document/figures/expected-move.js";
import { readYearlyMultiples } from "../../document/figures/multiples.js";
import { readWrongGaps } from "../../document/figures/stated-gaps.js";
import { readRankMoves } from "../../document/figures/rank-moves.js";
import { roundingOf, valueOf } from "../../document/figures/figure-interval.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

/** Verbs of both ways; in a ranking the first place is the highest. */
const UP = /增|提|升|扩|拓|跃|涨|前进|前移|攀|进位|延伸|壮大/u;
const DOWN = /降|减|压缩|缩|回落|下滑|退/u;

export const changeArithmetic: LintRule = defineLintRule({
  id: "change-arithmetic",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: {
      zh: "增减方向、增幅与前后两数相符",
      en: "Expect a stated change to agree with the two levels beside it.",
    },
    source: "国家统计局《统计用语》发展速度与增长速度",
  },
  messages: {
    direction: { zh: "“{{text}}”：由{{from}}到{{to}}，方向与“{{verb}}”相反", en: "Wrong direction in “{{text}}”" },
    same: { zh: "“{{text}}”前后两数相同", en: "Equal levels in “{{text}}”" },
    magnitude: {
      zh: "由{{from}}到{{to}}，相差{{times}}倍以上，请核对单位",
      en: "{{from}} and {{to}} are more than {{times}} times apart, check the units",
    },
    amount: {
      zh: "由{{from}}到{{to}}，差是{{actual}}，不是“{{stated}}”",
      en: "Expected a change of {{actual}} instead of “{{stated}}”",
    },
    rate: {
      zh: "由{{from}}到{{to}}，变化{{actual}}，不是“{{stated}}”",
      en: "Expected a change of {{actual}} from {{from}} to {{to}} instead of “{{stated}}”",
    },
    average: {
      zh: "由{{from}}到{{to}}，年均变化{{actual}}，不是“{{stated}}”",
      en: "Expected a yearly change of {{actual}} instead of “{{stated}}”",
    },
    excess: {
      zh: "“{{to}}”增加了{{stated}}，增加的多于现有的",
      en: "{{to}} cannot have grown by {{stated}}",
    },
    yearly: {
      zh: "增至{{multiple}}，年均变化约{{actual}}，不是“{{stated}}”",
      en: "Expected some {{actual}} a year for {{multiple}} instead of “{{stated}}”",
    },
    above: {
      zh: "{{to}}{{actual}}{{from}}，不是“{{stated}}”",
      en: "Wrong direction from {{from}} to {{to}}: “{{stated}}”",
    },
    apart: {
      zh: "{{to}}与{{from}}相差{{actual}}，不是“{{stated}}”",
      en: "{{to}} and {{from}} are {{actual}} apart, not “{{stated}}”",
    },
    doublings: {
      zh: "由{{from}}到{{to}}是{{actual}}，不是“{{stated}}”",
      en: "From {{from}} to {{to}} is {{actual}}, not “{{stated}}”",
    },
    arrive: {
      zh: "由{{from}}“{{stated}}”{{to}}，疑为“{{actual}}”",
      en: "Expected “{{actual}}” between {{from}} and {{to}} instead of “{{stated}}”",
    },
    multiple: {
      zh: "{{to}}与{{from}}相比是{{actual}}，不是“{{stated}}”",
      en: "Expected {{actual}} instead of “{{stated}}”",
    },
  },
  check({ document, report }) {
    const { text } = document;
    for (const change of document.once(readChanges)) {
      const { from, to, stated, form } = change;
      const span = spanOf(text, change);
      const data = { text: text.slice(span.start, span.end), from: from.quantity.text, to: to.quantity.text };
      const related = [{ span: from.span, message: from.quantity.text }];
      const fault = form === "from-to" ? faultOf(text, change) : undefined;
      if (fault !== undefined) report(fault.messageId, span, { data: { ...data, ...fault.data }, related });
      if (fault?.messageId === "magnitude") continue;
      let end = Math.max(from.span.end, to.span.end);
      for (const move of stated) {
        const words = text.slice(end, move.span.end + 1);
        end = move.span.end;
        const checked = checkMove(
          from,
          to,
          move,
          words,
          form === "from-to" ? text.slice(from.sentence.start, from.span.start) : "",
        );
        if (checked === undefined || checked.agrees) continue;
        const messageId =
          move.kind === "change"
            ? "amount"
            : isMultiple(move)
              ? "multiple"
              : move.measure === "annual-average"
                ? "average"
                : "rate";
        report(messageId, move.span, {
          data: { ...data, actual: checked.expected, stated: move.quantity.text },
          related,
        });
      }
    }
    for (const { text: printed, start, end, from, to, verb, agrees, by } of document.once(readRankMoves)) {
      const data = { text: printed, from: `第${String(from)}位`, to: `第${String(to)}位`, verb };
      const apart = Math.abs(from - to);
      if (!agrees) report("direction", { start, end }, { data });
      else if (by !== undefined && by !== apart)
        report(
          "amount",
          { start, end },
          { data: { ...data, actual: `${String(apart)}位`, stated: `${String(by)}位` } },
        );
    }
    for (const { kind, span, ...data } of readWrongGaps(document))
      report(kind, span, { data: { ...data, text: text.slice(span.start, span.end) } });
    for (const { multiple, rate, span, expected, agrees } of readYearlyMultiples(document)) {
      if (agrees) continue;
      const stated = Number.parseFloat(rate);
      const [nearest = 0] = [...expected].sort((left, right) => Math.abs(left - stated) - Math.abs(right - stated));
      report("yearly", span, { data: { multiple, actual: `${nearest.toFixed(1)}%`, stated: rate } });
    }
    for (const { level, change } of readExcesses(document)) {
      report("excess", change.span, {
        data: { to: level.quantity.text, stated: change.quantity.text },
        related: [{ span: level.span, message: level.quantity.text }],
      });
    }
    for (const { level, change, rate } of readAdditions(document)) {
      const [to, difference] = [valueOf(level), valueOf(change)];
      if (to === undefined || difference === undefined) continue;
      const base = change.direction === "down" ? to + Math.abs(difference) : to - difference;
      const [value, printed] = [level.quantity.scaled.value, level.quantity.value];
      if (base <= 0 || typeof value !== "number" || typeof printed !== "number") continue;
      const factor = printed === 0 ? 1 : value / printed;
      const from = {
        ...level,
        quantity: {
          ...level.quantity,
          text: `${String(Math.round((base / factor) * 100) / 100)}${level.quantity.unit}`,
          scaled: { ...level.quantity.scaled, value: base },
        },
      };
      const checked = checkMove(from, level, rate, text.slice(level.span.end, rate.span.end));
      const loose = (roundingOf(change) / base) * 100;
      if (checked === undefined || checked.agrees) continue;
      if (Math.abs((valueOf(rate) ?? 0) - Number.parseFloat(checked.expected)) <= loose + 0.15) continue;
      report("rate", rate.span, {
        data: {
          from: from.quantity.text,
          to: level.quantity.text,
          actual: checked.expected,
          stated: rate.quantity.text,
        },
      });
    }
  },
});

const TIMES = 50;

interface Fault {
  readonly messageId: "direction" | "same" | "magnitude";
  readonly data: Record<string, string | number>;
}

function faultOf(text: string, { from, to, between }: StatedChange): Fault | undefined {
  const [low, high] = [valueOf(from) ?? 0, valueOf(to) ?? 0];
  const ratio = Math.max(low, high) / Math.max(Math.min(low, high), Number.MIN_VALUE);
  if (from.kind === "level" && low > 0 && high > 0 && ratio >= TIMES && from.quantity.unit !== to.quantity.unit) {
    return { messageId: "magnitude", data: { times: TIMES } };
  }
  if (low === high && /后|倒数/u.test(text.slice(from.span.start - 4, from.span.end))) return undefined;
  if (low === high) return from.bound === "eq" && to.bound === "eq" ? { messageId: "same", data: {} } : undefined;
  const verb = /[一-鿿]{1,12}$/u.exec(between.trimEnd().replace(/20\d{2}年底?末?的?$/u, ""))?.[0] ?? "";
  const rises = isRank(text, from) ? high < low : high > low;
  const opposite = rises ? DOWN.test(verb) && !UP.test(verb) : UP.test(verb) && !DOWN.test(verb);
  return opposite ? { messageId: "direction", data: { verb } } : undefined;
}

function isRank(text: string, { kind, quantity, span, sentence }: Indicator): boolean {
  if (kind === "rank") return true;
  const lead = text.slice(Math.max(sentence.start, span.start - 16), span.start);
  return /^[位名]$/u.test(quantity.unit) && /排名|排位|位次|名次|第$/u.test(lead);
}

/** From 由 to the second figure. */
function spanOf(text: string, { from, to, form }: StatedChange): { start: number; end: number } {
  if (form === "against") return { start: to.span.start, end: from.span.end };
  const lead = text.slice(Math.max(from.sentence.start, from.span.start - 30), from.span.start);
  const word = Math.max(lead.lastIndexOf("由"), lead.lastIndexOf("从"));
  return { start: from.span.start - (lead.length - word), end: to.span.end };
}
