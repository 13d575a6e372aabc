import { redraft, type DraftsRule, type FigureDraft } from "../draft.js";
import { isDoneTo } from "../claims/subject/counted-noun.js";
import { NOVELTY_VERBS } from "../lexicon/verbs.js";
import { isVerbOnly } from "../claims/subject/verb-only.js";
import type { SentenceWords } from "../sentence/sentence-words.js";

/** 县级, 百亿元, 30亿元以上, 智慧型: a modifier that wants a noun behind it. */
const MODIFIER = /^[^、，]{0,12}?(?:[级型类式]|亿元以上|亿元以下|万元以上|万元以下|[亿万]元)$/u;
/** The modifiers a name opens with. */
const OPENING_MODIFIERS = /^.{0,12}?(?:[级型类式]|亿元以上|亿元以下|万元以上|万元以下|[亿万]元)(?=[^、，]{2})/u;

/**
 * 1410个县级和250个省级疾病预防控制中心, 12个百亿元、70个30亿元以上项目: figures joined in a list whose noun is printed once, behind
 * the last; 8461户、29100人稳定脱贫: the first has no words of its own at all.
 */
export const shareHeads: DraftsRule = (sentence, drafts) => {
  if (!drafts.some(({ nameBy }) => nameBy === "attributive")) return drafts;
  const named = [...drafts];
  for (let i = named.length - 2; i >= 0; i--) {
    const draft = named[i];
    const next = named[i + 1];
    if (draft === undefined || next === undefined) continue;
    const name = sharedName(sentence, draft, next);
    if (name !== undefined) named[i] = redraft(draft, { name, nameOrigin: "implied", nameBy: "shared-head" });
  }
  return named;
};

/** The name of a figure whose noun is printed behind the next one. */
function sharedName(sentence: SentenceWords, draft: FigureDraft, next: FigureDraft): string | undefined {
  if (next.nameBy !== "attributive") return undefined;
  if (isJoined(draft, next) && hasVerbAlone(sentence, draft)) return next.name.slice(next.name.indexOf("的") + 1);
  if ((hasNoWords(draft) && isJoined(draft, next)) || isHousehold(draft, next) || isSized(sentence, draft, next))
    return next.name;
  return draft.nameBy === "attributive" && isModifier(sentence, draft, next)
    ? draft.name + next.name.replace(OPENING_MODIFIERS, "")
    : undefined;
}

/** Nothing before the figure names it: what it would inherit is another thing's name. */
const hasNoWords = ({ name, nameBy, from, end, predicate, sameClause }: FigureDraft): boolean =>
  name === "" || (nameBy === "inherited-subject" && from === end && predicate === undefined && !sameClause);

/** 全县｜165户｜568名｜贫困群众: how many households, and how many people. */
const isHousehold = (figure: FigureDraft, next: FigureDraft): boolean =>
  figure.nameOrigin === "implied" &&
  next.mention.start === figure.after &&
  figure.mention.unit.endsWith("户") &&
  /[人名口]$/u.test(next.mention.unit);

/** 建成｜1个｜1200亩的｜示范基地: how many, and how large. */
const isSized = (
  { text }: SentenceWords,
  { mention, after, nameOrigin, name }: FigureDraft,
  next: FigureDraft,
): boolean =>
  (nameOrigin === "implied" || isDoneTo(name)) &&
  SIZED.has(mention.unit) &&
  next.mention.start === after &&
  !SIZED.has(next.mention.unit) &&
  text.charAt(next.after) === "的";
const SIZED = new Set([..."个处座片条栋"]);

/** 解决了｜3.6万人、2.1万头牲畜｜的饮水困难, 使｜1300户、4200人｜脱贫: only what was done stands before it. */
const hasVerbAlone = ({ text }: SentenceWords, { nameBy, from, end, sameClause }: FigureDraft): boolean =>
  nameBy === "inherited-subject" &&
  !sameClause &&
  end - from <= LONGEST_VERB &&
  isVerbOnly(text.slice(from, end).replace(/了$/u, ""));
const LONGEST_VERB = 4;

/** 8461户、29100人; 6.48万户23.24万人. */
const isJoined = (figure: FigureDraft, next: FigureDraft): boolean =>
  next.from === next.end && (next.listed || next.mention.start === figure.after);

/** 新增｜4个国家级、1个省级重点专科: behind the verb of novelty that the name keeps. */
function isModifier({ text }: SentenceWords, figure: FigureDraft, next: FigureDraft): boolean {
  const novelty = NOVELTY_VERBS.startingAt(figure.name, 0, figure.name.length)?.text.length ?? 0;
  const printed = figure.name.slice(novelty);
  if (!MODIFIER.test(printed)) return false;
  const between = text.slice(figure.after, next.mention.start);
  return between.startsWith(printed) && /^[、和及与]$/u.test(between.slice(printed.length));
}
