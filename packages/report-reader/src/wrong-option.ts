import { nearestWord } from "@liaocheng/report-model/caller";
import { ReadError } from "./read-error.js";
import type { BilingualMessage } from "./read-error-messages.js";

/** The refusal of an option by its key; `must` says what it has to be. */
export const wrongOption = (option: string, must: BilingualMessage): ReadError =>
  new ReadError("bad-option", { option, ...must });

/** The refusal of a word that is none of those an option takes, or of a key that is none. */
export function unknownChoice(option: string, word: string, known: readonly string[], isKey = false): ReadError {
  const nearest = nearestWord(word, known);
  const choices = { zh: `可用：${known.join("、")}`, en: `choices: ${known.join(", ")}` };
  const head = isKey
    ? { zh: "没有这一项", en: "there is no such key" }
    : { zh: `不接受“${word}”`, en: `does not take “${word}”` };
  return new ReadError("bad-option", {
    option,
    zh: `${head.zh}，${nearest === undefined ? choices.zh : `是不是 ${nearest}？${choices.zh}`}`,
    en: `${head.en}; ${nearest === undefined ? choices.en : `did you mean ${nearest}? ${choices.en}`}`,
    ...(nearest === undefined ? {} : { nearest }),
  });
}
