import type { Indicator } from "@liaocheng/report-model";
import { findConcept } from "@liaocheng/indicator-extractor";
import { intervalOf, valueOf } from "../../document/figures/figure-interval.js";
import { subjectKey } from "../../document/figures/statistical-key.js";
import { lastClause } from "../../document/last-clause.js";
import { readIndicators } from "../../document/indicators.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

/** Counts begin anew each year: fewer jobs than last year may be the aim. */
const BEGINS_ANEW = /新增|新建|完成|改造|引进|培育|增加|发放|开工|实施|投资|招|培训|化解|发行|安排|建设/u;
const NEAR = 120;

export const targetMet: LintRule = defineLintRule({
  id: "target-met",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.2.0",
    description: { zh: "目标不低于旁边已经达到的水平", en: "Disallow targets that the result beside them has met." },
    source: "公文核稿通则：目标与现状衔接",
  },
  messages: {
    met: {
      zh: "“{{name}}”已达{{result}}，目标却是{{target}}",
      en: "“{{name}}” is {{result}} already, the target is {{target}}",
    },
  },
  check({ document, report }) {
    const results = new Map<string, Indicator>();
    const figures = [...document.once(readIndicators)].sort((left, right) => left.span.start - right.span.start);
    for (const figure of figures) {
      const key = `${subjectKey(figure)} ${figure.kind} ${figure.quantity.scaled.unit}`;
      if (!isStock(figure) || valueOf(figure) === undefined) continue;
      if (isReached(document.text, figure)) {
        results.set(key, figure);
        continue;
      }
      const result = results.get(key);
      if (figure.status !== "target" || result === undefined || figure.span.start - result.span.end > NEAR) continue;
      if (result.sentence.start !== figure.sentence.start && !sameParagraph(document.text, result, figure)) continue;
      if (!isMet(result, figure)) continue;
      report("met", figure.span, {
        data: {
          name: figure.name,
          result: result.quantity.text,
          target: `${figure.quantity.text}${figure.qualifier ?? ""}`,
        },
        related: [{ span: result.span, message: result.quantity.text }],
      });
    }
  },
});

/** A plan, too, says where things stand: 目前森林覆盖率达到 42.5%. */
function isReached(text: string, { status, span, sentence }: Indicator): boolean {
  const lead = text.slice(Math.max(sentence.start, span.start - 24), span.start);
  return status === "actual" || /目前|现已|已达|已经|去年/u.test(lastClause(lead));
}

function isStock({ kind, name, measure, bound }: Indicator): boolean {
  return (
    (kind === "ratio" || kind === "level") && measure === undefined && bound !== "approx" && !BEGINS_ANEW.test(name)
  );
}

function sameParagraph(text: string, result: Indicator, target: Indicator): boolean {
  return !text.slice(result.span.end, target.span.start).includes("\n");
}

/** A ceiling, or what is better lower, may well be set above what was reached. */
function isMet(result: Indicator, target: Indicator): boolean {
  const [reached, aim] = [intervalOf(result), valueOf(target)];
  if (reached === undefined || aim === undefined || result.bound === "le" || target.bound === "le") return false;
  return target.concept !== undefined && findConcept(target.name)?.polarity === "higher" && reached.low > aim;
}
