import type { FigureDraft } from "../../draft.js";
import { NOVELTY_VERBS } from "../../lexicon/verbs.js";
import type { ToldMeasure } from "../../sentence/sentence-words.js";
import { withoutPlan } from "./completion.js";

/**
 * The name a figure takes over: 新增公园127座、累计达到1100座 counts parks, no longer new ones; 续建安置房7550套，新开工1000套 new ones,
 * begun.
 */
export function inheritedName(draft: FigureDraft, previous: ToldMeasure, own: string): string {
  const moves =
    draft.predicate === "up" || draft.predicate === "down" || draft.peer !== undefined || draft.mention.form === "rank";
  // 完成预算的65%，比上年同期｜1.3亿元｜减收2000万元: an amount of then is none of a plan.
  const isAmountOfThen = draft.startsMovement && draft.mention.form !== previous.mention.form;
  if ((moves || isAmountOfThen) && !draft.listed && withoutPlan(previous.name) !== previous.name)
    return withoutPlan(previous.name);
  if (!sameMeasure(draft, previous)) return previous.name;
  const novelty = NOVELTY_VERBS.startingAt(previous.name, 0, previous.name.length)?.text ?? "";
  const object = previous.name.slice(novelty.length);
  if (novelty === "" || object === "") return previous.name;
  if (own !== novelty && isStageOrNovelty(own)) return own + object;
  return draft.predicate === "arrive" || draft.predicate === "exceed" || draft.cumulative ? object : previous.name;
}

const isStageOrNovelty = (own: string): boolean =>
  own !== "" && (STAGE.test(own) || NOVELTY_VERBS.startingAt(own, 0, own.length)?.text === own);

/** 新建学校6所。｜已开工｜4所: schools, at another stage. */
const STAGE = /^(?:[开完]工|竣工|投产)$/u;

/** 127座、1100座; 3800个、1.2万个. */
const sameMeasure = (draft: FigureDraft, previous: ToldMeasure): boolean =>
  draft.mention.unit.slice(-1) === previous.mention.unit.slice(-1) && draft.mention.form === previous.mention.form;
