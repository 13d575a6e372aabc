import papaparse from "papaparse";

/** Long strings are cut to this, so that no piece is too long to be split quickly. */
const PIECE = 1 << 18;

/**
 * Splits CSV text that comes piece by piece into records, in linear time and little memory.
 *
 * Pieces are cut where a line ends outside of quotes; the delimiter is that of the first piece.
 *
 * @param texts - The file's text in any pieces.
 * @returns Records in order, blank lines included as records without text.
 */
export async function* csvRecords(texts: AsyncIterable<string>): AsyncGenerator<string[]> {
  let waiting: string[] = [];
  let quoted = false;
  let delimiter: string | undefined;
  const parse = (text: string): string[][] => {
    const { data, meta } = papaparse.parse<string[]>(text, { ...(delimiter !== undefined && { delimiter }) });
    delimiter ??= meta.delimiter;
    return data;
  };
  for await (const text of texts) {
    for (let start = 0; start < text.length; start += PIECE) {
      const piece = text.slice(start, start + PIECE);
      const cut = lastLineEnd(piece, quoted);
      quoted = cut.quoted;
      if (cut.end < 0) waiting.push(piece);
      else {
        yield* parse([...waiting, piece.slice(0, cut.end)].join(""));
        waiting = [piece.slice(cut.end + 1)];
      }
    }
  }
  const rest = waiting.join("");
  if (rest !== "") yield* parse(rest);
}

/** Where the last line feed outside of quotes stands, −1 for none; and whether the piece ends inside quotes. */
function lastLineEnd(piece: string, quotedBefore: boolean): { end: number; quoted: boolean } {
  let quoted = quotedBefore;
  let end = -1;
  for (let at = 0; at < piece.length; at++) {
    const code = piece.charCodeAt(at);
    if (code === 0x22) quoted = !quoted;
    else if (code === 0x0a && !quoted) end = at;
  }
  return { end, quoted };
}
