import type { PanelFigure } from "@liaocheng/indicator-extractor";
import type { PanelPart, PanelReport, Report } from "@liaocheng/report-model";
import { EXTRACTOR_VERSION } from "./extractor-version.js";
import type { TextPart } from "./parts.js";
import { placeOfCode } from "./place.js";
import { yearEvidenceOf } from "./year-evidence.js";

/** Who a report is, besides what its text says. */
export interface ReportSource {
  readonly source: string;
  readonly file: string;
  readonly url?: string | undefined;
  readonly sha256: string;
}

/** The shares of text that have a column of their own. */
const SHARES = {
  shareReview: "review",
  sharePlan: "plan",
  shareTargets: "targets",
  shareTasks: "tasks",
  shareSelfGovernment: "self-government",
} as const satisfies Partial<Record<keyof PanelReport, PanelPart["role"]>>;

/** The row of a report in the table `reports`. */
export function reportRow(
  report: Report,
  figures: readonly PanelFigure[],
  parts: readonly TextPart[],
  { source, file, url, sha256 }: ReportSource,
): PanelReport {
  const characters = parts.reduce((sum, part) => sum + part.characters, 0);
  const headed = parts.slice(1).map((part): PanelPart => ({
    heading: part.heading,
    role: part.role,
    characters: part.characters,
    share: shareOf(part.characters, characters),
  }));
  const { region, planYear, reviewYear, documentKind, title, speaker, deliveredOn, meeting, script } = report;
  return present({
    source,
    file,
    url,
    region,
    ...placeOfCode(report.adcode),
    reportYear: planYear,
    reviewYear,
    ...yearEvidenceOf(report),
    documentKind,
    title,
    speaker: speaker?.name,
    speakerTitle: speaker?.title,
    deliveredOn,
    meeting,
    script,
    characters,
    figures: figures.length,
    targets: figures.filter(({ of }) => of.status === "target").length,
    headlineTargets: figures.filter(({ headline }) => headline).length,
    ...(headed.length === 0 ? {} : sharesOf(headed, characters)),
    parts: headed,
    sha256,
    extractorVersion: EXTRACTOR_VERSION,
  });
}

function sharesOf(parts: readonly PanelPart[], characters: number): Partial<PanelReport> {
  return Object.fromEntries(
    Object.entries(SHARES).map(([column, role]) => {
      const own = parts.filter((part) => part.role === role).reduce((sum, part) => sum + part.characters, 0);
      return [column, shareOf(own, characters)];
    }),
  );
}

const SHARE_DIGITS = 1e4;
const shareOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * SHARE_DIGITS) / SHARE_DIGITS;

type Optional<Row> = { readonly [Key in keyof Row]: Row[Key] | undefined };

/** The row without the fields that are undefined. */
const present = (row: Optional<PanelReport>): PanelReport =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as PanelReport;
