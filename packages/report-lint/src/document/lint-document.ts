import type { GlossaryTerm, Report } from "@liaocheng/report-model";
import { parseReport } from "@liaocheng/report-parser";
import { readBlocks, type Block } from "./blocks.js";
import { readConventions, type Conventions } from "./conventions.js";

/**
 * A text as the rules see it: parsed once, its blocks and conventions read once.
 *
 * @since 0.1.0
 */
export interface LintDocument {
  readonly text: string;
  readonly report: Report;
  /** What a person reads, one block a printed paragraph; furniture of a web page is not among them. */
  readonly blocks: readonly Block[];
  readonly conventions: Conventions;
  readonly glossary: readonly GlossaryTerm[];
  readonly previous: LintDocument | undefined;
  /** Computes a value once for all rules that ask for it by the same function. */
  once<Value>(compute: (document: LintDocument) => Value): Value;
}

/** What a document is made from. */
export interface LintDocumentSource {
  readonly text: string;
  readonly report?: Report;
  readonly previous?: { readonly text: string; readonly report?: Report };
  readonly glossary?: readonly GlossaryTerm[];
}

/** Prepares a text for the rules. */
export function createLintDocument(source: LintDocumentSource): LintDocument {
  const { text } = source;
  const report = source.report ?? parseReport(text).report;
  const blocks = readBlocks(text, report);
  const memory = new Map<unknown, unknown>();
  const document: LintDocument = {
    text,
    report,
    blocks,
    conventions: readConventions(blocks),
    glossary: source.glossary ?? [],
    previous: source.previous === undefined ? undefined : createLintDocument(source.previous),
    once<Value>(compute: (document: LintDocument) => Value): Value {
      if (!memory.has(compute)) memory.set(compute, compute(document));
      return memory.get(compute) as Value;
    },
  };
  return document;
}
