import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import {
  createBulletin,
  evaluate,
  readSheet,
  type Bulletin,
  type BulletinOptions,
  type MissingColumn,
  type RankingInput,
  type RankingPolicy,
  type SheetProblem,
  type SheetSource,
  type Verdict,
} from "@liaocheng/ranking-evaluator";
import type { GivenSheet } from "../../../state/given-sheet.js";
import { rowKey } from "../model/row-key.js";
import { changesBetween, suppose, type SupposedChange, type WhatIf } from "../model/what-if.js";
import { chosenPolicy } from "./policies.js";

/** What stands at the head of the bulletin; empty parts are left out. */
export type BulletinHead = Required<Pick<BulletinOptions, "title" | "period" | "issuer" | "issuedOn" | "notice">>;

/** Everything the desk shows of one sheet. */
export interface DeskState {
  readonly given: GivenSheet;
  readonly policy: ReadonlySignal<RankingPolicy>;
  /** Type of every unit, where the sheet has no such column. */
  readonly unitType: Signal<string | undefined>;
  /** Day on which deadlines are judged. */
  readonly asOf: Signal<string>;
  readonly head: Signal<BulletinHead>;
  readonly missing: ReadonlySignal<MissingColumn["missing"] | undefined>;
  readonly problems: ReadonlySignal<readonly SheetProblem[]>;
  readonly rows: ReadonlySignal<readonly RankingInput[]>;
  readonly verdicts: ReadonlySignal<readonly Verdict[]>;
  readonly bulletin: ReadonlySignal<Bulletin>;
  /** Index in the sheet of a row of the bulletin. */
  readonly indexes: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Row whose colour is being explained. */
  readonly open: Signal<number | undefined>;
  readonly whatIf: Signal<WhatIf | undefined>;
  /** Verdicts as they would be. */
  readonly supposed: ReadonlySignal<readonly Verdict[] | undefined>;
  readonly changes: ReadonlySignal<readonly SupposedChange[]>;
}

/** Prepares the desk for a sheet; everything follows from sheet, policy and what is imagined. */
export function createDeskState(given: GivenSheet, source: SheetSource): DeskState {
  const unitType = signal<string | undefined>(undefined);
  const asOf = signal(today());
  const head = signal<BulletinHead>({ title: "", period: "", issuer: "", issuedOn: "", notice: given.notice ?? "" });
  const open = signal<number | undefined>(undefined);
  const whatIf = signal<WhatIf | undefined>(undefined);
  const policy = chosenPolicy;
  const reading = computed(() => readSheet(source, policy.value, { type: unitType.value }));
  const rows = computed(() => ("rows" in reading.value ? reading.value.rows : []));
  const verdicts = computed(() => evaluate(rows.value, policy.value, { asOf: asOf.value }));
  const supposed = computed(() =>
    whatIf.value === undefined ? undefined : suppose(rows.value, whatIf.value, policy.value, asOf.value),
  );
  return {
    given,
    policy,
    unitType,
    asOf,
    head,
    missing: computed(() => ("missing" in reading.value ? reading.value.missing : undefined)),
    problems: computed(() => ("problems" in reading.value ? reading.value.problems : [])),
    rows,
    verdicts,
    bulletin: computed(() => createBulletin(verdicts.value, policy.value, filled(head.value))),
    indexes: computed(() => new Map(rows.value.map((row, index) => [rowKey(row), index]))),
    open,
    whatIf,
    supposed,
    changes: computed(() => (supposed.value === undefined ? [] : changesBetween(verdicts.value, supposed.value))),
  };
}

/** Opens the explanation of a row, or closes it; what was imagined of another is forgotten. */
export function toggleRow({ open, whatIf }: DeskState, index: number): void {
  open.value = open.value === index ? undefined : index;
  whatIf.value = undefined;
}

function filled(head: BulletinHead): BulletinOptions {
  return Object.fromEntries(Object.entries(head).filter(([, value]) => value.trim() !== ""));
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
