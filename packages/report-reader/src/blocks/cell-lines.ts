import { concat, made, NOTHING, replaceIn, type TracedText } from "../traced/traced-text.js";
import { isWide } from "./wide-character.js";

const TABS = /\t/gu;

/** The lines of one cell in one: what would melt into another figure or word is kept apart by a blank. */
export function inOneLine(lines: readonly TracedText[]): TracedText {
  const filled = lines.filter(({ text }) => text !== "");
  const joined = concat(
    filled.flatMap((line, index) => [made(separator(filled[index - 1]?.text ?? "", line.text)), line]),
  );
  return replaceIn(joined, TABS, () => " ");
}

function separator(before: string, after: string): string {
  const left = before.slice(-1);
  if (left === "" || isWide(left)) return "";
  // A unit may stand under its figure; anything else after a figure or a sign is a statement of its own.
  return isWide(after.slice(0, 1)) && /\p{Nd}/u.test(left) ? "" : " ";
}

/**
 * A row whose cells list as many lines each, figures in at least one, as the rows it stands for: line by line.
 * A cell of one line says the same in each. Undefined when the lines do not pair.
 */
export function pairedLines(columns: readonly (readonly TracedText[])[]): TracedText[][] | undefined {
  const count = columns.reduce((most, lines) => Math.max(most, lines.length), 0);
  const several = columns.filter((lines) => lines.length > 1);
  if (several.length < 2 || several.some((lines) => lines.length !== count)) return undefined;
  if (!several.some((lines) => lines.every(({ text }) => /^\D{0,6}\d/u.test(text)))) return undefined;
  return Array.from({ length: count }, (_, row) =>
    columns.map((lines) => {
      const line = lines.length > 1 ? lines[row] : lines[0];
      const repeats = lines.length === 1 && row > 0 && /\p{Nd}/u.test(line?.text ?? "");
      return line === undefined || repeats ? NOTHING : inOneLine([line]);
    }),
  );
}
