import type { CallerError } from "@liaocheng/report-model/caller";
import { CliError, type CliErrorCode } from "./cli-error.js";

/** A mistake that a library found in what a user gave, told in the language of the run; `where` is the file it stands in. */
export function callerMistake(code: CliErrorCode, { messages }: CallerError, where?: string): CliError {
  const { zh, en } = messages;
  return new CliError(code, where === undefined ? messages : { zh: `${where}：${zh}`, en: `${where}: ${en}` });
}
