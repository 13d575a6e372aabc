import type { Severity } from "@liaocheng/report-model";
import { schemaProblem, unknownWord, type CallerProblem } from "@liaocheng/report-model/caller";
import * as z from "zod/mini";
import { lintConfigSchema, type LintConfig } from "./config-schema.js";
import { LintError } from "./errors.js";
import type { LintRule, MessageLanguage, PresetName } from "./rule.js";

/** A rule that runs, with its severity and complete options. */
export interface ActiveRule {
  readonly rule: LintRule;
  readonly severity: Severity;
  readonly options: unknown;
}

/**
 * Preset names from the narrowest to the widest; each holds those before it.
 *
 * @since 0.1.0
 */
export const PRESETS: readonly PresetName[] = ["strict", "recommended", "advisory"];

/**
 * Rules that a preset turns on.
 *
 * @since 0.1.0
 */
export function rulesOfPreset(preset: PresetName, rules: readonly LintRule[]): LintRule[] {
  const widest = PRESETS.indexOf(preset);
  return rules.filter((rule) => PRESETS.indexOf(rule.meta.preset) <= widest);
}

/** Reads a configuration and tells which rules run and how. */
export function resolveConfig(
  config: LintConfig,
  rules: readonly LintRule[],
  language: MessageLanguage = "zh",
): { active: ActiveRule[]; ignore: ReadonlySet<string> } {
  const refuse = (problem: CallerProblem): LintError => new LintError("LINT_CONFIG_INVALID", problem, { language });
  const parsed = z.safeParse(lintConfigSchema, config);
  if (!parsed.success) throw refuse(schemaProblem(lintConfigSchema, config, parsed.error.issues));
  const { preset = "recommended", profile, profiles = {}, ignore = [] } = parsed.data;
  if (profile !== undefined && profiles[profile] === undefined) {
    throw refuse(unknownWord("profile", profile, Object.keys(profiles), { zh: "规矩", en: "profile" }));
  }
  const settings = { ...(profile === undefined ? {} : profiles[profile]?.rules), ...parsed.data.rules };
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  if (byId.size < rules.length) throw new LintError("LINT_RULE_DUPLICATE", TWICE, { language });
  for (const id of Object.keys(settings)) {
    if (byId.has(id)) continue;
    const problem = unknownWord(`rules.${id}`, id, [...byId.keys()], { zh: "规则", en: "rule" });
    throw new LintError("LINT_RULE_UNKNOWN", problem, { language });
  }
  const presetRules = new Set(rulesOfPreset(preset, rules));
  const active = rules.flatMap((rule): ActiveRule[] => {
    const setting = settings[rule.id];
    const [level, options] = Array.isArray(setting) ? setting : [setting, {}];
    if (level === "off" || (level === undefined && !presetRules.has(rule))) return [];
    const read = z.safeParse(rule.options, options);
    if (!read.success) throw refuse(schemaProblem(rule.options, options, read.error.issues, ["rules", rule.id, 1]));
    const severity = level === undefined || level === "on" ? rule.meta.severity : level;
    return [{ rule, severity, options: read.data }];
  });
  return { active, ignore: new Set(ignore) };
}

const TWICE: CallerProblem = {
  path: "rules",
  messages: { zh: "规则的编号有重复，请改名", en: "two rules have one id; rename one" },
};
