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

/** Words of the tables; `texts` names a set of texts otherwise than the data does. */
interface TableWords {
  readonly head: readonly [rule: string, preset: string, severity: string];
  readonly texts: Readonly<Record<string, string>>;
  readonly slips: string;
  readonly wide: string;
  readonly all: string;
  readonly falseRate: (rate: string) => string;
  readonly silent: string;
  readonly never: (rules: readonly string[]) => string;
}

const WORDS: Readonly<Record<"en" | "zh", TableWords>> = {
  en: {
    head: ["rule", "preset", "severity"],
    texts: {},
    slips: "slips",
    wide: "wide",
    all: "all",
    falseRate: (rate) => ` (${rate} false per 10 000)`,
    silent: "Silent there, tried on more texts:",
    never: (rules) => `Without a finding in these texts or slips: ${rules.join(", ")}.`,
  },
  zh: {
    head: ["规则", "预设", "级别"],
    texts: { corpus: "语料", unseen: "未见", fresh: "新读" },
    slips: "植入错误",
    wide: "更多文本",
    all: "合计",
    falseRate: (rate) => `（每万字误报 ${rate}）`,
    silent: "在上面的文本里没有查出什么、又在更多文本上试过的：",
    never: (rules) => `在这些文本和植入的错误里都没有查出什么的：${rules.join("、")}。`,
  },
};

/** The tables of docs/lint-rules.md and of its Chinese page. */
export function renderFindings(read: ReadFindings, rules: readonly LintRule[], language: "en" | "zh"): string {
  const words = WORDS[language];
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
    return `${cells([sum(0), sum(1), sum(2)])}${words.falseRate(wrong)}`;
  });
  const slips = named.reduce((total, { id }) => total + (read.rules[id]?.slips ?? 0), 0);
  const header = [...words.head, ...read.texts.map(({ name }) => words.texts[name] ?? name), words.slips];
  const silent = rules
    .filter(({ id }) => read.rules[id] === undefined && read.wide[id] === undefined)
    .map(({ id, meta }) => `\`${id}\` (${meta.preset})`);
  const wide = rules.filter(({ id }) => read.wide[id] !== undefined && read.rules[id] === undefined);
  return [
    row(header),
    row(header.map(() => "---")),
    ...rows.map(row),
    row([words.all, "", "", ...sums, String(slips)]),
    "",
    words.silent,
    "",
    row([...words.head, words.wide]),
    row(["---", "---", "---", "---"]),
    ...wide.map(({ id, meta }) => row([`\`${id}\``, meta.preset, meta.severity, cells(read.wide[id] ?? NOTHING)])),
    "",
    words.never(silent),
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
