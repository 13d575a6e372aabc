import { conditionsWithin, type Comparison } from "../policy/condition.js";
import { formatFigure } from "../policy/input-words.js";
import type { StatedInput } from "../policy/input-spec.js";
import { INPUTS, LEVERS } from "../policy/inputs.js";
import type { RankingPolicy } from "../policy/policy.js";
import type { CompiledPopulation } from "./compile.js";
import { decide } from "./decide.js";
import { colorName } from "./describe.js";
import { isMeasure, withFigure, type Facts } from "./facts.js";
import type { ColorStep } from "./verdict.js";

/** The nearest better and worse colours and the way there; absent when no single move leads to one. */
export function findSteps(
  policy: RankingPolicy,
  population: CompiledPopulation,
  facts: Facts,
  color: string | null,
  tools: {
    byPriority: (one: string, other: string) => number;
    placeOnScale: (color: string | null) => number | undefined;
  },
): { toBetter?: ColorStep; toWorse?: ColorStep } {
  const found = LEVERS.find(({ input }) => population.bases.has(input) && !Number.isNaN(facts.figures[input]));
  const here = tools.placeOnScale(color);
  if (!found || here === undefined) return {};
  const { input, lever } = found;
  const from = facts.figures[input];
  const favourable = lever.rises(facts.higherIsBetter) ? 1 : -1;
  const stops = stopsOf(input, lever.whole, population, facts).sort((one, other) => one.at - other.at);
  const look = (sign: number, wanted: (place: number) => boolean): ColorStep | undefined => {
    const ahead = stops.filter(({ at }) => (at - from) * sign > 0);
    if (sign < 0) ahead.reverse();
    for (const { at, bound } of ahead) {
      const moved = { ...facts, figures: withFigure(facts.figures, input, at, facts.higherIsBetter) };
      const reached = decide(population, moved, tools.byPriority).color;
      const place = tools.placeOnScale(reached);
      if (place === undefined || !wanted(place)) continue;
      const step = { input, from, to: bound, beyond: at !== bound, color: reached };
      return { ...step, text: describeStep(policy, step, sign > 0) };
    }
    return undefined;
  };
  const toBetter = look(favourable, (place) => place < here);
  const toWorse = look(-favourable, (place) => place > here);
  return { ...(toBetter && { toBetter }), ...(toWorse && { toWorse }) };
}

/** Every place where the colour may change, and the nearest place past it on both sides. */
function stopsOf(
  lever: StatedInput,
  whole: boolean,
  population: CompiledPopulation,
  { figures, higherIsBetter }: Facts,
): { at: number; bound: number }[] {
  const stops = new Map<number, { at: number; bound: number }>();
  const last = lever === "rank" && !Number.isNaN(figures.total) ? figures.total : Infinity;
  const add = (at: number, bound: number): void => {
    if (!whole || (at >= 1 && at <= last)) stops.set(at, { at, bound });
  };
  for (const { source } of population.rules)
    for (const part of conditionsWithin(source.when)) {
      const inverse = "input" in part && !isMeasure(part.input) ? INPUTS[part.input].inverses[lever] : undefined;
      if (!inverse) continue;
      for (const limit of boundsOf(part as Comparison)) {
        const bound = tidy(inverse(limit, figures, higherIsBetter ? 1 : -1));
        if (Number.isNaN(bound)) continue;
        if (whole) for (const at of [Math.ceil(bound) - 1, Math.round(bound), Math.floor(bound) + 1]) add(at, at);
        else for (const at of [bound, bound - nudge(bound), bound + nudge(bound)]) add(at, bound);
      }
    }
  return [...stops.values()];
}

const boundsOf = ({ atLeast, above, atMost, below }: Comparison): number[] =>
  [atLeast, above, atMost, below].filter((bound) => bound !== undefined);

const nudge = (bound: number): number => Math.max(Math.abs(bound), 1) * 1e-6;

const tidy = (value: number): number => Number(value.toPrecision(12));

function describeStep(
  policy: RankingPolicy,
  { input, from, to, beyond, color }: Omit<ColorStep, "text">,
  rises: boolean,
): string {
  const target = colorName(policy, color);
  const by = formatFigure(Math.abs(to - from));
  if (input === "rank") return `${to < from ? "提升" : "下降"}${by}位至第${to}位 → ${target}`;
  if (input === "level") return `${to < from ? "上升" : "下降"}${by}级至第${to}级 → ${target}`;
  const unit = input === "progress" ? "%" : "";
  const title = input === "progress" ? "进度" : "数值";
  const reach = rises ? (beyond ? "超过" : "达到") : beyond ? "低于" : "降到";
  return `${title}${reach}${formatFigure(to)}${unit} → ${target}`;
}
