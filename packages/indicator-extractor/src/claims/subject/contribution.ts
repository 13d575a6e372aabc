import { MOVEMENT_END } from "../../lexicon/movement-end.js";
import { clauseStart } from "../../sentence/segments.js";
import { nounPhrase } from "./noun-phrase.js";
import type { SubjectQuestion } from "./question.js";
import { isVerbOnly } from "./verb-only.js";

/** 拉动｜规上工业｜增长｜11个百分点: how far one thing moved another. */
const CONTRIBUTES =
  /(?<verb>拉动|带动|推动|支撑)了?(?<moved>[^，；。：\d]{1,20}?)(?:同比|实际)?(?<way>增长|上涨|上升|提高|回升)了?(?:[约近超达]|超过|达到)?$/u;
/** 纺织业｜贡献突出: how a clause ends that says of its subject no more than that it counts. */
const COUNTS_MUCH =
  /(?:的?(?:贡献|支撑|拉动|带动|引领)(?:作用|力|度)?|表现|作用)(?:较为?|最为?|更加?|十分|持续)?[^，；。\d]{1,4}$/u;
/** 纺织业｜拉动工业增长: what contributed to the figure before. */
const CONTRIBUTION = /(?<=.)(?:拉动|带动|推动|支撑)[^，；。]*$/u;

/** …业增加值分别增长…，合计｜拉动: all of those told before. */
const TOGETHER = /^(?:合计|共同|共|合力)$/u;

/** What a contribution is called: who moved what; and whether one each is told. */
export interface Contribution {
  readonly name: string;
  readonly respectively: boolean;
}

/** 纺织业增加值增长8%，拉动规上工业增长0.9个百分点: a share in the growth of something else, which is no growth of either. */
export function contributionOf(question: Omit<SubjectQuestion, "own" | "verbOnly">): Contribution | undefined {
  const { sentence, draft } = question;
  if (draft.mention.scaled.unit !== "百分点" || draft.predicate !== "up") return undefined;
  const own = sentence.text.slice(draft.from, draft.end);
  const match = CONTRIBUTES.exec(own);
  if (match === null) return undefined;
  const { verb = "", moved = "", way = "" } = match.groups ?? {};
  const before = own.slice(0, match.index).replace(/分别$/u, "");
  const respectively = draft.respectively || before.length < match.index;
  const subject = nounPhrase(sentence, draft.from, draft.from + before.length, respectively).text;
  const together = TOGETHER.exec(before)?.[0];
  if (together !== undefined) return { name: together + verb + moved + way, respectively };
  const mover = subject === "" || isVerbOnly(subject) ? moverBefore(question) : subject;
  return { name: mover + verb + moved + way, respectively };
}

/** Who moves it, where the figure's own clause does not say: the subject of the clause before, else that of the figure before. */
function moverBefore({ sentence, draft, previous }: Omit<SubjectQuestion, "own" | "verbOnly">): string {
  const { text } = sentence;
  const end = draft.from - 1;
  const floor = previous?.after ?? 0;
  if (text.charAt(end) === "，" && end > floor) {
    const start = clauseStart(text, end, floor);
    const clause = text.slice(start, end);
    const told = COUNTS_MUCH.exec(clause) ?? MOVEMENT_END.exec(clause);
    if (told !== null && told.index > 1) return nounPhrase(sentence, start, start + told.index, true).text;
  }
  if (previous === undefined || /[。；]/u.test(text.slice(previous.after, draft.from))) return "";
  const name = previous.name.replace(CONTRIBUTION, "");
  return name.includes("占") || name.includes("贡献") ? "" : name;
}
