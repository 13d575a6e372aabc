import type { FigureStanding, PromiseLight, PromiseStanding } from "@liaocheng/ranking-evaluator";
import type { Lang, Localized } from "../language.js";

/**
 * Why a promise has its colour: in Chinese in the words of the policy, in English by the numbers; what is known when it has no
 * colour.
 */
export function reasonOf(light: PromiseLight): Localized {
  const facts = factsOf(light.standing);
  return { zh: light.reason === "" ? facts.zh : light.reason, en: facts.en };
}

/** Where a promise stands, as facts. */
export function factsOf(standing: PromiseStanding): Localized {
  return { zh: sentences(standing, "zh").join("；"), en: sentences(standing, "en").join("; ") };
}

function sentences(standing: PromiseStanding, lang: Lang): string[] {
  const { lastReport, stated, figures, completedOn } = standing;
  const say = (message: Localized): string => message[lang];
  return [
    ...(completedOn === undefined ? [] : [say({ zh: `${completedOn}完成`, en: `done on ${completedOn}` })]),
    ...(lastReport === undefined ? [say({ zh: "尚未报进展", en: "nothing reported yet" })] : []),
    ...figures.flatMap((figure) => (figure.value === undefined ? [] : [say(figureFacts(figure))])),
    ...(stated === undefined ? [] : [say(statedFacts(stated))]),
    ...(completedOn === undefined ? deadlineFacts(standing).map(say) : []),
  ];
}

/** 新建学校3所，目标12所，完成25%，序时进度49.6%. */
function figureFacts({ name, unit, target, value, on, percent, expected, better }: FigureStanding): Localized {
  const share = percent === undefined ? "" : `${String(percent)}%`;
  const pace = expected === undefined ? "" : `${String(expected)}%`;
  const bound: Localized = better === "lower" ? { zh: "上限", en: "at most" } : { zh: "目标", en: "target" };
  return {
    zh: `${name}${String(value)}${unit}（截至${on ?? ""}），${bound.zh}${String(target)}${unit}${share && `，完成${share}`}${pace && `，序时进度${pace}`}`,
    en: `${name} ${String(value)}${unit} (${on ?? ""}), ${bound.en} ${String(target)}${unit}${share && `, ${share} done`}${pace && `, ${pace} due by then`}`,
  };
}

function statedFacts({ percent, expected }: NonNullable<PromiseStanding["stated"]>): Localized {
  const pace = expected === undefined ? "" : `${String(expected)}%`;
  return {
    zh: `自报完成${String(percent)}%${pace && `，序时进度${pace}`}`,
    en: `${String(percent)}% done by its department's word${pace && `, ${pace} due by then`}`,
  };
}

function deadlineFacts({ daysLeft }: PromiseStanding): Localized[] {
  if (daysLeft === undefined) return [];
  const days = String(Math.abs(daysLeft));
  const inDays = `${days} ${days === "1" ? "day" : "days"}`;
  if (daysLeft < 0) return [{ zh: `逾期${days}天`, en: `${inDays} overdue` }];
  return [daysLeft === 0 ? { zh: "今天到期", en: "due today" } : { zh: `距时限${days}天`, en: `due in ${inDays}` }];
}
