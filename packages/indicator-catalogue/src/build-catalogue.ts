import type { Concept, Coverage, IndicatorKind } from "@liaocheng/report-model";
import { withoutLeadingWord, withoutNamedWhole, withoutTrailingWord } from "./affixes.js";
import { CatalogueError } from "./catalogue-error.js";
import { coverageOf, readCoverage } from "./coverage.js";
import { foldName } from "./fold-name.js";
import { readShare } from "./share-name.js";
import { unitClass } from "./unit-class.js";

/**
 * What is known of a figure besides its name; it settles what a name alone leaves open.
 *
 * @since 0.1.0
 */
export interface ConceptHint {
  readonly kind?: IndicatorKind | undefined;
  /** Printed unit: 亿元. */
  readonly unit?: string | undefined;
}

/**
 * What a statistician would file a figure under: the concept, and what it covers where several are stated.
 *
 * @since 0.1.0
 */
export interface ConceptKey {
  readonly concept: Concept;
  /** One of the concept's `coverages`; `undefined` when it has none, or when neither name nor concept tells which. */
  readonly coverage: Coverage | undefined;
}

/**
 * Known indicators, found by any of their names.
 *
 * @since 0.1.0
 */
export interface Catalogue {
  readonly concepts: readonly Concept[];
  readonly findConcept: (name: string, hint?: ConceptHint) => Concept | undefined;
  /** The concept with what the name covers: 农村居民人均可支配收入 is resident-income, rural. */
  readonly findKey: (name: string, hint?: ConceptHint) => ConceptKey | undefined;
}

const MOST_AFFIXES = 5;

/** Concepts of catalogues made so far. */
export const wholeConcepts = new WeakSet<Concept>();

/** Makes a catalogue of concepts that are known to be whole. */
export function buildCatalogue(concepts: readonly Concept[]): Catalogue {
  for (const concept of concepts) wholeConcepts.add(concept);
  const byName = namesOf(concepts);
  const names = nameIndex(byName);
  const search = (name: string): Concept | undefined => searchCovered(names, name);
  const byShare = sharesOf(concepts, byName, search);
  const findShare = (part: string, whole: string | undefined): Concept | undefined =>
    byShare.get(shareKey(part, whole, search));

  const findSharePrinted = (folded: string): Concept | undefined => {
    const share = readShare(folded);
    return share === undefined ? undefined : findShare(share.part, share.whole);
  };

  const findConcept = (name: string, hint?: ConceptHint): Concept | undefined => {
    const folded = foldName(name);
    const found = search(folded);
    if (found === undefined) return findSharePrinted(folded);
    if (hint?.kind === "ratio" && found.kind === "level") return findShare(folded, undefined);
    return hint === undefined || suits(found, hint) ? found : undefined;
  };

  const readKey = (name: string, hint?: ConceptHint): ConceptKey | undefined => {
    const concept = findConcept(name, hint);
    return concept === undefined ? undefined : { concept, coverage: coverageIn(concept, name, hint) };
  };
  /** Keys found so far: reports say the same names again and again. */
  const known = new Map<string, KnownKey>();
  const findKey = (name: string, hint?: ConceptHint): ConceptKey | undefined => {
    const first = known.get(name);
    for (let asked = first; asked !== undefined; asked = asked.other)
      if (asked.kind === hint?.kind && asked.unit === hint?.unit) return asked.key;
    if (known.size === MOST_KNOWN) known.clear();
    const key = readKey(name, hint);
    known.set(name, { kind: hint?.kind, unit: hint?.unit, key, other: first });
    return key;
  };
  return { concepts, findConcept, findKey };
}

/** What a name was found to be with one hint, and with the others asked for. */
interface KnownKey extends ConceptHint {
  readonly key: ConceptKey | undefined;
  readonly other: KnownKey | undefined;
}

/** Names that are remembered at the most; beyond them (texts made up to be hostile) the table is begun anew. */
const MOST_KNOWN = 4096;

/** What the name covers, else what the concept means without saying; a share of an amount is its intensity. */
function coverageIn({ coverage, coverages = [] }: Concept, name: string, hint?: ConceptHint): Coverage | undefined {
  const stated = coverageOf(name);
  if (stated !== undefined && coverages.includes(stated)) return stated;
  const isShare = hint?.kind === "ratio" || readShare(foldName(name)) !== undefined;
  return isShare && coverages.includes("intensity") ? "intensity" : coverage;
}

