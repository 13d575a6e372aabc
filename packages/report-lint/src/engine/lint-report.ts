import { version } from "../../package.json";
import type { Finding, GlossaryTerm, Report, Severity, Span } from "@liaocheng/report-model";
import { createLintDocument, type LintDocument } from "../document/lint-document.js";
import { spanIndex } from "../document/markup.js";
import { lintRules } from "../generated/registry.js";
import type { Catalogue, ExtractOptions } from "@liaocheng/indicator-extractor";
import { wrongKind } from "@liaocheng/report-model/caller";
import { LintError } from "./errors.js";
import type { LintConfig } from "./config-schema.js";
import { resolveConfig } from "./config.js";
import { readSilences } from "./directives.js";
import { fingerprintKey, hashText } from "./fingerprint.js";
import { formatMessage } from "./messages.js";
import type { LintRule, MessageLanguage } from "./rule.js";

/**
 * What `lintReport` is given.
 *
 * @since 0.1.0
 */
export interface LintOptions {
  /** The report as printed. */
  readonly text: string;
  /** Its tree, when the caller has parsed it already with `parseReport(text)`. */
  readonly report?: Report;
  /** Last year's report, for the rules that compare. */
  readonly previous?: { readonly text: string; readonly report?: Report };
  /** Terms explained elsewhere, beside the report's own glossary. */
  readonly glossary?: readonly GlossaryTerm[];
  /** Known indicators, a city's own among them. */
  readonly catalogue?: Catalogue;
  /** Units of a city, as `extractIndicators` takes them. */
  readonly units?: ExtractOptions["units"];
  readonly config?: LintConfig;
  /** Rules to choose from; all of this package by default. */
  readonly rules?: readonly LintRule[];
  /** Language of the messages, Chinese by default. */
  readonly language?: MessageLanguage;
}

/**
 * What `lintReport` gives.
 *
 * @since 0.1.0
 */
export interface LintResult {
  /** In the order of the text. */
  readonly findings: Finding[];
  /** How many more the ignore list of the configuration took away. */
  readonly ignored: number;
}

/**
 * Page that explains a rule, as this version has it.
 *
 * @since 0.1.0
 */
export function ruleUrl(ruleId: string): string {
  return `https://unpkg.com/@liaocheng/report-lint@${version}/src/rules/${ruleId}/README.md`;
}

/**
 * Checks a report as a proofreader does: punctuation, spaces, numbers, structure, facts, glossary and wording.
 *
 * What a web page put around the report is not checked, and conventions the document keeps throughout are not held
 * against it. The order of `rules` does not matter.
 *
 * @param options - The text, and whatever the caller already knows about it.
 * @returns Findings in the order of the text, with UTF-16 offsets into it; empty when nothing is wrong.
 * @throws {LintError} `LINT_TEXT_INVALID` without a text; `LINT_CONFIG_INVALID` or `LINT_RULE_UNKNOWN` when the configuration cannot be meant.
 * @example
 * const { findings } = lintReport({ text: "推进节能技改,新增绿色工厂10家。" });
 * findings.map(({ ruleId, span }) => [ruleId, span.start]); // => [["punctuation-halfwidth", 6]]
 * @since 0.1.0
 */
export function lintReport(options: LintOptions): LintResult {
  checkOptions(options);
  const rules = options.rules ?? lintRules;
  const language = options.language ?? "zh";
  const config = resolveConfig(options.config ?? {}, rules, language);
  const document = createLintDocument(options);
  const findings = config.active.flatMap(({ rule, severity, options: ruleOptions }) =>
    runRule(rule, document, ruleOptions, language).map((finding) => withSeverity(finding, severity)),
  );
  const isSilenced = readSilences(document.text);
  const heard = findings.filter(({ ruleId, span }) => !isSilenced(ruleId, span));
  const told = withoutRepeats(heard, new Set(rules.filter(({ meta }) => meta.fallback).map(({ id }) => id)));
  told.sort(byPlace);
  const identified = withFingerprints(document.text, told);
  const kept = identified.filter(({ fingerprint }) => !config.ignore.has(fingerprint ?? ""));
  return { findings: kept, ignored: identified.length - kept.length };
}

function checkOptions(options: unknown): void {
  const { text, previous } = (options ?? {}) as {
    readonly text?: unknown;
    readonly previous?: { readonly text?: unknown };
  };
  if (typeof text !== "string") throw new LintError("LINT_TEXT_INVALID", wrongKind("text", "string", text));
  if (previous !== undefined && typeof previous.text !== "string")
    throw new LintError("LINT_TEXT_INVALID", wrongKind("previous.text", "string", previous.text));
}

function runRule(rule: LintRule, document: LintDocument, options: unknown, language: MessageLanguage): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  rule.check({
    document,
    options,
    report(messageId, span, { data = {}, fix, related, certainty } = {}) {
      const key = `${messageId} ${String(span.start)} ${String(span.end)}`;
      const template = rule.messages[messageId];
      if (template === undefined || seen.has(key) || isSetApart(rule, document, span)) return;
      seen.add(key);
      findings.push({
        ruleId: rule.id,
        messageId,
        message: formatMessage(template, language, data),
        severity: rule.meta.severity,
        span: { start: span.start, end: span.end },
        data: { ...data },
        url: ruleUrl(rule.id),
        ...(fix === undefined ? {} : { fix }),
        ...(related === undefined ? {} : { related: related.map((place) => ({ ...place })) }),
        ...(certainty === undefined ? {} : { certainty }),
      });
    },
  });
  return findings;
}

/** One place is told once: general rules leave it to those that know it. */
function withoutRepeats(findings: readonly Finding[], fallback: ReadonlySet<string>): Finding[] {
  const isTold = spanIndex(findings.filter(({ ruleId }) => !fallback.has(ruleId)).map(({ span }) => span));
  return findings.filter(({ ruleId, span }) => !fallback.has(ruleId) || !isTold(span));
}

const CERTAINTY = { error: "certain", warning: "likely", info: "possible" } as const;

/** Only what is certain is an error; a rule set to be graver is as grave as it was set, where it is certain. */
function withSeverity(finding: Finding, severity: Severity): Finding {
  const certainty = finding.certainty ?? CERTAINTY[finding.severity];
  const graver = severity === "error" && finding.certainty !== undefined && certainty !== "certain";
  return { ...finding, certainty, severity: graver ? (certainty === "likely" ? "warning" : "info") : severity };
}

/** Rules about characters say nothing of markup, nor of blanks that line things up. */
function isSetApart(rule: LintRule, { isMarkup, isLayout, text }: LintDocument, span: Span): boolean {
  if (rule.meta.kind !== "mechanical") return false;
  return isMarkup(span) || (text.slice(span.start, span.end).trim() === "" && isLayout(span));
}

function withFingerprints(text: string, findings: readonly Finding[]): Finding[] {
  const count = new Map<string, number>();
  return findings.map((finding) => {
    const key = fingerprintKey(text, finding.ruleId, finding.messageId, finding.span);
    const repeat = count.get(key) ?? 0;
    count.set(key, repeat + 1);
    return { ...finding, fingerprint: hashText(`${key}\n${String(repeat)}`) };
  });
}

function byPlace(left: Finding, right: Finding): number {
  return (
    left.span.start - right.span.start ||
    left.span.end - right.span.end ||
    compare(left.ruleId, right.ruleId) ||
    compare(left.messageId, right.messageId)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
