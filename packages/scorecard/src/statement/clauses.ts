import type { Span } from "@liaocheng/report-model";

/** A clause with its place. */
export interface Clause extends Span {
  readonly text: string;
}

/** A clause and what ends it; lists are cut at 、 only where a verdict of their members is asked for. */
const CLAUSE = /[^，；。：！？,;:\n]+/gu;

/** The clauses of a stretch of text, in order, without blanks around them. */
export function clausesIn(text: string, { start, end }: Span): Clause[] {
  const clauses: Clause[] = [];
  for (const { 0: found, index } of text.slice(start, end).matchAll(CLAUSE)) {
    const clause = found.replace(/^[\s—–-]+/u, "").trim();
    if (clause === "") continue;
    const from = start + index + found.indexOf(clause);
    clauses.push({ start: from, end: from + clause.length, text: clause });
  }
  return clauses;
}
