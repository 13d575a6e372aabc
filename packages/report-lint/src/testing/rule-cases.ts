/** Texts one rule is tried on, alone. */
export interface RuleCases {
  /** Wrong texts, and what is found in each: message and quoted text, in the order of the text. */
  readonly reject: readonly {
    readonly text: string;
    readonly found: readonly (readonly [messageId: string, quoted: string])[];
    readonly previous?: string;
  }[];
  /** Sound texts that look alike. */
  readonly accept: readonly (string | { readonly text: string; readonly previous: string })[];
}
