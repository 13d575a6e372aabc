export { reportLintRule, type ReportLintRuleOptions } from "./report-lint-rule.js";
// textlint loads the default export of a rule's package.
export { reportLintRule as default } from "./report-lint-rule.js";
