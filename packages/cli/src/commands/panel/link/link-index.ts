import type { LinkKey, Linked, LinkValues } from "./link-keys.js";

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

/** A report as the index takes it: what it is found by, and its values when they are asked for. */
export interface Linkable {
  readonly key: LinkKey;
  readonly values: () => LinkValues;
}

type Told = Readonly<Record<"targets" | "results", ReadonlyMap<string, Found>>>;

const NOTHING: Told = { targets: new Map(), results: new Map() };

/** Places and years whose values are kept read. */
const KEPT = 64;

/** Rates compare between a region and its parent; amounts do not. */
const isRate = (key: string): boolean => / (?:growth|ratio) /u.test(key);

const nameOf = (place: string, year: number): string => `${place} ${String(year)}`;

/**
 * Tells what the parent's report, the one of the year before and the one of the year after say of the targets of a report. What several
 * reports of one place and year tell unlike is not known.
 */
export function createLinkIndex(reports: Iterable<Linkable>): (report: Linkable) => Links {
  const named = new Map<string, Linkable[]>();
  for (const report of reports) {
    const { place, year } = report.key;
    if (place === undefined || year === undefined) continue;
    const name = nameOf(place, year);
    const alike = named.get(name);
    if (alike === undefined) named.set(name, [report]);
    else alike.push(report);
  }
  const kept = new Map<string, Told>();
  const toldBy = (place: string | undefined, year: number): Told => {
    const name = place === undefined ? "" : nameOf(place, year);
    const reportsThere = named.get(name);
    if (reportsThere === undefined) return NOTHING;
    const told = kept.get(name) ?? mergeReports(reportsThere);
    kept.delete(name);
    kept.set(name, told);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? "");
    return told;
  };
  return (report) => {
    const { place, parent, year } = report.key;
    if (place === undefined || year === undefined) return {};
    const above = toldBy(parent, year).targets;
    const before = toldBy(place, year - 1).targets;
    const after = toldBy(place, year + 1).results;
    if (above.size + before.size + after.size === 0) return {};
    const links: Record<string, MeasureLinks> = {};
    for (const key of Object.keys(report.values().targets)) {
      const found = {
        parent: isRate(key) ? above.get(key) : undefined,
        previous: before.get(key),
        result: after.get(key),
      };
      if (Object.values(found).some((value) => value !== undefined)) links[key] = found;
    }
    return links;
  };
}

function mergeReports(reports: readonly Linkable[]): Told {
  const targets = new Map<string, Found | undefined>();
  const results = new Map<string, Found | undefined>();
  for (const report of reports) {
    const { source, ...values } = report.values();
    for (const [key, value] of Object.entries(values.targets)) note(targets, key, { ...value, source });
    for (const [key, value] of Object.entries(values.results)) note(results, key, { ...value, source });
  }
  return { targets: agreed(targets), results: agreed(results) };
}

const agreed = (found: ReadonlyMap<string, Found | undefined>): ReadonlyMap<string, Found> =>
  new Map([...found].flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));

/** The first of those that agree; nothing where they do not. */
function note(found: Map<string, Found | undefined>, key: string, value: Found): void {
  const before = found.get(key);
  if (!found.has(key)) found.set(key, value);
  else if (before?.point !== value.point || before.down !== value.down) found.set(key, undefined);
}
