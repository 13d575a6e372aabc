import type { ResolverId } from "@liaocheng/report-model";
import { describe, expect, it } from "vitest";
import { attributiveCases } from "./claims/subject/attributive.cases.js";
import { inheritedSubjectCases } from "./claims/subject/inherited-subject.cases.js";
import { completionCases } from "./claims/subject/completion.cases.js";
import { fromToCases } from "./claims/from-to.cases.js";
import { gapToPeerCases } from "./claims/gap-to-peer.cases.js";
import { quantityFormCases } from "./claims/quantity-forms.cases.js";
import { rankCases } from "./claims/rank.cases.js";
import { shareOfCases } from "./claims/share-of.cases.js";
import { wordBoundaryCases } from "./claims/subject/word-boundary.cases.js";
import { extractSentence } from "./extract-sentence.js";
import { respectivelyCases } from "./lists/respectively.cases.js";
import { inOrder, RESOLVERS, type Resolver } from "./resolvers.js";
import type { SentenceWords } from "./sentence/sentence-words.js";
import { readSentence } from "./sentence/normalize.js";
import { findTimes } from "./sentence/times.js";

const SENTENCES: readonly SentenceWords[] = [
  ...attributiveCases,
  ...inheritedSubjectCases,
  ...completionCases,
  ...fromToCases,
  ...gapToPeerCases,
  ...quantityFormCases,
  ...rankCases,
  ...shareOfCases,
  ...wordBoundaryCases,
  ...respectivelyCases,
].map(({ text: printed }) => {
  const { text } = readSentence(printed);
  return { text, times: findTimes(text) };
});

/** Every order in which each resolver runs behind those it is `after`. */
function* ordersOf(resolvers: readonly Resolver[], done: readonly Resolver[] = []): Generator<readonly Resolver[]> {
  if (resolvers.length === 0) yield done;
  const ids = new Set(done.map(({ id }) => id));
  for (const next of resolvers)
    if (next.after.every((id) => ids.has(id)))
      yield* ordersOf(
        resolvers.filter((resolver) => resolver !== next),
        [...done, next],
      );
}

const swapped = (id: ResolverId, other: ResolverId): readonly Resolver[] => {
  const resolvers = [...RESOLVERS];
  const [at, otherAt] = [id, other].map((wanted) => resolvers.findIndex((resolver) => resolver.id === wanted));
  [resolvers[at!], resolvers[otherAt!]] = [resolvers[otherAt!]!, resolvers[at!]!];
  return resolvers;
};

describe("order of the resolvers", () => {
  const orders = [...ordersOf(RESOLVERS)];

  it("leaves more than one order open", () => {
    expect(orders.length).toBeGreaterThan(1);
  });

  it.each(orders.map((order) => [order.map(({ id }) => id).join(" "), order] as const))(
    "gives the same figures in the order %s",
    (_ids, order) => {
      for (const sentence of SENTENCES)
        expect(extractSentence(sentence, { resolvers: order })).toEqual(extractSentence(sentence));
    },
  );

  it.each(RESOLVERS.flatMap(({ id, after }) => after.map((earlier) => [earlier, id] as const)))(
    "refuses %s and %s swapped",
    (earlier, later) => {
      expect(() => inOrder(swapped(earlier, later))).toThrow(RangeError);
    },
  );

  it("refuses two resolvers with one id", () => {
    expect(() => inOrder([...RESOLVERS, { id: "kind", after: [], resolve: (_sentence, drafts) => drafts }])).toThrow(
      "one resolver “kind”",
    );
  });
});
