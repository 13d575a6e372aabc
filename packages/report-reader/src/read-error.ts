import { CallerError, type CallerErrorOptions } from "@liaocheng/report-model/caller";
import {
  readErrorMessages,
  type BilingualMessage,
  type ReadErrorCode,
  type MessageData,
} from "./read-error-messages.js";

/**
 * The one error this package throws: a file that cannot be read as a report, or a wrong option.
 *
 * `message` is in the language that was asked for, Chinese by default; `messages` has both. Both say what to do. Of a wrong option `path` is
 * its key and `nearest` the word probably meant.
 *
 * @example
 * new ReadError("empty").messages.en; // => "The file is empty; check that it was saved or downloaded completely"
 * @since 0.1.0
 */
export class ReadError extends CallerError<ReadErrorCode> {
  override readonly name = "ReadError";
  declare readonly messages: BilingualMessage;
  readonly data: MessageData;

  constructor(code: ReadErrorCode, data: MessageData = {}, options?: CallerErrorOptions) {
    const { option = "", nearest } = data;
    super(
      code,
      {
        path: String(option),
        nearest: nearest === undefined ? undefined : String(nearest),
        messages: readErrorMessages[code](data),
      },
      options,
    );
    this.data = data;
  }
}

/** What was thrown, a refusal in the language asked for. */
export function inLanguage(error: unknown, language: CallerErrorOptions["language"]): unknown {
  if (!(error instanceof ReadError) || language === undefined) return error;
  return new ReadError(error.code, error.data, { language, cause: error.cause });
}
