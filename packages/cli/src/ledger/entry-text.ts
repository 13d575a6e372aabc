import type { ProgressEntry, Yardstick } from "@liaocheng/report-model";
import type { Localized } from "../language.js";
import { WORK_STATES } from "./words.js";

/** An entry in one line: 2023-06-30 新建学校 4所，推进中，主体完工（市教育局快报）. */
export function entryText(entry: ProgressEntry, yardsticks: readonly Yardstick[]): Localized {
  return { zh: textIn(entry, yardsticks, "zh"), en: textIn(entry, yardsticks, "en") };
}

function textIn(
  { date, figure = 1, value, percent, state, note, source }: ProgressEntry,
  yardsticks: readonly Yardstick[],
  lang: keyof Localized,
): string {
  const { name = "", unit = "" } = yardsticks[figure - 1] ?? {};
  const parts = [
    ...(value === undefined ? [] : [`${name} ${String(value)}${unit}`.trim()]),
    ...(percent === undefined ? [] : [{ zh: `完成${String(percent)}%`, en: `${String(percent)}% done` }[lang]]),
    ...(state === undefined ? [] : [WORK_STATES[state][lang]]),
    ...(note === undefined ? [] : [note]),
  ];
  const origin = source === undefined ? "" : { zh: `（${source}）`, en: ` (${source})` }[lang];
  return `${date} ${parts.join({ zh: "，", en: ", " }[lang])}${origin}`;
}
