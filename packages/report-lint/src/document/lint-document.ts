import type { GlossaryTerm, Report, Span } from "@liaocheng/report-model";
import type { Catalogue, ExtractOptions } from "@liaocheng/indicator-extractor";
import { parseReport } from "@liaocheng/report-parser";
import { readBlocks, type Block } from "./blocks.js";
import { readConventions, type Conventions } from "./conventions.js";
import { readSetApart, spanIndex } from "./markup.js";

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
  /** True for a stretch that touches markup: a link, code, front matter. */
  readonly isMarkup: (span: Span) => boolean;
  /** True for a stretch that touches blank space set on purpose: in a table, in a padded name. */
  readonly isLayout: (span: Span) => boolean;
  readonly glossary: readonly GlossaryTerm[];
  readonly previous: LintDocument | undefined;
  /** How figures are read: a city's own indicators and units. */
  readonly reading: ExtractOptions;
  /** Computes a value once for all rules that ask for it by the same function. */
  once<Value>(compute: (document: LintDocument) => Value): Value;
}

/** What a document is made from. */
export interface LintDocumentSource {
  readonly text: string;
  readonly report?: Report;
  readonly previous?: { readonly text: string; readonly report?: Report };
  readonly glossary?: readonly GlossaryTerm[];
  readonly catalogue?: Catalogue;
  readonly units?: ExtractOptions["units"];
}

/** Prepares a text for the rules. */
export function createLintDocument(source: LintDocumentSource): LintDocument {
  const { text, catalogue, units } = source;
  const known = { ...(catalogue === undefined ? {} : { catalogue }), ...(units === undefined ? {} : { units }) };
  const report = source.report ?? parseReport(text).report;
  const blocks = readBlocks(text, report);
  const memory = new Map<unknown, unknown>();
  const setApart = readSetApart(text);
  const document: LintDocument = {
    text,
    report,
    blocks,
    conventions: readConventions(blocks),
    isMarkup: spanIndex(setApart.filter(({ kind }) => kind === "markup")),
    isLayout: spanIndex(setApart.filter(({ kind }) => kind === "layout")),
    glossary: source.glossary ?? [],
    previous: source.previous === undefined ? undefined : createLintDocument({ ...known, ...source.previous }),
    reading: known,
    once<Value>(compute: (document: LintDocument) => Value): Value {
      if (!memory.has(compute)) memory.set(compute, compute(document));
      return memory.get(compute) as Value;
    },
  };
  return document;
}
