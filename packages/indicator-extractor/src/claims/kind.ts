import type { Direction, IndicatorKind, ResolverId } from "@liaocheng/report-model";
import type { Figure } from "../figure.js";
import { MEASURE_NOUNS } from "../lexicon/nouns.js";

const RELATIVE_UNITS = new Set(["%", "‰", "成", "倍", "番"]);

/** Kind and direction of a figure, from its unit, its predicate and the last noun of its name. */
export function resolveKind(figure: Figure): void {
  const [kind, direction, by] = decide(figure);
  figure.kind = kind;
  figure.kindBy = by;
  figure.direction = kind === "growth" || kind === "change" || kind === "gap" ? direction : undefined;
}

function decide(figure: Figure): [IndicatorKind, Direction | undefined, ResolverId] {
  const { mention, predicate } = figure;
  const { unit, form } = mention;
  const moved: Direction | undefined = predicate === "up" ? "up" : predicate === "down" ? "down" : undefined;
  if (form === "rank" || form === "ordinal") return ["rank", undefined, "rank"];
  if (figure.peer !== undefined) return ["gap", figure.direction, "gap-to-peer"];
  if (figure.isRun) return ["duration", undefined, "streak"];
  if (unit.endsWith("分点"))
    return ["change", moved ?? (predicate === "improve" ? undefined : "up"), "percentage-points"];
  if (unit === "番" || (form === "multiple" && unit === "")) return ["multiple", undefined, "multiple"];
  const noun = lastNoun(figure.name);
  if (unit === "倍") {
    if (moved !== undefined) return ["growth", moved, "movement"];
    return noun === "rate" && predicate !== "is"
      ? ["ratio", undefined, "subject-noun"]
      : ["multiple", undefined, "multiple"];
  }
  if (RELATIVE_UNITS.has(unit) || form === "percent" || form === "fraction") {
    if (moved !== undefined || predicate === "improve") return ["growth", moved, "movement"];
    if (noun === "growth-rate" || GROWTH_TARGET.test(figure.name)) return ["growth", "up", "subject-noun"];
    if (noun === "decline-rate") return ["growth", "down", "subject-noun"];
    if (raisesGrowth(figure)) return ["growth", figure.previous?.direction, "raised-target"];
    return ["ratio", undefined, noun === "rate" ? "subject-noun" : "unit"];
  }
  if (moved !== undefined && figure.nameBy !== "attributive") return ["change", moved, "movement"];
  return ["level", undefined, "unit"];
}

/** 经济增长速度的宏观调控目标: a target of growth. */
const GROWTH_TARGET = /(?:增长速度|增长率|增速|增幅|涨幅|经济增长)[^，；。]{0,6}(?:目标|预期|指标|调控)$/u;

/** 增长6%、力争7%: what is reached for is more of the same growth. */
function raisesGrowth({ name, modality, previous }: Figure): boolean {
  return previous?.kind === "growth" && previous.name === name && /力争|争取|冲刺|确保/u.test(modality ?? "");
}

function lastNoun(name: string): string | undefined {
  return MEASURE_NOUNS.endingAt(name, name.length, 0)?.value;
}
