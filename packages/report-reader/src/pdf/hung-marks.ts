import { lineText } from "./line-text.js";
import { measureSettings } from "./frames.js";
import type { PageLine } from "./text-run.js";

/** Writers that drop marks hung beyond the margin of a justified line: they are neither drawn nor stored. */
const DROPS_HUNG_MARKS = /LibreOffice|OpenOffice|Collabora/u;

const MARK = /[，。、；：！？]/gu;
const ENDS_WITH_MARK = /[，。、；：！？]$/u;
/** In type sizes: a line that ends this near the margin is full, and one whose mark stands this far beyond it hangs it. */
const NEAR = 0.5;
/** Of the full lines whose next character would be a mark, so many hang it; others are broken before the word. */
const HUNG_SHARE = 0.75;
/** With fewer hung marks to be expected nothing can be told; where more than this share of them is there, none are missing. */
const FEWEST = 4;
const PRESENT_SHARE = 0.65;

export const dropsHungMarks = (producer: string | undefined): boolean =>
  producer !== undefined && DROPS_HUNG_MARKS.test(producer);

/**
 * About how many marks that hung at the ends of lines are not in the file; 0 where nothing tells of any.
 *
 * No single line shows it. But where some marks hang, a mark should hang behind a full line about as often as marks stand anywhere
 * else, and far fewer do.
 */
export function hungMarksLost(lines: readonly PageLine[]): number {
  const settingOf = measureSettings(lines);
  let [full, hung, marks, characters] = [0, 0, 0, 0];
  for (const line of lines) {
    const text = lineText(line, true).text.trim();
    const setting = settingOf(line);
    const beyond = (line.end - setting.marginsOf(line).end) / setting.size;
    characters += text.length;
    marks += text.match(MARK)?.length ?? 0;
    if (beyond > -NEAR) full += 1;
    if (beyond > NEAR && ENDS_WITH_MARK.test(text)) hung += 1;
  }
  const expected = characters === 0 ? 0 : (full * marks * HUNG_SHARE) / characters;
  return hung === 0 || expected < FEWEST || hung > expected * PRESENT_SHARE ? 0 : Math.round(expected - hung);
}
