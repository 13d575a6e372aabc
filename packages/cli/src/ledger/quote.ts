import type { LedgerPromise } from "@liaocheng/report-model";
import type { Store } from "@liaocheng/report-store";

/** Where a promise is printed. */
export interface PromiseQuote {
  /** Name of the file it was read from. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The line it stands on, as printed, blank space made one blank. */
  readonly text: string;
  /** The promise within `text`. */
  readonly start: number;
  readonly end: number;
}

/** Finds quotes of promises in the papers of a ledger; the papers are read at once. */
export function quoteFinder(store: Store): (promise: LedgerPromise) => PromiseQuote | undefined {
  const papers = new Map(
    store
      .reports()
      .map(({ year, series, version, file }) => [
        paperKey(year, series, version),
        { file, text: store.reportText(year, series, version) ?? "" },
      ]),
  );
  return ({ year, series, version, commitment }) => {
    const paper = papers.get(paperKey(year, series, version));
    return paper && cutQuote(paper.text, paper.file, commitment.span);
  };
}

const paperKey = (year: number, series: string, version: number): string =>
  `${String(year)} ${series} ${String(version)}`;

/** The quote of one promise. */
export const quoteOf = (store: Store, promise: LedgerPromise): PromiseQuote | undefined => quoteFinder(store)(promise);

/** Quotes of long lines begin and end at a sentence. */
const LONGEST = 300;

function cutQuote(text: string, file: string, span: { readonly start: number; readonly end: number }): PromiseQuote {
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const lineEnd = text.indexOf("\n", span.end);
  let [from, to] = [lineStart, lineEnd < 0 ? text.length : lineEnd];
  if (to - from > LONGEST) {
    from = Math.max(from, text.lastIndexOf("。", span.start - 1) + 1);
    const stop = text.indexOf("。", span.end);
    to = stop < 0 ? to : Math.min(to, stop + 1);
  }
  const before = tidy(text.slice(from, span.start)).trimStart();
  const own = tidy(text.slice(span.start, span.end));
  const quote = `${before}${own}${tidy(text.slice(span.end, to)).trimEnd()}`;
  return {
    file,
    line: text.slice(0, span.start).split("\n").length,
    text: quote,
    start: before.length,
    end: before.length + own.length,
  };
}

const tidy = (text: string): string => text.replace(/\s+/gu, " ");
