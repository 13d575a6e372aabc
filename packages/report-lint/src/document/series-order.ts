/** A series printed in another order than its own. */
export interface Disorder {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly expected: string;
}

/** What stands between two members: a mark, a word, quotation marks, or nothing. */
const JOIN = "”?(?:、|，|和|与|及|以及)?“?";
/** A list that began before or goes on is another one: 去产能 behind 优投资. */
const GOES_BEFORE = /(?:、|[一-鿿]”)“?$/u;
const GOES_ON = /^”?(?:、|和|与|及|以及|“)/u;

interface Patterns {
  readonly member: RegExp;
  readonly chain: RegExp;
}

const known = new WeakMap<readonly string[], Patterns>();

function patternsOf(series: readonly string[]): Patterns {
  const before = known.get(series);
  if (before !== undefined) return before;
  const member = `(?:${[...series].sort((left, right) => right.length - left.length).join("|")})`;
  const chain = `${member}(?:${JOIN}${member}){${String(series.length - 1)}}`;
  const patterns = { member: new RegExp(member, "gu"), chain: new RegExp(chain, "gu") };
  known.set(series, patterns);
  return patterns;
}

/** Finds all members of a series together in another order, with marks between them or none: 富强民主和谐文明美丽. */
export function* findDisorder(text: string, series: readonly string[]): Generator<Disorder> {
  if (!series.every((member) => text.includes(member))) return;
  const { member: members, chain } = patternsOf(series);
  for (const { index, 0: printed } of text.matchAll(chain)) {
    const end = index + printed.length;
    const named = printed.match(members) ?? [];
    if (new Set(named).size < series.length || named.every((member, at) => member === series[at])) continue;
    if (GOES_BEFORE.test(text.slice(Math.max(0, index - 3), index)) || GOES_ON.test(text.slice(end, end + 3))) continue;
    let at = -1;
    yield { start: index, end, text: printed, expected: printed.replace(members, () => series[(at += 1)] ?? "") };
  }
}
