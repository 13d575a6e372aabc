import { comparesWithLastYear, firstPromise } from "../lexicon/intent.js";
import type { PassageWords, SentenceWords } from "../sentence/sentence-words.js";

/** A sentence with what its words say of result and promise, which is looked for when it is asked: few figures of a review ask. */
class WordsOfPassage implements PassageWords {
  readonly text: string;
  readonly times: SentenceWords["times"];
  readonly before: string | undefined;
  private readonly thisYear: "planned" | "reviewed";
  private promise: number | undefined = undefined;
  private compares: boolean | undefined = undefined;

  constructor({ text, times, before }: SentenceWords, thisYear: "planned" | "reviewed") {
    this.text = text;
    this.times = times;
    this.before = before;
    this.thisYear = thisYear;
  }

  get promiseAt(): number {
    return (this.promise ??= firstPromise(this.text, this.thisYear));
  }

  get comparesWithLastYear(): boolean {
    return (this.compares ??= comparesWithLastYear(this.text));
  }
}

export const passageWords = (sentence: SentenceWords, thisYear: "planned" | "reviewed"): PassageWords =>
  new WordsOfPassage(sentence, thisYear);
