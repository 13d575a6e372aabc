import { type LintRule, ruleUrl } from "@liaocheng/report-lint";
import type { Span } from "@liaocheng/report-model";
import type { Invocation, Location, Log, ReportingDescriptor, Result } from "sarif";
import { version } from "../../../package.json";
import type { Lang } from "../../language.js";
import type { CheckedFile } from "./check-file.js";
import type { PlacedFinding } from "./places.js";

/** The findings of a run, file by file. */
export interface CheckReport {
  readonly files: readonly CheckedFile[];
  readonly rules: readonly LintRule[];
  readonly lang: Lang;
}

/** `{"findings": […]}`, one object a finding, in the order of files and text. */
export function formatJson({ files }: CheckReport): string {
  const findings = files.flatMap(({ file, findings: found }) =>
    found.map(
      ({
        ruleId,
        messageId,
        severity,
        message,
        span,
        line,
        column,
        endLine,
        endColumn,
        fix,
        fingerprint,
        certainty,
        related,
      }) => ({
        ruleId,
        messageId,
        severity,
        message,
        file,
        start: span.start,
        end: span.end,
        line,
        column,
        endLine,
        endColumn,
        ...(fix === undefined ? {} : { fix }),
        ...(certainty === undefined ? {} : { certainty }),
        ...(related === undefined ? {} : { related }),
        fingerprint,
      }),
    ),
  );
  return JSON.stringify({ findings }, null, 2);
}

const SARIF_LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/** SARIF 2.1.0: rules once, results with regions, fixes and partial fingerprints. */
export function formatSarif({ files, rules, lang }: CheckReport): string {
  const used = new Set(files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
  const descriptors = rules
    .filter(({ id }) => used.has(id))
    .map((rule): ReportingDescriptor => ({
      id: rule.id,
      shortDescription: { text: rule.meta.description[lang] },
      help: { text: rule.meta.source },
      helpUri: ruleUrl(rule.id),
      defaultConfiguration: { level: SARIF_LEVELS[rule.meta.severity] },
      properties: { preset: rule.meta.preset, kind: rule.meta.kind },
    }));
  const index = new Map(descriptors.map(({ id }, place) => [id, place]));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "gwr check", version, rules: descriptors } },
        columnKind: "utf16CodeUnits",
        ...(files.some(({ failure }) => failure !== undefined) ? { invocations: [invocationOf(files, lang)] } : {}),
        artifacts: files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: files.flatMap(({ file, findings }, place) =>
          findings.map((finding) => sarifResult({ file, place, lang }, finding, index.get(finding.ruleId) ?? 0)),
        ),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

/** Files that could not be checked are told as failures of the tool, beside the results of the others. */
function invocationOf(files: readonly CheckedFile[], lang: Lang): Invocation {
  return {
    executionSuccessful: false,
    toolExecutionNotifications: files.flatMap(({ file, failure }, index) =>
      failure === undefined
        ? []
        : [
            {
              level: "error" as const,
              message: { text: failure.message[lang] },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file), index } } }],
            },
          ],
    ),
  };
}

/** Fixes that people must judge are marked, for tools apply what they are given. */
const UNSAFE = { zh: "（建议，须人工判断）", en: " (a suggestion, to be judged)" } as const;

function sarifResult(
  { file, place: artifact, lang }: { readonly file: string; readonly place: number; readonly lang: Lang },
  finding: PlacedFinding,
  ruleIndex: number,
): Result {
  const { ruleId, severity, message, span, line, column, endLine, endColumn, fix, fingerprint, related } = finding;
  const artifactLocation = { uri: uriOf(file), index: artifact };
  const relatedLocation = (place: { span: Span; message: string }, index: number): Location => ({
    id: index,
    message: { text: place.message },
    physicalLocation: {
      artifactLocation,
      region: {
        startLine: finding.relatedPlaces[index]?.line ?? 1,
        startColumn: finding.relatedPlaces[index]?.column ?? 1,
        charOffset: place.span.start,
        charLength: place.span.end - place.span.start,
      },
    },
  });
  return {
    ruleId,
    ruleIndex,
    level: SARIF_LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: {
            startLine: line,
            startColumn: column,
            endLine,
            endColumn,
            charOffset: span.start,
            charLength: span.end - span.start,
          },
        },
      },
    ],
    ...(related === undefined ? {} : { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: { "gwr/v1": fingerprint ?? "" },
    ...(fix === undefined ? {} : { properties: { fixIsSafe: fix.safe } }),
    ...(fix === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: fix.safe ? message : `${message}${UNSAFE[lang]}` },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [
                    {
                      deletedRegion: { charOffset: fix.start, charLength: fix.end - fix.start },
                      insertedContent: { text: fix.text },
                    },
                  ],
                },
              ],
            },
          ],
        }),
  };
}

function uriOf(file: string): string {
  return file === "-" ? "stdin" : file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}

/** Workflow commands that GitHub shows beside the changed lines. */
export function formatGithub({ files, lang }: CheckReport): string {
  const levels = { error: "error", warning: "warning", info: "notice" } as const;
  return files
    .flatMap(({ file, findings, failure }) => [
      ...(failure === undefined
        ? []
        : [`::error file=${escapeProperty(file)},title=unreadable::${escapeData(failure.message[lang])}`]),
      ...findings.map(({ severity, ruleId, message, line, column, endLine, endColumn, relatedPlaces }) => {
        const others = relatedPlaces.map((place) => `${String(place.line)}:${String(place.column)}`).join(", ");
        const said = others === "" ? message : `${message} (${others})`;
        const properties = Object.entries({ file, line, endLine, col: column, endColumn, title: ruleId })
          .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
          .join(",");
        return `::${levels[severity]} ${properties}::${escapeData(said)}`;
      }),
    ])
    .join("\n");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A GitLab code quality report. */
export function formatGitlab({ files, lang }: CheckReport): string {
  const levels = { error: "major", warning: "minor", info: "info" } as const;
  const issues = files.flatMap(({ file, findings, failure }) => [
    ...(failure === undefined
      ? []
      : [
          {
            description: failure.message[lang],
            check_name: "unreadable",
            fingerprint: `unreadable-${hashPath(file)}`,
            severity: "blocker",
            location: { path: file, lines: { begin: 1, end: 1 } },
          },
        ]),
    ...findings.map(({ severity, ruleId, message, fingerprint, line, endLine }) => ({
      description: message,
      check_name: ruleId,
      fingerprint: `${fingerprint ?? ""}-${hashPath(file)}`,
      severity: levels[severity],
      location: { path: file === "-" ? "stdin" : file, lines: { begin: line, end: endLine } },
    })),
  ]);
  return JSON.stringify(issues, null, 2);
}

/** Tells apart the same slip in two files. */
function hashPath(file: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < file.length; index += 1) hash = Math.imul(hash ^ file.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
