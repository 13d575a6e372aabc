import * as z from "zod/mini";
import type { Certainty, Fix, Severity, Span } from "@liaocheng/report-model";
import type { LintDocument } from "../document/lint-document.js";

/**
 * Languages of the messages.
 *
 * @since 0.1.0
 */
export type MessageLanguage = "zh" | "en";

/**
 * One message in both languages; `{{name}}` stands for a value of the finding.
 *
 * @since 0.1.0
 */
export type MessageTemplate = Readonly<Record<MessageLanguage, string>>;

/**
 * The smallest preset a rule belongs to: what is in `strict` is in `recommended`, and that in `advisory`.
 *
 * @since 0.1.0
 */
export type PresetName = "strict" | "recommended" | "advisory";

/**
 * Values named in a message.
 *
 * @since 0.1.0
 */
export type MessageData = Readonly<Record<string, string | number>>;

/**
 * What a finding may tell besides its message.
 *
 * @since 0.2.0
 */
interface FindingDetails {
  readonly data?: MessageData;
  readonly fix?: Fix;
  /** Other places the finding speaks of. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /** How sure this one is, when not as sure as the rule is by its severity. */
  readonly certainty?: Certainty;
}

/**
 * What a rule works with while it checks one text.
 *
 * @since 0.1.0
 */
export interface RuleContext<MessageId extends string, Options> {
  readonly document: LintDocument;
  readonly options: Options;
  /** Records a finding at a place of the text. */
  report(messageId: MessageId, span: Span, details?: FindingDetails): void;
}

/**
 * What every rule says about itself.
 *
 * @since 0.1.0
 */
export interface RuleMeta {
  /** `mechanical` rules see characters, `structural` ones ordinals and parts, `factual` ones what figures say, `wording` ones words. */
  readonly kind: "mechanical" | "structural" | "factual" | "wording";
  readonly preset: PresetName;
  readonly severity: Severity;
  readonly since: string;
  readonly description: MessageTemplate;
  /** Clause or convention the rule rests on. */
  readonly source: string;
  /** True for a rule that says nothing where another rule has found something. */
  readonly fallback?: true;
}

/**
 * A rule as its author writes it.
 *
 * @since 0.1.0
 */
export interface LintRuleDefinition<MessageId extends string, Options> {
  readonly id: string;
  readonly meta: RuleMeta;
  readonly messages: Readonly<Record<MessageId, MessageTemplate>>;
  /** Schema of its options, by zod or zod/mini. */
  readonly options?: z.core.$ZodType<Options>;
  check(context: RuleContext<MessageId, Options>): void;
}

/**
 * A rule as the engine runs it.
 *
 * @since 0.1.0
 */
export interface LintRule {
  readonly id: string;
  readonly meta: RuleMeta;
  readonly messages: Readonly<Record<string, MessageTemplate>>;
  /** Reads and completes the options of the rule; refuses what it does not know. */
  readonly options: z.core.$ZodType;
  check(context: RuleContext<string, unknown>): void;
}

/**
 * Makes a rule of one's own, to be given to `lintReport` in `rules`.
 *
 * @param definition - Id, meta, messages in both languages, schema of the options, and the check itself.
 * @returns The rule; nothing runs yet.
 * @example
 * const noExclamation = defineLintRule({
 *   id: "no-exclamation",
 *   meta: {
 *     kind: "mechanical",
 *     preset: "advisory",
 *     severity: "info",
 *     since: "1.0.0",
 *     description: { zh: "正文不用叹号", en: "Disallow exclamation marks." },
 *     source: "本市公文用语规定",
 *   },
 *   messages: { found: { zh: "不用叹号", en: "Disallowed exclamation mark" } },
 *   check({ document, report }) {
 *     for (const match of document.text.matchAll(/！/gu)) report("found", { start: match.index, end: match.index + 1 });
 *   },
 * });
 * noExclamation.id; // => "no-exclamation"
 * @since 0.1.0
 */
export function defineLintRule<const MessageId extends string, Options = Record<string, never>>(
  definition: LintRuleDefinition<MessageId, Options>,
): LintRule {
  return {
    ...definition,
    options: definition.options ?? z.strictObject({}),
    // The engine validates options with this rule's own schema before it calls check, so the types agree.
    check: (context) => {
      definition.check(context as RuleContext<MessageId, Options>);
    },
  };
}
