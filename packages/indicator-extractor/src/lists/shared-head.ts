import type { Figure, SentenceWords } from "../figure.js";

/** 县级, 百亿元, 30亿元以上, 智慧型: a modifier that wants a noun behind it. */
const MODIFIER = /^[^、，]{0,12}?(?:[级型类式]|亿元以上|亿元以下|万元以上|万元以下|[亿万]元)$/u;
/** The modifiers a name opens with. */
const OPENING_MODIFIERS = /^.{0,12}?(?:[级型类式]|亿元以上|亿元以下|万元以上|万元以下|[亿万]元)(?=[^、，]{2})/u;

/**
 * 1410个县级和250个省级疾病预防控制中心, 12个百亿元、70个30亿元以上项目: figures joined in a list whose noun is printed once, behind
 * the last; 8461户、29100人稳定脱贫: the first has no words of its own at all.
 */
export function shareHeads(words: SentenceWords, figures: readonly Figure[]): void {
  for (let i = figures.length - 2; i >= 0; i--) {
    const figure = figures[i];
    const next = figures[i + 1];
    if (figure === undefined || next?.nameBy !== "attributive") continue;
    if (hasNoWords(figure) && isJoined(figure, next)) rename(figure, next.name);
    else if (figure.nameBy === "attributive" && isModifier(words, figure, next))
      rename(figure, figure.name + next.name.replace(OPENING_MODIFIERS, ""));
  }
}

/** Nothing before the figure names it: what it would inherit is another thing's name. */
const hasNoWords = ({ name, nameBy, from, end, predicate, sameClause }: Figure): boolean =>
  name === "" || (nameBy === "inherited-subject" && from === end && predicate === undefined && !sameClause);

/** 8461户、29100人; 6.48万户23.24万人. */
const isJoined = (figure: Figure, next: Figure): boolean =>
  next.from === next.end && (next.listed || next.mention.start === figure.after);

function isModifier({ text }: SentenceWords, figure: Figure, next: Figure): boolean {
  if (!MODIFIER.test(figure.name)) return false;
  const between = text.slice(figure.after, next.mention.start);
  return between.startsWith(figure.name) && /^[、和及与]$/u.test(between.slice(figure.name.length));
}

function rename(figure: Figure, name: string): void {
  figure.name = name;
  figure.nameOrigin = "implied";
  figure.nameBy = "shared-head";
}
