/** A stretch of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Cuts a stretch behind each of the marks; stretches keep their mark. */
export function cutBehind(text: string, { start, end }: Stretch, marks: string): Stretch[] {
  const cuts: Stretch[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!marks.includes(text.charAt(at))) continue;
    cuts.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  return from < end ? [...cuts, { start: from, end }] : cuts;
}

const BLANK_OR_MARK = /[\s，,；;。：:、！!.．]/u;

/** The stretch without blank space at either end and without marks of its end. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from < to && BLANK_OR_MARK.test(text.charAt(from))) from += 1;
  while (to > from && BLANK_OR_MARK.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
