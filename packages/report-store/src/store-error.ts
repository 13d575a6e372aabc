import {
  CallerError,
  type CallerErrorOptions,
  type CallerProblem,
  type MessageLanguage,
} from "@liaocheng/report-model/caller";
import type { StoreErrorCode, StoreErrorDetail } from "./store-error-code.js";
import { storeErrorMessages } from "./store-error-messages.js";

/**
 * How a refusal is made: its cause, the language of `message`, and what a schema found where that was why.
 *
 * @since 0.2.0
 */
export interface StoreErrorOptions extends CallerErrorOptions {
  readonly problem?: CallerProblem | undefined;
}

/**
 * A store that cannot be used, or something that it does not take. Nothing was written.
 *
 * `message` is in the language that was asked for, Chinese by default; `messages` has both. `path` is the key that is wrong, `nearest`
 * the promise probably meant.
 *
 * @example
 * const error = new StoreError("PROMISE_UNKNOWN", { id: "2023-999" });
 * error.detail; // => { id: "2023-999" }
 * error.messages.en; // => "no promise 2023-999 in the ledger"
 * @since 0.1.0
 */
export class StoreError extends CallerError<StoreErrorCode> {
  override readonly name = "StoreError";
  readonly detail: StoreErrorDetail;

  constructor(code: StoreErrorCode, detail: StoreErrorDetail = {}, { problem, ...options }: StoreErrorOptions = {}) {
    super(code, problem ?? problemOf(code, detail), options);
    this.detail = detail;
  }
}

/** Keys that codes are about. */
const KEYS: Partial<Record<StoreErrorCode, string>> = {
  REPORT_ELSEWHERE: "region",
  REPORT_WITHOUT_REGION: "region",
  PROMISE_UNKNOWN: "promise",
  FIGURE_UNKNOWN: "figure",
  ENTRY_UNKNOWN: "number",
};

function problemOf(code: StoreErrorCode, detail: StoreErrorDetail): CallerProblem {
  const { field = KEYS[code] ?? "", nearest } = detail;
  return {
    path: String(field),
    nearest: nearest === undefined ? undefined : String(nearest),
    messages: storeErrorMessages[code](detail),
  };
}

/** What was thrown, a refusal in the language asked for. */
export function inLanguage(error: unknown, language: MessageLanguage | undefined): unknown {
  if (!(error instanceof StoreError) || language === undefined) return error;
  const { code, detail, cause, path, nearest, messages } = error;
  return new StoreError(code, detail, { problem: { path, nearest, messages }, language, cause });
}
