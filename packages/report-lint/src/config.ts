export { lintConfigSchema, ruleSettingSchema, type LintConfig, type RuleSetting } from "./engine/config-schema.js";
