import type { PeriodColor } from "@liaocheng/report-model";
import { rankingPeriod, type RankingPolicy } from "@liaocheng/ranking-evaluator";
import type { RegisterBodies, RegisterEntry, RegisterName, Store } from "@liaocheng/report-store";
import { judgePromises } from "../judged.js";
import type { LedgerPolicies } from "../ledger-policies.js";

/** An entry with what it has to do with. */
export interface LinkedEntry<Name extends RegisterName> extends RegisterEntry<Name> {
  /** Its promises, with the word for the colour each has: 2024-003（黄）. */
  readonly tasks: string;
  /** Colours its unit got in the last period of each ranking: 用电量 红（2024-03）. */
  readonly colors: string;
}

/** How the links of entries are read. */
export interface LinkSettings extends LedgerPolicies {
  readonly asOf: string;
}

/** The entries of a register with the colours of their promises and of their units. */
export function linkedEntries<Name extends RegisterName>(
  store: Store,
  register: Name,
  { asOf, lights: policy, rankings }: LinkSettings,
): LinkedEntry<Name>[] {
  return store.reading(() => {
    const lights = new Map(
      judgePromises(store, { asOf, policy }).map(({ promise, light }) => [promise.id, light.colorName]),
    );
    const kept = store.colors(rankings.id);
    return store.entries(register).map((entry) => ({
      ...entry,
      tasks: (entry.body.tasks ?? []).map((id) => `${id}（${lights.get(id) ?? "—"}）`).join("、"),
      colors: colorsOfUnit(kept, unitOf(entry.body), rankings),
    }));
  });
}

const unitOf = (body: RegisterBodies[RegisterName]): string => ("unit" in body ? body.unit : body.lead);

/** The last colour of each ranking of a unit; those without a colour are left out. */
function colorsOfUnit(kept: readonly PeriodColor[], unit: string, { colors }: RankingPolicy): string {
  const last = new Map<string, PeriodColor>();
  for (const one of kept) {
    if (one.unit !== unit) continue;
    const before = last.get(one.indicator);
    if (before === undefined || rankingPeriod(before.period).order <= rankingPeriod(one.period).order)
      last.set(one.indicator, one);
  }
  return [...last.values()]
    .flatMap(({ indicator, period, color }) => {
      const name = colors.find(({ id }) => id === color)?.name;
      return name === undefined ? [] : [`${indicator} ${name}（${period}）`];
    })
    .join("；");
}
