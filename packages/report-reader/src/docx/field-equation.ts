/** `eq \o\ac(○,1)` prints one character over another, which is how Word makes 带圈字符. */
const OVERSTRIKE =
  /^\s*eq\s{0,5}\\o\s{0,5}(?:\\a[clr]\s{0,5})?\(\s{0,5}(?<ring>[^,，;；()]{1,2})\s{0,5}[,，;；]\s{0,5}(?<inner>[^()]{1,4}?)\s{0,5}\)\s*$/iu;
const RINGS = /^[○〇◯o]$/iu;
const CIRCLED_DIGITS = 0x2460;

/** What an equation field without stored result shows; undefined for fields of any other kind. */
export function combinedCharacters(code: string): string | undefined {
  const groups = OVERSTRIKE.exec(code)?.groups;
  const ring = groups?.["ring"]?.trim() ?? "";
  const inner = groups?.["inner"]?.trim() ?? "";
  if (groups === undefined) return undefined;
  if (!RINGS.test(ring)) return inner;
  const count = /^\d{1,2}$/u.test(inner) ? Number(inner) : 0;
  return count >= 1 && count <= 20 ? String.fromCodePoint(CIRCLED_DIGITS + count - 1) : inner;
}
