import type { LintRule, MessageData, MessageLanguage, MessageTemplate } from "./rule.js";

/** Fills the values of a finding into its message. */
export function formatMessage(template: MessageTemplate, language: MessageLanguage, data: MessageData): string {
  return template[language].replace(/\{\{(?<name>[a-zA-Z]+)\}\}/gu, (whole, name: string) =>
    String(data[name] ?? whole),
  );
}

/**
 * The messages of all given rules in one language, for translators and interfaces.
 *
 * @param rules - Rules, usually `lintRules`.
 * @param language - `zh` or `en`.
 * @returns Templates keyed by `ruleId.messageId`; `{{name}}` stands for a value of the finding.
 * @example
 * messageCatalogue(lintRules, "en")["date-impossible.month"]; // => "Invalid month “{{text}}”"
 * @since 0.1.0
 */
export function messageCatalogue(rules: readonly LintRule[], language: MessageLanguage): Record<string, string> {
  return Object.fromEntries(
    rules.flatMap((rule) =>
      Object.entries(rule.messages).map(([messageId, template]) => [`${rule.id}.${messageId}`, template[language]]),
    ),
  );
}
