import type { Localized } from "../../../words/localized.js";

/** A file that is no sheet, with a line that says what to do in each language. */
export class SheetError extends Error {
  override readonly name = "SheetError";
  readonly messages: Localized;

  constructor(messages: Localized, options?: ErrorOptions) {
    super(`${messages.zh} (${messages.en})`, options);
    this.messages = messages;
  }
}
