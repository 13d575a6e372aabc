import { lintReport, type LintConfig, type MessageLanguage } from "@liaocheng/report-lint";
import type { TextlintFixableRuleModule, TextlintRuleReporter } from "@textlint/types";

/**
 * What `.textlintrc` may set for this rule: the configuration of the linter, and the language of its messages.
 *
 * @since 0.1.0
 */
export type ReportLintRuleOptions = LintConfig & { readonly language?: MessageLanguage };

const report: TextlintRuleReporter<ReportLintRuleOptions> = (context, options = {}) => {
  const { Syntax, RuleError, fixer, locator } = context;
  const { language = "zh", ...given } = options as ReportLintRuleOptions;
  // textlint keeps a severity of its own among the options.
  const config = Object.fromEntries(Object.entries(given).filter(([name]) => name !== "severity")) as LintConfig;
  return {
    [Syntax.Document](node) {
      const { findings } = lintReport({ text: context.getSource(node), config, language });
      for (const { ruleId, message, span, fix } of findings) {
        const padding = locator.range([span.start, Math.max(span.end, span.start + 1)]);
        const change = fix?.safe === true ? { fix: fixer.replaceTextRange([fix.start, fix.end], fix.text) } : {};
        context.report(node, new RuleError(`${message}（${ruleId}）`, { padding, ...change }));
      }
    },
  };
};

/**
 * The rule as textlint loads it: the same rules as `gwr check`, shown where textlint shows errors; `textlint --fix` and
 * editors apply the safe fixes alone.
 *
 * @since 0.1.0
 */
export const reportLintRule: TextlintFixableRuleModule<ReportLintRuleOptions> = { linter: report, fixer: report };
