import { skipBlank, trimBlank } from "./characters.js";

/**
 * A stretch as it reads: line breaks and the blanks around them taken out, a single space left between Latin words.
 */
export function plainValue(text: string): string {
  const start = skipBlank(text, 0, text.length);
  const end = trimBlank(text, start, text.length);
  let plain = "";
  let from = start;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", from)) {
    const left = trimBlank(text, from, at);
    const next = skipBlank(text, at, end);
    plain += text.slice(from, left);
    if (isWordCode(text.charCodeAt(left - 1)) && isWordCode(text.charCodeAt(next))) plain += " ";
    from = next;
  }
  return from === 0 && end === text.length ? text : plain + text.slice(from, end);
}

/** A small Latin letter: words break between lines, figures and names like GDP are torn. */
function isWordCode(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
