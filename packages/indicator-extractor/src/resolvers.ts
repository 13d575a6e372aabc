import type { ResolverId } from "@liaocheng/report-model";
import { resolveBound } from "./claims/bound.js";
import { resolveMovementStart } from "./claims/from-to.js";
import { resolveGap } from "./claims/gap-to-peer.js";
import { resolveKind } from "./claims/kind.js";
import { resolvePredicate } from "./claims/predicate.js";
import { resolveRank } from "./claims/rank.js";
import { resolveSubject } from "./claims/subject/resolve-subject.js";
import type { Claim, DraftContext, DraftsRule, FigureDraft } from "./draft.js";
import type { SentenceWords } from "./sentence/sentence-words.js";
import { resolveRespectively } from "./lists/respectively.js";
import { shareHeads } from "./lists/shared-head.js";

/** One step of reading the figures of a sentence. */
export interface Resolver {
  readonly id: ResolverId;
  /** The resolvers whose fields it reads; each must run before it. Those not named may run before or behind it. */
  readonly after: readonly ResolverId[];
  /** It may ask what the sentence before told; so may all behind it, of what it decided. */
  readonly goesOn?: true;
  readonly resolve: DraftsRule;
}

/** All resolvers of a sentence, in the order they run. */
export const RESOLVERS: readonly Resolver[] = inOrder([
  // Splits the verb from the subject.
  { id: "predicate", after: [], resolve: each(resolvePredicate) },
  // Takes the peer out of the subject, and the verb that only compares.
  { id: "gap-to-peer", after: ["predicate"], resolve: each(resolveGap) },
  // Takes scope and verb of a rank out of the subject.
  { id: "rank", after: ["predicate"], resolve: each(resolveRank) },
  // Takes 由 out of the subject, and the verb that belongs to the end of the movement.
  { id: "from-to", after: ["predicate", "gap-to-peer", "rank"], resolve: each(resolveMovementStart) },
  // Needs the end of the subject; a figure without words takes over the predicate of the one before.
  {
    id: "subject",
    after: ["predicate", "gap-to-peer", "rank", "from-to"],
    goesOn: true,
    resolve: each(resolveSubject),
  },
  // Needs the predicate, taken over or not.
  { id: "comparator", after: ["subject"], resolve: each(resolveBound) },
  // Needs to know which names are nouns behind a figure.
  { id: "shared-head", after: ["subject"], resolve: shareHeads },
  // Needs all names, and the bounds it spreads.
  { id: "respectively", after: ["comparator", "shared-head"], resolve: resolveRespectively },
  // Needs the last noun of the name.
  { id: "kind", after: ["respectively"], resolve: each(resolveKind) },
]);

const goesOnAt = RESOLVERS.findIndex(({ goesOn }) => goesOn === true);
/** The resolvers that ask a sentence alone, and may run over many before the next one does. */
export const ALONE: readonly Resolver[] = RESOLVERS.slice(0, goesOnAt);
/** Those behind them. */
const GOING_ON: readonly Resolver[] = RESOLVERS.slice(goesOnAt);

/** Runs the resolvers that are left when those have run that ask a sentence alone. */
export const resolveOn = (sentence: SentenceWords, drafts: readonly FigureDraft[]): readonly FigureDraft[] =>
  drafts.length === 0 ? drafts : runResolvers(GOING_ON, sentence, drafts);

/** Runs resolvers one behind the other. */
export function runResolvers(
  resolvers: readonly Resolver[],
  sentence: SentenceWords,
  drafts: readonly FigureDraft[],
): readonly FigureDraft[] {
  let resolved = drafts;
  for (const { resolve } of resolvers) resolved = resolve(sentence, resolved);
  return resolved;
}

/** The resolvers themselves, when each runs behind those it is `after`; throws where one does not. */
export function inOrder(resolvers: readonly Resolver[]): readonly Resolver[] {
  const done = new Set<ResolverId>();
  for (const { id, after } of resolvers) {
    const missing = after.find((earlier) => !done.has(earlier));
    if (missing !== undefined) throw new RangeError(`Expected resolver “${missing}” before “${id}”`);
    if (done.has(id)) throw new RangeError(`Expected one resolver “${id}”, got two`);
    done.add(id);
  }
  return resolvers;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Makes a claim decide one figure after the other; each sees what was decided for those before it. */
function each(claim: Claim): DraftsRule {
  return (sentence, drafts) => {
    const resolved = drafts.slice();
    const context: Writable<DraftContext> = { drafts: resolved, index: 0, previous: undefined, next: undefined };
    for (let index = 0; index < resolved.length; index++) {
      context.index = index;
      context.next = index + 1 < resolved.length ? resolved[index + 1] : undefined;
      context.previous = claim(sentence, resolved[index] as FigureDraft, context);
      resolved[index] = context.previous;
    }
    return resolved;
  };
}
