/** Colours and weights that the program itself prints; none of them hides text. */
const OWN_CODES = new Set(
  [0, 1, 2, 3, 4, 7, 22, 23, 24, 27, ...tens(3), 39, ...tens(9)].map((code) => `\u001B[${String(code)}m`),
);

function tens(from: number): number[] {
  return Array.from({ length: 8 }, (_, color) => from * 10 + color);
}

/** Control characters, a code of a colour as a whole, and marks that turn the order of characters round. */
const UNSEEN = /\p{Cc}(?:\[\d{1,2}m)?|[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text as a terminal may show it: what a report holds cannot move the cursor, rename the window, hide or reorder words. Line
 * ends, tabs and the program's own colours stay; other control characters are shown as their pictures (␛).
 */
export function shownText(text: string): string {
  return text.replace(UNSEEN, (found: string, at: number, whole: string) => {
    if (OWN_CODES.has(found)) return found;
    const [mark = "", ...rest] = found;
    const isLineEnd = mark === "\n" || mark === "\t" || (mark === "\r" && whole.charAt(at + 1) === "\n");
    return (isLineEnd ? mark : pictureOf(mark)) + rest.join("");
  });
}

function pictureOf(mark: string): string {
  const code = mark.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\uFFFD";
}
