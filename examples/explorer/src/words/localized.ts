/** The languages of the page. */
export type Language = "zh" | "en";

/** One thing said in both languages. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}
