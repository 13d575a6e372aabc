import { unitFamilies } from "@liaocheng/chinese-quantity";
import { policySchema } from "@liaocheng/ranking-evaluator";
import { lintConfigSchema } from "@liaocheng/report-lint/config";
import { adcodeSchema, documentKindSchema, ownConceptSchema, profileChangesSchema } from "@liaocheng/report-model";
import * as z from "zod";

const word = z.string().min(1);
const year = z.int().min(1900).max(2099);

const unitSchema = z.strictObject({
  unit: word.max(12).describe("As printed, without 万 or 亿: 羊单位"),
  family: z
    .enum(unitFamilies as [string, ...string[]])
    .optional()
    .describe("What it measures; count by default"),
  code: z.string().optional().describe("UCUM or ISO 4217 code that values are scaled to; the unit itself by default"),
  power: z.int().min(-24).max(24).optional().describe("Power of ten from the unit to its code, 0 by default"),
  aliases: z.array(word.max(12)).optional().describe("Other spellings: 绵羊单位"),
});

const termSchema = z.strictObject({
  term: word.describe("As reports print it"),
  aliases: z.array(word).optional().describe("Other names and short forms"),
  definition: z.string().describe("What it means"),
  ordinal: z.int().min(1).optional().describe("Its number in a list"),
});

/** What a city says of `gwr check`. */
const lintSchema = z.strictObject({
  ...lintConfigSchema.shape,
  maxWarnings: z.int().min(0).optional().describe("Warnings allowed before the check fails"),
  baseline: z.string().optional().describe("File of known findings"),
  ignoreFile: z.string().optional().describe("File of findings that are left out, gwr.ignore.json by default"),
});

const reportSchema = z.strictObject({
  file: word.describe(
    "Path from the city file, or a name alone; * stands for anything within a folder, ** for folders",
  ),
  region: word.optional().describe("Region of the report, its name in Chinese; outranks the text"),
  year: year.optional().describe("Year that the report plans, which it calls this year"),
  reviewYear: year.optional().describe("Year that the report reviews"),
  kind: documentKindSchema.optional(),
});

/**
 * The schema of a city file. Nothing in it is required.
 *
 * @since 0.1.0
 */
export const citySchema = z
  .strictObject({
    $schema: z.string().optional().describe("Address of this schema, for editors"),
    name: word.optional().describe("Name of the region: 聊城市; of reports that do not name theirs"),
    adcode: adcodeSchema.optional(),
    profile: profileChangesSchema.optional().describe("What reports of the city print in their own way"),
    concepts: z.array(ownConceptSchema).optional().describe("Indicators of the city's own, and changes of known ones"),
    units: z.array(unitSchema).optional().describe("Units of the city's own"),
    glossary: z.array(termSchema).optional().describe("Terms explained beside those of each report"),
    policies: z.array(policySchema).optional().describe("Rules of rankings; the first is the one of gwr rank"),
    lint: lintSchema.optional().describe("How gwr check is set"),
    check: lintSchema.optional().describe("The earlier name of lint; one of the two"),
    reports: z
      .array(reportSchema)
      .optional()
      .describe("What is known of files besides their text; the first that fits counts"),
  })
  .meta({ id: "City" });

/**
 * A city file as it is written.
 *
 * @since 0.1.0
 */
export type CitySource = z.input<typeof citySchema>;

/**
 * What a city file says of `gwr check`: the configuration of `@liaocheng/report-lint`, and files and limits beside it.
 *
 * @since 0.1.0
 */
export type CityLint = z.output<typeof lintSchema>;

/**
 * The JSON Schema of a city file, as `schema/city.schema.json` holds it.
 *
 * @returns A fresh draft 2020-12 schema.
 * @example
 * cityJsonSchema().$id; // => "https://unpkg.com/@liaocheng/city@0/schema/city.schema.json"
 * @since 0.1.0
 */
export function cityJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(citySchema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === "custom")
        Object.assign(jsonSchema, { type: "string", pattern: "^measures\\..+" });
    },
  });
  return { $schema, $id: citySchemaAddress, title: "City file of gwr", ...schema };
}

/**
 * Where the schema is published; put it behind `# yaml-language-server: $schema=` or under `$schema`.
 *
 * @since 0.1.0
 */
export const citySchemaAddress = "https://unpkg.com/@liaocheng/city@0/schema/city.schema.json";
