import type { ColorStep, RankingPolicy } from "@liaocheng/ranking-evaluator";
import { language } from "../../../state/preferences.js";
import { colorWord } from "./color-words.js";

/** The way to another colour in the language of the page. */
export function stepWords(step: ColorStep, policy: RankingPolicy): string {
  if (language.value === "zh") return step.text;
  const { input, from, to, beyond, color } = step;
  const target = colorWord(policy, color).toLowerCase();
  const by = Math.round(Math.abs(to - from) * 10_000) / 10_000;
  if (input === "rank" || input === "level") {
    const unit = input === "rank" ? (by === 1 ? "place" : "places") : by === 1 ? "class" : "classes";
    return `${to < from ? "up" : "down"} ${String(by)} ${unit} to ${String(to)} → ${target}`;
  }
  const reach = to > from ? (beyond ? "above" : "up to") : beyond ? "below" : "down to";
  return `${input} ${reach} ${String(Math.round(to * 10_000) / 10_000)}${input === "progress" ? "%" : ""} → ${target}`;
}
