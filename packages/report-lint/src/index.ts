export { lintReport, ruleUrl, type LintOptions, type LintResult } from "./engine/lint-report.js";
export { applyFixes, type AppliedFixes, type ApplyFixesOptions } from "./engine/apply-fixes.js";
export {
  defineLintRule,
  type LintRule,
  type LintRuleDefinition,
  type MessageData,
  type MessageLanguage,
  type MessageTemplate,
  type PresetName,
  type RuleContext,
  type RuleMeta,
} from "./engine/rule.js";
export { lintConfigSchema, ruleSettingSchema, type LintConfig, type RuleSetting } from "./engine/config-schema.js";
export { PRESETS as presets, rulesOfPreset } from "./engine/config.js";
export { configForFile } from "./engine/overrides.js";
export { LintError, type LintErrorCode } from "./engine/errors.js";
export { messageCatalogue } from "./engine/messages.js";
export { lintRules } from "./generated/registry.js";
export type { LintDocument } from "./document/lint-document.js";
export type { Block, BlockKind } from "./document/blocks.js";
export type { Conventions, Tally } from "./document/conventions.js";
