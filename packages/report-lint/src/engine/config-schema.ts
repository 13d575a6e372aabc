import type { Severity } from "@liaocheng/report-model";
import * as z from "zod/mini";

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];
const levelSchema = z.enum(["off", "on", ...SEVERITIES]);

/**
 * How one rule is set: a level, or a level with the rule's options. `on` keeps the rule's own severity.
 *
 * @since 0.1.0
 */
export const ruleSettingSchema = z.union([levelSchema, z.tuple([levelSchema, z.record(z.string(), z.unknown())])]);

/**
 * What a configuration file may hold.
 *
 * @since 0.1.0
 */
export const lintConfigSchema = z.strictObject({
  preset: z
    .optional(z.enum(["strict", "recommended", "advisory"]))
    .check(z.describe("Where to start; recommended by default")),
  profile: z
    .optional(z.string())
    .check(z.describe("Name of one of the profiles, whose settings come before those of rules")),
  profiles: z
    .optional(z.record(z.string(), z.strictObject({ rules: z.record(z.string(), ruleSettingSchema) })))
    .check(z.describe("House styles of cities by name")),
  rules: z.optional(z.record(z.string(), ruleSettingSchema)).check(z.describe("Level and options by rule id")),
  ignore: z.optional(z.array(z.string())).check(z.describe("Fingerprints of findings that are to be left out")),
  overrides: z
    .optional(
      z.array(
        z.strictObject({
          files: z.array(z.string()),
          preset: z.optional(z.enum(["strict", "recommended", "advisory"])),
          rules: z.optional(z.record(z.string(), ruleSettingSchema)),
          ignore: z.optional(z.array(z.string())),
        }),
      ),
    )
    .check(z.describe("Settings of files by pattern, from the folder of the configuration; later ones win")),
});

/**
 * How the linter is set; what `gwr.config.json` holds under `check`.
 *
 * @since 0.1.0
 */
export type LintConfig = z.input<typeof lintConfigSchema>;

/**
 * One rule's setting.
 *
 * @since 0.1.0
 */
export type RuleSetting = z.input<typeof ruleSettingSchema>;
