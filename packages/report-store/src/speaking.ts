import type { MessageLanguage } from "@liaocheng/report-model/caller";
import { inLanguage } from "./store-error.js";

/** The same work; what it refuses is told in the language asked for. */
export const speaking =
  <Given extends unknown[], Result>(work: (...given: Given) => Result, language: MessageLanguage | undefined) =>
  (...given: Given): Result => {
    try {
      return work(...given);
    } catch (error) {
      throw inLanguage(error, language);
    }
  };

/** The same functions, each of them speaking. */
export function allSpeaking<Functions extends object>(functions: Functions, language: MessageLanguage): Functions {
  const told = Object.entries(functions as Record<string, (...given: unknown[]) => unknown>).map(
    ([name, work]) => [name, speaking(work, language)] as const,
  );
  return Object.fromEntries(told) as unknown as Functions;
}
