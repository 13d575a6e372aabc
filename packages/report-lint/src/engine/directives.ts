import type { Span } from "@liaocheng/report-model";

/** A stretch of a text where rules say nothing: all of them, or those named. */
interface Silence extends Span {
  readonly rules: ReadonlySet<string> | undefined;
}

const DIRECTIVE =
  /(?:<!--|\/\/)[ \t]*gwr-lint-(?<what>disable-next-line|disable|enable)(?![a-z-])(?<rules>[a-z0-9, \t-]*)>?/gu;

/** True for a line that only tells the linter something. */
export function isDirectiveLine(line: string): boolean {
  return /^(?:\/\/|<!--)[ \t]*gwr-lint-(?:disable|enable)/u.test(line.trimStart());
}

/**
 * Reads the comments that silence rules: `<!-- gwr-lint-disable rule, rule -->` to the next `<!-- gwr-lint-enable -->` or the end,
 * `<!-- gwr-lint-disable-next-line rule -->` for one line; in plain text a line of its own, `// gwr-lint-disable rule`. Without rules
 * all are meant.
 */
export function readSilences(text: string): (ruleId: string, span: Span) => boolean {
  if (!text.includes("gwr-lint-")) return () => false;
  const silences: Silence[] = [];
  const open = new Map<string, number>();
  const close = (rule: string, end: number): void => {
    const start = open.get(rule);
    if (start !== undefined) silences.push({ start, end, rules: rule === "" ? undefined : new Set([rule]) });
    open.delete(rule);
  };
  for (const { index, 0: comment, groups } of text.matchAll(DIRECTIVE)) {
    const rules = groups?.["rules"]?.match(/[a-z][a-z0-9-]*/gu) ?? [];
    const end = index + comment.length;
    silences.push({ start: index, end, rules: undefined });
    if (groups?.["what"] === "disable-next-line") {
      const line = text.indexOf("\n", end) + 1;
      if (line === 0) continue;
      const stop = text.indexOf("\n", line);
      silences.push({
        start: line,
        end: stop < 0 ? text.length : stop,
        rules: rules.length === 0 ? undefined : new Set(rules),
      });
    } else if (groups?.["what"] === "disable")
      for (const rule of rules.length === 0 ? [""] : rules) open.set(rule, end);
    else for (const rule of rules.length === 0 ? [...open.keys()] : rules) close(rule, index);
  }
  for (const rule of [...open.keys()]) close(rule, text.length);
  return (ruleId, { start }) =>
    silences.some(
      (silence) =>
        start >= silence.start && start <= silence.end && (silence.rules === undefined || silence.rules.has(ruleId)),
    );
}
