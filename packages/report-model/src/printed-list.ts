const OPENING = "“‘「『（([［【《";
const CLOSING = "”’」』）)]］】》";

/** What joins the members of a list in running text. */
const JOINTS = /[、和及与]|以及/u;

/** How {@link splitOutside} splits. */
export interface SplitOutsideOptions {
  /** Marks that open what is not looked into; default is every bracket and quotation mark. */
  readonly opening?: string;
  /** Whether “一”“二” are two pieces: a quotation that opens right behind another begins the next. */
  readonly betweenQuotes?: boolean;
}

/**
 * Splits a text at marks, but not inside brackets and quotation marks: 各县（市、区）政府、市住建局 has two pieces.
 *
 * A bracket that closes nothing is passed over; one that is never closed holds the rest of the text.
 *
 * @param text - Running text.
 * @param marks - The marks, each a single character; or what decides whether the character at an index is one, told where the piece begins.
 * @returns The pieces without their marks, in order; empty ones too.
 * @example
 * splitOutside("各县（市、区）政府、市住建局", "、"); // => ["各县（市、区）政府", "市住建局"]
 * splitOutside("“两重”“两新”", "、", { betweenQuotes: true }); // => ["“两重”", "“两新”"]
 * @since 0.4.0
 */
export function splitOutside(
  text: string,
  marks: string | ((text: string, at: number, from: number) => boolean),
  { opening = OPENING, betweenQuotes = false }: SplitOutsideOptions = {},
): string[] {
  const isMark = typeof marks === "string" ? (_: string, at: number) => marks.includes(text.charAt(at)) : marks;
  const closing = Array.from(opening, (mark) => CLOSING.charAt(OPENING.indexOf(mark))).join("");
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (opening.includes(character)) {
      if (betweenQuotes && depth === 0 && at > from && followsQuotation(text, at)) {
        pieces.push(text.slice(from, at));
        from = at;
      }
      depth += 1;
    } else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isMark(text, at, from)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)];
}

/** ”“, 」「, 』『. */
function followsQuotation(text: string, at: number): boolean {
  return "“「『".includes(text.charAt(at)) && "”」』".includes(text.charAt(at - 1));
}

/**
 * The members of a list whose members are plain words or figures: 、, 和, 及, 与 and 以及 join them.
 *
 * @returns The members in order; the text itself where nothing joins.
 * @example
 * splitList("5.1%、5.3%和4.8%"); // => ["5.1%", "5.3%", "4.8%"]
 * @since 0.4.0
 */
export function splitList(text: string): string[] {
  return text.split(JOINTS);
}
