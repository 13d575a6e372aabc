/** What JSON a command prints, and how a run of it is made in a folder that {@link ../outputs.test.ts} fills. */
export interface OutputCase {
  /** As a reader types it. */
  readonly command: string;
  /** Name of the schema of report-model; undefined where the format is somebody else's. */
  readonly schema?: string;
  /** The whole document, the elements of an array, or each line. */
  readonly each: "document" | "element" | "line";
  /** Where the rows are, when not on standard output. */
  readonly file?: string;
  /** For formats of others: what it is, and which schema is checked elsewhere. */
  readonly foreign?: string;
  /** Status expected; 0 unless stated. */
  readonly code?: 0 | 1;
}

/** Every JSON that `gwr` prints. In the order of the commands; earlier ones prepare the ledger for later ones. */
export const outputCases: readonly OutputCase[] = [
  { command: "gwr parse report.txt --format json", schema: "report", each: "document" },
  { command: "gwr parse report.txt next.txt --format json", schema: "report", each: "element" },
  { command: "gwr extract report.txt --format jsonl", schema: "extract-line", each: "line" },
  { command: "gwr extract report.txt next.txt --format jsonl", schema: "extract-line", each: "line" },
  { command: "gwr extract report.txt --format json", schema: "extract-row", each: "element" },
  { command: "gwr extract report.txt --coverage --format json", schema: "left-out-number", each: "element" },
  { command: "gwr extract report.txt --coverage --format jsonl", schema: "left-out-number", each: "line" },
  { command: "gwr terms seed.txt --format json", schema: "terms-output", each: "document" },
  { command: "gwr terms seed.txt --format skos", each: "document", foreign: "SKOS as JSON-LD" },
  { command: "gwr term 蓝黄红 seed.txt --format json", schema: "term-output", each: "document" },
  { command: "gwr term 蓝黄 seed.txt --format json", schema: "term-output", each: "document", code: 1 },
  { command: "gwr rank ranking.csv --format json", schema: "rank-row", each: "element" },
  { command: "gwr rank ranking.csv --explain --format json", schema: "explained-rank-row", each: "element" },
  {
    command: "gwr rank ranking.csv --policy units.json --units --format json",
    schema: "unit-verdict",
    each: "element",
  },
  { command: "gwr rank --check-policy 5 --format json", schema: "policy-check", each: "document", code: 1 },
  { command: "gwr check draft.txt --format json", schema: "check-output", each: "document", code: 1 },
  { command: "gwr check draft.txt --format sarif", each: "document", foreign: "SARIF 2.1.0", code: 1 },
  { command: "gwr check draft.txt --format gitlab", each: "document", foreign: "GitLab code quality", code: 1 },
  { command: "gwr rules --format json", schema: "rules-output", each: "document" },
  { command: "gwr rules punctuation-halfwidth --format json", schema: "rules-output", each: "document" },
  { command: "gwr compare report.txt next.txt --format json", schema: "comparison", each: "document" },
  { command: "gwr compare report.txt next.txt --format links", schema: "accepted-links", each: "document" },
  { command: "gwr diff report.txt corrected.txt --format json --all", schema: "figure-diff", each: "document" },
  { command: "gwr ledger report.txt --format json", schema: "ledger-row", each: "element" },
  {
    command: "gwr ledger import report.txt --store b.db --format json",
    schema: "ledger-import",
    each: "document",
  },
  {
    command: "gwr ledger import corrected.txt --store b.db --format json",
    schema: "ledger-import",
    each: "document",
  },
  {
    command: "gwr ledger merge filled.csv --store a.db --format json",
    schema: "ledger-merge",
    each: "document",
    code: 1,
  },
  {
    command: "gwr ledger update --from filled.csv --store a.db --dry-run --format json",
    schema: "ledger-merge",
    each: "document",
    code: 1,
  },
  {
    command: "gwr ledger update 2024-004 --store a.db --state done --date 2024-09-01 --format json",
    schema: "kept-promise",
    each: "document",
  },
  { command: "gwr ledger list --store a.db --format json", schema: "kept-promise", each: "element" },
  { command: "gwr ledger export --store a.db --format json", schema: "kept-promise", each: "element" },
  { command: "gwr ledger show 2024-003 --store a.db --format json", schema: "promise-detail", each: "document" },
  {
    command: "gwr register praise --store a.db --unit 市教育局 --deed 开学 --basis 专报 --format json",
    schema: "register-number",
    each: "document",
  },
  { command: "gwr register praise --store a.db --format json", schema: "praise-entry", each: "element" },
  { command: "gwr register negative --store a.db --format json", schema: "negative-entry", each: "element" },
  { command: "gwr register topic --store a.db --format json", schema: "topic-entry", each: "element" },
  { command: "gwr register weekly --store a.db --format json", schema: "weekly-report", each: "element" },
  { command: "gwr weekly week.csv --format json", schema: "weekly-output", each: "document", code: 1 },
  { command: "gwr panel report.txt next.txt --format jsonl", schema: "panel-record", each: "line" },
  { command: "gwr panel report.txt --table reports --format jsonl", schema: "panel-report", each: "line" },
  {
    command: "gwr panel report.txt --table terms --terms words.txt --format jsonl",
    schema: "panel-term",
    each: "line",
  },
  {
    command: "gwr panel short.txt --problems problems.jsonl",
    schema: "panel-problem",
    each: "line",
    file: "problems.jsonl",
  },
  {
    command: "gwr panel report.txt next.txt --format jsonl -o panel/",
    schema: "panel-folder",
    each: "document",
    file: "panel/panel.json",
  },
];