function namesOf(concepts: readonly Concept[]): ReadonlyMap<string, Concept> {
  const ids = new Set<string>();
  const byName = new Map<string, Concept>();
  for (const concept of concepts) {
    if (ids.has(concept.id)) {
      throw new CatalogueError("CATALOGUE_ID_TWICE", {
        path: `concepts[${String(concepts.indexOf(concept))}].id`,
        messages: { zh: `编号 ${concept.id} 用了两次，请改名`, en: `the id ${concept.id} is used twice; rename one` },
      });
    }
    ids.add(concept.id);
    for (const name of [concept.zh, ...concept.aliases]) {
      const folded = foldName(name);
      const holder = byName.get(folded);
      if (holder !== undefined && holder !== concept) {
        throw new CatalogueError("CATALOGUE_NAME_CONTESTED", {
          path: `concepts[${String(concepts.indexOf(concept))}]`,
          nearest: holder.id,
          messages: {
            zh: `名称“${name}”已属于指标 ${holder.id}，不能又属于 ${concept.id}；要改的是前者就用它的编号`,
            en: `the name “${name}” is of the concept ${holder.id} and cannot be of ${concept.id} too; to change that one, use its id`,
          },
        });
      }
      byName.set(folded, concept);
    }
  }
  return byName;
}

/** Names by themselves, and the pairs of characters they open and end with: most names asked for fail at these already. */
interface NameIndex {
  readonly byName: ReadonlyMap<string, Concept>;
  readonly firsts: Uint8Array;
  readonly lasts: Uint8Array;
}

const PAIRS = 0x10000;

/**
 * Two characters of a name in one small number; pairs that share it cost a further look and nothing else. A name of one
 * character makes a pair with nothing.
 */
function pairAt(name: string, at: number): number {
  const first = at < 0 ? 0 : name.charCodeAt(at);
  return (Math.imul(first, 0x9e37) + (at + 1 < name.length ? name.charCodeAt(at + 1) : 0)) & (PAIRS - 1);
}

function nameIndex(byName: ReadonlyMap<string, Concept>): NameIndex {
  const firsts = new Uint8Array(PAIRS);
  const lasts = new Uint8Array(PAIRS);
  for (const name of byName.keys()) {
    firsts[pairAt(name, 0)] = 1;
    lasts[pairAt(name, name.length - 2)] = 1;
  }
  return { byName, firsts, lasts };
}

/** Looks a name up as it is, then without the word of its coverage where the concept is stated of that, then without a place. */
function searchCovered(names: NameIndex, folded: string): Concept | undefined {
  const found = searchAffixes(names, folded);
  if (found !== undefined) return found;
  const covered = readCoverage(folded);
  const general = covered === undefined ? undefined : searchAffixes(names, covered.neutral);
  if (covered !== undefined && general?.coverages?.includes(covered.coverage) === true) return general;
  const own = withoutNamedWhole(folded);
  return own === undefined ? undefined : searchCovered(names, own);
}

/** Looks a name up as it is, then without leading words, then without trailing ones, then without both. */
function searchAffixes({ byName, firsts, lasts }: NameIndex, folded: string): Concept | undefined {
  let ending: string | undefined = folded;
  for (let cut = 0; ending !== undefined && cut < MOST_AFFIXES; cut++) {
    let rest: string | undefined = lasts[pairAt(ending, ending.length - 2)] === 1 ? ending : undefined;
    for (let stripped = 0; rest !== undefined && stripped < MOST_AFFIXES; stripped++) {
      const found = firsts[pairAt(rest, 0)] === 1 ? byName.get(rest) : undefined;
      if (found !== undefined) return found;
      rest = withoutLeadingWord(rest);
    }
    ending = withoutTrailingWord(ending);
  }
  return undefined;
}

function sharesOf(
  concepts: readonly Concept[],
  byName: ReadonlyMap<string, Concept>,
  search: (name: string) => Concept | undefined,
): ReadonlyMap<string, Concept> {
  const byShare = new Map<string, Concept>();
  for (const concept of concepts) {
    for (const name of [concept.zh, ...concept.aliases]) {
      const share = readShare(foldName(name));
      if (share === undefined) continue;
      const key = shareKey(share.part, share.whole, search);
      if (!byShare.has(key) && byName.get(foldName(name)) === concept) byShare.set(key, concept);
    }
  }
  return byShare;
}

function shareKey(part: string, whole: string | undefined, search: (name: string) => Concept | undefined): string {
  const key = (name: string): string => search(name)?.id ?? name;
  return `${key(part)}/${whole === undefined ? "" : key(whole)}`;
}

/** Whether a figure of this kind and unit can be the concept's; rates, gaps and ranks fit everything. */
function suits(concept: Concept, { kind, unit }: ConceptHint): boolean {
  if (unit === undefined || (kind !== "level" && kind !== "change")) return true;
  const own = unitClass(concept.unit);
  const printed = unitClass(unit);
  return own === printed || printed === "none" || (printed === "share" && kind === "change");
}
