import {
  readErrorMessages,
  type BilingualMessage,
  type ReadErrorCode,
  type MessageData,
} from "./read-error-messages.js";

/**
 * The one error this package throws: a file that cannot be read as a report, or a wrong option.
 *
 * `message` is the Chinese sentence; `messages` has it in English too. Both say what to do.
 *
 * @example
 * new ReadError("empty").messages.en; // => "The file is empty; check that it was saved or downloaded completely"
 * @since 0.1.0
 */
export class ReadError extends Error {
  override readonly name = "ReadError";
  readonly code: ReadErrorCode;
  readonly messages: BilingualMessage;
  readonly data: MessageData;

  constructor(code: ReadErrorCode, data: MessageData = {}, options?: ErrorOptions) {
    const messages = readErrorMessages[code](data);
    super(messages.zh, options);
    this.code = code;
    this.messages = messages;
    this.data = data;
  }
}
