import * as z from "zod";
import { placeShape, yearEvidenceShape } from "./panel-record.js";
import { reportSchema, speakerSchema } from "./report-tree.js";
import { sectionRoleSchema } from "./section.js";

const share = (of: string): z.ZodOptional<z.ZodNumber> =>
  z.number().min(0).max(1).optional().describe(`Share of the text in parts that ${of}; absent without parts`);

/**
 * A part of a report in the table `reports`.
 *
 * @since 0.2.0
 */
export const panelPartSchema = z
  .object({
    heading: z.string().describe("Heading of the part without its number, or title of the annex"),
    role: z.union([sectionRoleSchema, z.literal("annex")]).describe("What the part is there for"),
    characters: z.int().min(0).describe("Characters without blank space"),
    share: z.number().min(0).max(1).describe("Of the characters of the report"),
  })
  .meta({ id: "PanelPart" });

export type { PanelPart } from "./generated/interfaces.js";

/**
 * A row of the table `reports`: one report.
 *
 * @since 0.2.0
 */
export const panelReportSchema = z
  .object({
    source: z.string().describe("Name of the report, as in the other tables"),
    file: z.string().describe("File as given, with # and the number of the row in a collection"),
    url: z.string().optional().describe("Where the text was published, as the caller said"),
    region: reportSchema.shape.region,
    ...placeShape,
    reportYear: z.int().optional().describe("Year the report plans"),
    reviewYear: reportSchema.shape.reviewYear,
    ...yearEvidenceShape,
    documentKind: reportSchema.shape.documentKind,
    title: reportSchema.shape.title,
    speaker: speakerSchema.shape.name.optional(),
    speakerTitle: speakerSchema.shape.title,
    deliveredOn: reportSchema.shape.deliveredOn,
    meeting: reportSchema.shape.meeting,
    script: reportSchema.shape.script,
    characters: z.int().min(0).describe("Characters without blank space, furniture of web pages left out"),
    figures: z.int().min(0).describe("Rows of the table indicators"),
    targets: z.int().min(0).describe("Of these, targets"),
    headlineTargets: z.int().min(0).describe("Of these, main expected targets of the year"),
    shareReview: share("look back"),
    sharePlan: share("plan several years"),
    shareTargets: share("set the targets of the year"),
    shareTasks: share("tell the tasks of the year"),
    shareSelfGovernment: share("speak of the government itself"),
    parts: z.array(panelPartSchema).describe("Parts and annexes in the order printed"),
    sha256: z.string().describe("Of the bytes of the report, hexadecimal"),
    extractorVersion: z.string().describe("Version of @liaocheng/indicator-extractor that read the report"),
  })
  .meta({ id: "PanelReport" });

export type { PanelReport } from "./generated/interfaces.js";

/**
 * A row of the table `terms`: how often a part of a report names a word; parts that do not name it have no row.
 *
 * @since 0.2.0
 */
export const panelTermSchema = z
  .object({
    source: z.string().describe("Name of the report, as in the other tables"),
    region: reportSchema.shape.region,
    adcode: placeShape.adcode,
    reportYear: z.int().optional().describe("Year the report plans"),
    term: z.string().describe("The word counted, as given"),
    section: z.string().describe("Heading of the part or title of the annex; empty before the first"),
    role: z.union([sectionRoleSchema, z.literal("annex")]).describe("What the part is there for"),
    count: z.int().min(1).describe("How often the word stands there; each word is counted by itself"),
    characters: z.int().min(0).describe("Characters of that part without blank space, for rates"),
  })
  .meta({ id: "PanelTerm" });

export type { PanelTerm } from "./generated/interfaces.js";

/**
 * What `gwr panel` has to say of a report: a line of `problems.jsonl`, or of standard error with `--from ndjson`.
 *
 * @since 0.2.0
 */
export const panelProblemSchema = z
  .object({
    source: z.string().describe("Name of the report"),
    file: z.string().describe("File as given, with # and the number of the row in a collection"),
    severity: z.enum(["error", "warning"]).describe("error: the report has no rows"),
    code: z
      .enum(["unreadable", "unsuitable", "undated", "dated-by-file-name", "no-report", "reader", "invalid"])
      .describe(
        "unsuitable: read, but no document; no-report: without title, parts and figures; reader: remark on the file; invalid: a line or cell that does not fit",
      ),
    message: z.string().describe("What is wrong and what helps, in the language of the run"),
  })
  .meta({ id: "PanelProblem" });

export type { PanelProblem } from "./generated/interfaces.js";
