const BYTE_ORDER_MARK = "\ufeff";

/**
 * Reads CSV (RFC 4180) into rows of cells; line ends may be any, an unclosed quote runs to the end of the text.
 */
export function parseCsvRows(csv: string): string[][] {
  const text = csv.startsWith(BYTE_ORDER_MARK) ? csv.slice(1) : csv;
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  let started = false;
  const endCell = (): void => {
    row.push(cell);
    cell = "";
    started = false;
  };
  const endRow = (): void => {
    endCell();
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  };
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(offset + 1) === '"') {
        cell += '"';
        offset += 1;
      } else quoted = false;
    } else if (character === '"' && !started) {
      quoted = true;
      started = true;
    } else if (character === ",") endCell();
    else if (character === "\n") endRow();
    else if (character === "\r") {
      if (text.charAt(offset + 1) !== "\n") endRow();
    } else {
      cell += character;
      started = true;
    }
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

/** Writes rows as CSV with CRLF; cells with commas, quotes, line ends or outer blanks are quoted. */
export function writeCsvRows(rows: readonly (readonly string[])[]): string {
  const write = (cell: string): string => (/[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(write).join(",")}\r\n`).join("");
}
