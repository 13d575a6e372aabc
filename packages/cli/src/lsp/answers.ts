import type { Finding, Indicator, ReportNode } from "@liaocheng/report-model";
import {
  CodeActionKind,
  DiagnosticSeverity,
  MarkupKind,
  SymbolKind,
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Range,
  type WorkspaceEdit,
} from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Context } from "../context.js";
import type { Analysis } from "./analyse.js";

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

interface Place {
  readonly start: number;
  readonly end: number;
}

function rangeOf(document: TextDocument, { start, end }: Place): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** Findings as the editor shows them; places a finding speaks of come with it. */
export function diagnosticsOf(document: TextDocument, { findings }: Analysis): Diagnostic[] {
  return findings.map(({ ruleId, message, severity, span, related, url }) => ({
    range: rangeOf(document, span),
    severity: SEVERITIES[severity],
    source: "gwr",
    code: ruleId,
    ...(url === undefined ? {} : { codeDescription: { href: url } }),
    message,
    ...(related === undefined
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri: document.uri, range: rangeOf(document, place.span) },
            message: place.message,
          })),
        }),
  }));
}

/** Fixes of the findings in a range: safe ones preferred, others marked as suggestions, and one for all that are safe. */
export function actionsOf(
  document: TextDocument,
  { findings }: Analysis,
  range: Range,
  { say }: Context,
): CodeAction[] {
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  const edit = (chosen: readonly Finding[]): WorkspaceEdit => ({
    changes: {
      [document.uri]: chosen.flatMap(({ fix }) =>
        fix === undefined ? [] : [{ range: rangeOf(document, fix), newText: fix.text }],
      ),
    },
  });
  const here = fixable.filter(({ span }) => span.start <= to && span.end >= from);
  const single = here.map((finding): CodeAction => {
    const safe = finding.fix?.safe === true;
    const into = finding.fix?.text ?? "";
    const words =
      into === "" ? say({ zh: "删去", en: "Delete" }) : say({ zh: `改为“${into}”`, en: `Change to “${into}”` });
    return {
      title: `${words}${safe ? "" : say({ zh: "（建议，请核对）", en: " (suggestion, to be judged)" })}`,
      kind: CodeActionKind.QuickFix,
      isPreferred: safe,
      edit: edit([finding]),
    };
  });
  const safe = fixable.filter(({ fix }) => fix?.safe === true);
  if (safe.length === 0) return single;
  const title = say({
    zh: `改正全文有把握的问题（${String(safe.length)} 处）`,
    en: `Make all safe fixes (${String(safe.length)})`,
  });
  return [...single, { title, kind: "source.fixAll.gwr", edit: edit(apart(safe)) }];
}

/** Of fixes that overlap the first. */
function apart(findings: readonly Finding[]): Finding[] {
  let done = -1;
  return findings.filter(({ fix }) => {
    if (fix === undefined || fix.start < done) return false;
    done = Math.max(fix.end, fix.start + 1);
    return true;
  });
}

const STATUS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  actual: { zh: "实绩", en: "actual" },
  target: { zh: "目标", en: "target" },
  estimate: { zh: "预计", en: "estimate" },
  other: { zh: "其他", en: "other" },
};

/** What a figure or a glossary term under the pointer is. */
export function hoverOf(document: TextDocument, analysis: Analysis, offset: number, context: Context): Hover | null {
  const figure = analysis.indicators().find(({ span }) => offset >= span.start && offset < span.end);
  if (figure !== undefined)
    return { contents: markdown(describe(figure, context)), range: rangeOf(document, figure.span) };
  for (const annex of analysis.report.children) {
    if (annex.type !== "annex") continue;
    for (const entry of annex.children) {
      if (entry.type !== "glossaryEntry" || entry.term.length < 2) continue;
      for (const form of [entry.term, ...entry.aliases]) {
        const from = analysis.text.lastIndexOf(form, offset);
        if (form.length < 2 || from < 0 || offset >= from + form.length) continue;
        const range = rangeOf(document, { start: from, end: from + form.length });
        return { contents: markdown(`**${entry.term}**\n\n${entry.definition}`), range };
      }
    }
  }
  return null;
}

const markdown = (value: string): { kind: typeof MarkupKind.Markdown; value: string } => ({
  kind: MarkupKind.Markdown,
  value,
});

function describe({ name, quantity, qualifier, period, status, kind, concept }: Indicator, { say }: Context): string {
  const rows = [
    [say({ zh: "指标", en: "Indicator" }), concept === undefined ? name : `${name}（${concept}）`],
    [say({ zh: "数值", en: "Value" }), `${quantity.text}${qualifier ?? ""} · ${kind}`],
    [say({ zh: "期间", en: "Period" }), period ?? say({ zh: "未指明", en: "not stated" })],
    [say({ zh: "状态", en: "Status" }), say(STATUS[status] ?? { zh: status, en: status })],
  ];
  return rows.map(([label = "", value = ""]) => `**${label}** ${value}`).join("  \n");
}

/** The outline: parts, chapters and annexes with the headings below them. */
export function symbolsOf(document: TextDocument, { report }: Analysis): DocumentSymbol[] {
  return report.children.flatMap((node) => symbolOf(document, node));
}

function symbolOf(document: TextDocument, node: ReportNode): DocumentSymbol[] {
  if (node.type !== "section" && node.type !== "annex") return [];
  const heading = node.children.find(({ type }) => type === "heading");
  const span = placeOf(node);
  const head = heading === undefined ? { start: span.start, end: span.start } : placeOf(heading);
  const name = document.getText(rangeOf(document, head)).trim() || node.type;
  return [
    {
      name: name.slice(0, 80),
      kind: node.type === "annex" ? SymbolKind.Namespace : SymbolKind.Module,
      range: rangeOf(document, span),
      selectionRange: rangeOf(document, head),
      children: node.children.flatMap((child) => symbolOf(document, child)),
    },
  ];
}

function placeOf({ position }: ReportNode): Place {
  return { start: position.start.offset, end: position.end.offset };
}

/** What can be folded: whatever is in the outline and longer than a line. */
export function foldsOf(document: TextDocument, analysis: Analysis): FoldingRange[] {
  const folds = (symbols: readonly DocumentSymbol[]): FoldingRange[] =>
    symbols.flatMap(({ range, children = [] }) => {
      const endLine = range.end.character === 0 ? range.end.line - 1 : range.end.line;
      const own = endLine > range.start.line ? [{ startLine: range.start.line, endLine }] : [];
      return [...own, ...folds(children)];
    });
  return folds(symbolsOf(document, analysis));
}
