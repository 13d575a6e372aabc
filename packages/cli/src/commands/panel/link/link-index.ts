import type { DigestHead } from "../record/digest.js";
import type { LinkKeys, Linked, LinkValues } from "./link-keys.js";

/** A value of another report, with where it stands. */
export interface Found extends Linked {
  readonly source: string;
}

/** What other reports tell of the measures of one report, by measure key. */
export type Links = Readonly<Record<string, MeasureLinks>>;

export interface MeasureLinks {
  readonly parent?: Found | undefined;
  readonly previous?: Found | undefined;
  readonly result?: Found | undefined;
}

/** Targets and results of all reports. */
export interface LinkIndex {
  readonly add: (head: Pick<DigestHead, "source" | "links">) => void;
  /** What the parent's report, the one of the year before and the one of the year after tell of its targets. */
  readonly linksOf: (keys: LinkKeys) => Links;
}

type Told = Readonly<Record<keyof LinkValues, ReadonlyMap<string, Found>>>;

const NOTHING: Told = { targets: new Map(), results: new Map() };

/** Places and years whose reports are kept read. */
const KEPT = 64;

/** Rates compare between a region and its parent; amounts do not. */
const isRate = (key: string): boolean => / (?:growth|ratio) /u.test(key);

const nameOf = (place: string, year: number): string => `${place} ${String(year)}`;

/** Starts an index; reports may be added in any order, and what several of one place and year tell unlike is not known. */
export function createLinkIndex(): LinkIndex {
  const reports = new Map<string, { readonly source: string; readonly values: string }[]>();
  const kept = new Map<string, Told>();

  const toldBy = (place: string | undefined, year: number): Told => {
    if (place === undefined) return NOTHING;
    const name = nameOf(place, year);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const told = mergeReports(reports.get(name) ?? []);
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? "");
    kept.set(name, told);
    return told;
  };

  return {
    add: ({ source, links: { place, year, values } }) => {
      if (place === undefined || year === undefined || values === undefined) return;
      const name = nameOf(place, year);
      const alike = reports.get(name);
      if (alike === undefined) reports.set(name, [{ source, values }]);
      else alike.push({ source, values });
    },
    linksOf: ({ place, parent, year, values }) => {
      if (place === undefined || year === undefined || values === undefined) return {};
      const above = toldBy(parent, year).targets;
      const before = toldBy(place, year - 1).targets;
      const after = toldBy(place, year + 1).results;
      const links: Record<string, MeasureLinks> = {};
      for (const key of Object.keys((JSON.parse(values) as LinkValues).targets)) {
        const found = {
          parent: isRate(key) ? above.get(key) : undefined,
          previous: before.get(key),
          result: after.get(key),
        };
        if (Object.values(found).some((value) => value !== undefined)) links[key] = found;
      }
      return links;
    },
  };
}

function mergeReports(reports: readonly { readonly source: string; readonly values: string }[]): Told {
  const parsed = reports.map(({ source, values }) => ({ source, values: JSON.parse(values) as LinkValues }));
  const merged = (role: keyof LinkValues): ReadonlyMap<string, Found> => {
    const found = new Map<string, Found | undefined>();
    for (const { source, values } of parsed)
      for (const [key, value] of Object.entries(values[role])) note(found, key, { ...value, source });
    return new Map([...found].flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
  };
  return { targets: merged("targets"), results: merged("results") };
}

/** The first of those that agree; nothing where they do not. */
function note(found: Map<string, Found | undefined>, key: string, value: Found): void {
  const before = found.get(key);
  if (!found.has(key)) found.set(key, value);
  else if (before?.point !== value.point || before.down !== value.down) found.set(key, undefined);
}
