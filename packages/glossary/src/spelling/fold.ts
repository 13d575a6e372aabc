const QUOTES = "“”‘’「」『』﹁﹂﹃﹄〝〞„‟«»\"'＂＇";
const BLANKS = " \t\r\n\v\f\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000";
const INVISIBLES = "\0\u200b\u200c\u200d\u2060\ufeff\u00ad";

/** Units that may stand anywhere inside a term without changing it: quotes, blank space, invisible characters. */
const SKIPPED: ReadonlySet<number> = new Set(
  Array.from(QUOTES + BLANKS + INVISIBLES, (character) => character.charCodeAt(0)),
);

const LOOKALIKES: ReadonlyMap<number, number> = new Map(
  [
    ["・•‧∙⋅．", "·"],
    ["—–―‐‑‒−－─", "-"],
    ["﹢＋", "+"],
  ].flatMap(([variants = "", plain = ""]) =>
    Array.from(variants, (variant): [number, number] => [variant.charCodeAt(0), plain.charCodeAt(0)]),
  ),
);

/**
 * The unit a UTF-16 code unit is compared as: width, letter case and the family of dots and dashes do not count.
 *
 * @param unit - UTF-16 code unit.
 * @returns Folded code unit; `0` when the unit is skipped (quotes, blank space, invisible characters).
 */
export function foldUnit(unit: number): number {
  if (SKIPPED.has(unit)) return 0;
  const plain = LOOKALIKES.get(unit);
  if (plain !== undefined) return plain;
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  return narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow;
}

/**
 * A spelling without what readers do not look at: quotes, blank space, width, letter case.
 *
 * @param spelling - A term, an alias, a query.
 * @returns The folded spelling; empty when nothing but quotes and blank space was given.
 * @example
 * foldSpelling("“５＋１” 工作"); // => "5+1工作"
 * @since 0.1.0
 */
export function foldSpelling(spelling: string): string {
  let folded = "";
  for (let index = 0; index < spelling.length; index += 1) {
    const unit = foldUnit(spelling.charCodeAt(index));
    if (unit !== 0) folded += String.fromCharCode(unit);
  }
  return folded;
}
