/** Columns a character takes in a terminal: two for Chinese characters and full-width signs, one for “ ” — …. */
function columnsOf(character: string): number {
  return (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
}

/**
 * Breaks a cell into lines of at most so many columns; Chinese has no blanks to break at, so any place will do.
 *
 * @param text - The cell, which may hold line ends already.
 * @param width - Columns of a line, from 2.
 * @returns The text with line ends added.
 */
export function wrapCell(text: string, width: number): string {
  let wrapped = "";
  let used = 0;
  for (const character of text) {
    const columns = columnsOf(character);
    if (character === "\n") used = 0;
    else if (used + columns > width) {
      wrapped += "\n";
      used = columns;
    } else used += columns;
    wrapped += character;
  }
  return wrapped;
}
