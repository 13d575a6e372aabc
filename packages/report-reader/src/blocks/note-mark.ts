const SUPERSCRIPTS: Readonly<Record<string, string>> = { "2": "²", "3": "³" };
const NUMBER = /^\s*(?<number>\d{1,3})\s*$/u;

/**
 * What a raised piece of text reads as in a line: a raised number is the mark of a note (`[3]`), so that it never melts into the
 * figure before it; after a Latin letter it is a power (km²), after a bare 10 an exponent.
 */
export function raisedText(raised: string, before: string): string {
  const number = NUMBER.exec(raised)?.groups?.["number"];
  if (number === undefined) return raised;
  const tail = before.slice(-3);
  if (/[A-Za-z]$/u.test(tail)) return SUPERSCRIPTS[number] ?? number;
  if (/(?:^|\D)10$/u.test(tail)) return `^${number}`;
  return `[${number}]`;
}
