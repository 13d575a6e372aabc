import { signal } from "@preact/signals";
import type { Localized } from "../words/localized.js";

/** A question the page waits for. */
export interface Question {
  readonly text: Localized;
  readonly answer: (yes: boolean) => void;
}

/** What is being asked. */
export const question = signal<Question | undefined>(undefined);

/** Asks the reader; a question that is still open is answered with no. */
export function ask(text: Localized): Promise<boolean> {
  question.value?.answer(false);
  return new Promise((resolve) => {
    question.value = {
      text,
      answer: (yes) => {
        question.value = undefined;
        resolve(yes);
      },
    };
  });
}
