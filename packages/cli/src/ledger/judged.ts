import { promiseLights, type PromiseLight, type RankingPolicy } from "@liaocheng/ranking-evaluator";
import type { LedgerPromise, Yardstick } from "@liaocheng/report-model";
import type { Store, StoredEntry } from "@liaocheng/report-store";
import { yardsticksOf } from "@liaocheng/scorecard";
import type { WorkStatus } from "./words.js";

/** A promise with what was reported on it and its light on a day. */
export interface JudgedPromise {
  readonly promise: LedgerPromise;
  readonly yardsticks: readonly Yardstick[];
  /** By day, up to the day of judgement. */
  readonly entries: readonly StoredEntry[];
  readonly light: PromiseLight;
  readonly status: WorkStatus;
}

/** Which promises, and how they are judged. */
export interface Judging {
  readonly asOf: string;
  readonly policy: RankingPolicy;
  /** Year planned; all years when left out. */
  readonly year?: number | undefined;
}

/** Gives the promises of a ledger their lights, all as of one moment; those that are gone come along unjudged by callers. */
export function judgePromises(store: Store, { asOf, policy, year }: Judging): JudgedPromise[] {
  const { promises, progress } = store.reading(() => ({ promises: store.promises(year), progress: store.progress() }));
  const entriesOf = new Map<string, StoredEntry[]>();
  for (const stored of progress) {
    if (stored.entry.date > asOf) continue;
    const own = entriesOf.get(stored.entry.promise);
    if (own) own.push(stored);
    else entriesOf.set(stored.entry.promise, [stored]);
  }
  const prepared = promises.map((promise) => ({
    promise,
    yardsticks: yardsticksOf(promise.commitment),
    entries: entriesOf.get(promise.id) ?? [],
  }));
  const lights = promiseLights(
    prepared.map(({ promise, yardsticks, entries }) => ({
      id: promise.id,
      unit: promise.commitment.leads[0] ?? "",
      year: promise.year,
      deadline: promise.commitment.deadline,
      yardsticks,
      entries: entries.map(({ entry }) => entry),
    })),
    { asOf, policy },
  );
  return prepared.flatMap((one, place) => {
    const light = lights[place];
    return light === undefined ? [] : [{ ...one, light, status: statusOf(light) }];
  });
}

function statusOf({ standing: { completedOn, state, lastReport } }: PromiseLight): WorkStatus {
  if (completedOn !== undefined) return "done";
  return state ?? (lastReport === undefined ? "unreported" : "under-way");
}

/** The year the ledger is at; `undefined` of an empty one. */
export function newestYear(store: Store): number | undefined {
  return store.reports().at(-1)?.year;
}
