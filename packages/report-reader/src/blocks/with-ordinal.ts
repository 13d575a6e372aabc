/** An ordinal as it stands before a text: with a blank only where the two would run together, as 1. and 2022年 would. */
export function ordinalBefore(ordinal: string, text: string): string {
  if (ordinal === "") return "";
  const runsTogether = /[\p{L}\p{Nd}]$/u.test(ordinal) || (ordinal.endsWith(".") && /^\s*[\p{Nd}A-Za-z]/u.test(text));
  return runsTogether ? `${ordinal} ` : ordinal;
}
