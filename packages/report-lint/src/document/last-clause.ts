/** What stands behind the last comma, semicolon or full stop. */
export function lastClause(text: string, stops = "，；。\n"): string {
  let start = text.length;
  while (start > 0 && !stops.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}
