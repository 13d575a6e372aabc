/** Stands for whatever is no Chinese character: the start and the end of a run. */
export const EDGE = "，";
/** Stands for a figure. */
const FIGURE = "0";
const RUN = /[一-鿿0-9０-９.．]+/gu;
const DIGIT = /[0-9０-９.．]/u;

/** A stretch of Chinese characters and figures, with an edge at either end; every figure is one sign. */
export interface Run {
  readonly text: string;
  /** Where each character of the run stands in the text; the edges stand where the run begins and ends. */
  readonly offsets: readonly number[];
}

/** The runs of a text, in its order. */
export function* findRuns(text: string): Generator<Run> {
  for (const match of text.matchAll(RUN)) {
    const characters = [EDGE];
    const offsets = [match.index];
    for (let at = 0; at < match[0].length; at += 1) {
      const digit = DIGIT.test(match[0].charAt(at));
      if (digit && characters.at(-1) === FIGURE) continue;
      characters.push(digit ? FIGURE : match[0].charAt(at));
      offsets.push(match.index + at);
    }
    offsets.push(match.index + match[0].length);
    yield { text: [...characters, EDGE].join(""), offsets };
  }
}

/** The runs alone, for counting. */
export function runsOf(text: string): string[] {
  return Array.from(findRuns(text), (run) => run.text);
}
