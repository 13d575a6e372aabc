/** A term in quotes for a message; its own quotes become single ones, as inner quotes are. */
export function cite(spelling: string): string {
  return `“${spelling.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
