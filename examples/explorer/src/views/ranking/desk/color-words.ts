import type { RankingPolicy } from "@liaocheng/ranking-evaluator";
import { language } from "../../../state/preferences.js";

const ENGLISH: Readonly<Record<string, string>> = {
  blue: "Blue",
  yellow: "Yellow",
  red: "Red",
  green: "Green",
  orange: "Orange",
  black: "Black",
  white: "White",
};

/** The word of a colour in the language of the page; policies name their own in Chinese. */
export function colorWord(policy: RankingPolicy, color: string | null | undefined): string {
  if (color === null || color === undefined) return language.value === "zh" ? "不标注" : "None";
  const name = policy.colors.find(({ id }) => id === color)?.name ?? color;
  return language.value === "zh" ? name : (ENGLISH[color] ?? name);
}
