import type { LintRule } from "../../src/index.js";

/** Findings read one by one: what is wrong, what is a matter of taste, what is right as it stands. */
export type Judged = readonly [true: number, taste: number, false: number];

/** docs/lint-findings.json: what was checked, and what reading every finding gave, rule by rule. */
export interface ReadFindings {
  readonly texts: readonly { readonly name: string; readonly reports: number; readonly characters: number }[];
  /** Per rule, in the order of `texts`; slips of the blind sets it finds. A rule not named found nothing. */
  readonly rules: Readonly<Record<string, { readonly judged: readonly Judged[]; readonly slips: number }>>;
  /** Rules without a finding there, tried on far more texts. */
  readonly wide: Readonly<Record<string, Judged>>;
}

const NOTHING: Judged = [0, 0, 0];

/** True, taste and false of a rule, over all texts. */
export function totalOf({ texts, rules }: ReadFindings, id: string): Judged {
  const judged = rules[id]?.judged ?? [];
  const sum = (at: 0 | 1 | 2): number => texts.reduce((all, _, index) => all + (judged[index] ?? NOTHING)[at], 0);
  return [sum(0), sum(1), sum(2)];
}

/** True when reading found a rule right at least once, or a slip of the blind sets was found by it. */
export function hasEarnedItsPlace(read: ReadFindings, id: string): boolean {
  return totalOf(read, id)[0] > 0 || (read.rules[id]?.slips ?? 0) > 0 || (read.wide[id]?.[0] ?? 0) > 0;
}

/** The table of docs/lint-rules.md. */
export function renderFindings(read: ReadFindings, rules: readonly LintRule[]): string {
  const cells = (judged: Judged): string => judged.join(" / ");
  const named = rules.filter(({ id }) => read.rules[id] !== undefined);
  const rows = named.map(({ id, meta }) => {
    const own = read.rules[id];
    const judged = read.texts.map((_, index) => cells(own?.judged[index] ?? NOTHING));
    return [`\`${id}\``, meta.preset, meta.severity, ...judged, String(own?.slips ?? 0)];
  });
  const sums = read.texts.map(({ characters }, index) => {
    const all = named.map(({ id }) => read.rules[id]?.judged[index] ?? NOTHING);
    const sum = (at: 0 | 1 | 2): number => all.reduce((total, judged) => total + judged[at], 0);
    const wrong = ((sum(2) / characters) * 10_000).toFixed(2);
    return `${cells([sum(0), sum(1), sum(2)])} (${wrong} false per 10 000)`;
  });
  const slips = named.reduce((total, { id }) => total + (read.rules[id]?.slips ?? 0), 0);
  const header = ["rule", "preset", "severity", ...read.texts.map(({ name }) => name), "slips"];
  const silent = rules
    .filter(({ id }) => read.rules[id] === undefined && read.wide[id] === undefined)
    .map(({ id, meta }) => `\`${id}\` (${meta.preset})`);
  const wide = rules.filter(({ id }) => read.wide[id] !== undefined && read.rules[id] === undefined);
  return [
    row(header),
    row(header.map(() => "---")),
    ...rows.map(row),
    row(["all", "", "", ...sums, String(slips)]),
    "",
    "Silent there, tried on more texts:",
    "",
    row(["rule", "preset", "severity", "wide"]),
    row(["---", "---", "---", "---"]),
    ...wide.map(({ id, meta }) => row([`\`${id}\``, meta.preset, meta.severity, cells(read.wide[id] ?? NOTHING)])),
    "",
    `Without a finding in these texts or slips: ${silent.join(", ")}.`,
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
