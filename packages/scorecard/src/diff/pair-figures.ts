import { groupsOf } from "./groups-of.js";
import { isAddition } from "../match/money-name.js";
import { fullKey, subjectKey, type Figure } from "./figure.js";
import { likeness, pairsOf, type Pairs } from "./likeness.js";
import { sameValue } from "./changed-fields.js";

/** A figure of the first text with the one of the second that stands for it. */
export interface FigurePair {
  readonly before: Figure;
  readonly after: Figure;
}

/** How alike the words around two figures must be, where what they measure is told alike or is not. */
const LIKE_SUBJECT = 0.45;
const LIKE_WORDS = 0.6;
const LIKE_NAME = 0.3;
/** In groups greater than this figures are taken in their order: each with each would take too long. */
const LARGEST_GROUP = 40;

/**
 * Finds for each figure of one text the figure of the other that stands for it, the surest first: in a sentence that stayed as it was;
 * with the same meaning; about the same thing in words that are much alike; between neighbours that were found, in such words.
 *
 * @param drafts - Whether both are drafts of one report. Reports of two years share no sentences that mean the same.
 */
export function pairFigures(before: readonly Figure[], after: readonly Figure[], drafts: boolean): FigurePair[] {
  const matcher = new Matcher(before, after);
  if (!drafts) {
    matcher.pairGroups(fullKey, isLikeInYears);
    return matcher.pairs;
  }
  matcher.pairSentences();
  matcher.pairGroups(fullKey, () => true);
  matcher.pairGroups(subjectKey, (score) => score >= LIKE_SUBJECT);
  matcher.pairBetweenNeighbours();
  return matcher.pairs;
}

/** A known indicator is itself in any words, a name only in like ones; what was added is not all there is. */
function isLikeInYears(score: number, before: Figure, after: Figure): boolean {
  const [{ concept, name }, other] = [before.indicator, after.indicator];
  return isAddition(name) === isAddition(other.name) && (concept !== undefined || score >= LIKE_NAME);
}

/** Whether the words around two figures, alike by so much, let them be paired. */
type IsLike = (score: number, before: Figure, after: Figure) => boolean;

class Matcher {
  readonly pairs: FigurePair[] = [];
  readonly #before: readonly Figure[];
  readonly #after: readonly Figure[];
  readonly #found = new Set<Figure>();
  readonly #words = new Map<Figure, readonly [Pairs, Pairs]>();
  readonly #sentences = new Map<string, Pairs>();

  constructor(before: readonly Figure[], after: readonly Figure[]) {
    this.#before = before;
    this.#after = after;
  }

  /** Sentences that occur in both, each with its next occurrence: their figures are the same one by one. */
  pairSentences(): void {
    const sentences = sentencesOf(this.#after);
    for (const [sentence, occurrences] of sentencesOf(this.#before)) {
      for (const [index, figures] of occurrences.entries()) {
        const others = sentences.get(sentence)?.[index];
        if (others?.length !== figures.length) continue;
        for (const [place, figure] of figures.entries()) this.#pair(figure, others[place]);
      }
    }
  }

  /** Figures of one key: those of one value first, then the likest, as far as they are like enough. */
  pairGroups(key: (figure: Figure) => string, isLike: IsLike): void {
    const others = groupsOf(this.#rest(this.#after), key);
    for (const [name, figures] of groupsOf(this.#rest(this.#before), key))
      this.#pairLikest(figures, others.get(name) ?? [], isLike);
  }

  /** What is left between the same two pairs, where the words around are much alike: its name or its meaning changed. */
  pairBetweenNeighbours(): void {
    const placeOf = new Map(this.pairs.map(({ before, after }) => [before.place, after.place]));
    const gapOfBefore = gapsOf(this.#before, (figure) => placeOf.get(figure.place));
    const found = new Set(this.pairs.map(({ after }) => after.place));
    const gapOfAfter = gapsOf(this.#after, (figure) => (found.has(figure.place) ? figure.place : undefined));
    const others = groupsOf(this.#rest(this.#after), (figure) => String(gapOfAfter.get(figure)));
    for (const [gap, figures] of groupsOf(this.#rest(this.#before), (figure) => String(gapOfBefore.get(figure))))
      this.#pairLikest(figures, others.get(gap) ?? [], (score) => score >= LIKE_WORDS);
  }

  #pairLikest(some: readonly Figure[], others: readonly Figure[], isLike: IsLike): void {
    if (some.length > LARGEST_GROUP || others.length > LARGEST_GROUP) {
      for (const [index, figure] of some.entries()) {
        const other = others[index];
        if (other !== undefined && isLike(this.#score(figure, other), figure, other)) this.#pair(figure, other);
      }
      return;
    }
    const candidates = some.flatMap((figure) =>
      others.map((other) => ({
        figure,
        other,
        score: this.#score(figure, other) + (sameValue(figure.indicator, other.indicator) ? 1 : 0),
      })),
    );
    candidates.sort((a, b) => b.score - a.score || a.figure.place - b.figure.place || a.other.place - b.other.place);
    for (const { figure, other } of candidates)
      if (!this.#found.has(figure) && !this.#found.has(other) && isLike(this.#score(figure, other), figure, other))
        this.#pair(figure, other);
  }

  /** How alike the words around two figures are: those close by count as much as the whole sentence. */
  #score(figure: Figure, other: Figure): number {
    const [near, whole] = this.#wordsOf(figure);
    const [otherNear, otherWhole] = this.#wordsOf(other);
    return (likeness(near, otherNear) + likeness(whole, otherWhole)) / 2;
  }

  #wordsOf(figure: Figure): readonly [Pairs, Pairs] {
    const known = this.#words.get(figure);
    if (known !== undefined) return known;
    const sentence = this.#sentences.get(figure.sentence) ?? pairsOf(figure.sentence);
    this.#sentences.set(figure.sentence, sentence);
    const words = [pairsOf(figure.context), sentence] as const;
    this.#words.set(figure, words);
    return words;
  }

  #pair(before: Figure, after: Figure | undefined): void {
    if (after === undefined) return;
    this.#found.add(before).add(after);
    this.pairs.push({ before, after });
  }

  #rest(figures: readonly Figure[]): Figure[] {
    return figures.filter((figure) => !this.#found.has(figure));
  }
}

/** The figures of each sentence, occurrence by occurrence. */
function sentencesOf(figures: readonly Figure[]): Map<string, Figure[][]> {
  const sentences = new Map<string, Figure[][]>();
  let start = -1;
  for (const figure of figures) {
    const occurrences = sentences.get(figure.sentence) ?? [];
    const last = occurrences.at(-1);
    if (last !== undefined && figure.indicator.sentence.start === start) last.push(figure);
    else occurrences.push([figure]);
    start = figure.indicator.sentence.start;
    sentences.set(figure.sentence, occurrences);
  }
  return sentences;
}

/** Behind which found figure of the second text each figure that was not found stands. */
function gapsOf(figures: readonly Figure[], foundPlace: (figure: Figure) => number | undefined): Map<Figure, number> {
  const gaps = new Map<Figure, number>();
  let gap = -1;
  for (const figure of figures) {
    const place = foundPlace(figure);
    if (place === undefined) gaps.set(figure, gap);
    else gap = place;
  }
  return gaps;
}
