/** Fewer lines than this do not show how a text is broken. */
const FEWEST_LINES = 12;
/** Lines this long are prose; broken prose has most of its lines near one length. */
const SHORTEST_PROSE = 12;
const CUT_SHARE = 0.4;
const SAME_LENGTH = 0.12;
const ALIKE_SHARE = 0.6;
/** Of the lines of prose that are cut, so many have a mark within; labels of forms and items of lists hardly do. */
const MARKED_SHARE = 0.35;
const MARK_WITHIN = /[，。、；,.;](?=.)/u;
const ENDS_STATEMENT = /[。！？；：…”’）》】.!?;:)]\s*$/u;
const OPENS_STATEMENT =
  /^(?:\s{2}|[\u3000（(]|[一二三四五六七八九十]{1,3}、|\d{1,3}[.．、]|——|附件|第[一二三四五六七八九十]{1,3})/u;

/** Western words go on small; a capital after them opens an item as often as not. */
const WESTERN_END = /[\p{Script=Latin}\p{Nd}]$/u;
const CAPITAL = /^\p{Lu}/u;

/** How many lines of a text end in the middle of a sentence at the same width: hard lines that nobody joined. 0 when it is not so broken. */
export function cutLines(text: string): number {
  const lengths = new Map<number, number>();
  let lines = 0;
  let cut = 0;
  let marked = 0;
  let before = "";
  for (const line of filledLines(text)) {
    lines += 1;
    if (isCut(before, line)) {
      cut += 1;
      if (MARK_WITHIN.test(before)) marked += 1;
      lengths.set(before.length, (lengths.get(before.length) ?? 0) + 1);
    }
    before = line;
  }
  if (lines < FEWEST_LINES || cut < lines * CUT_SHARE || marked < cut * MARKED_SHARE) return 0;
  const width = medianOf(lengths, cut);
  let alike = 0;
  for (const [length, count] of lengths)
    if (Math.abs(length - width) <= Math.max(2, width * SAME_LENGTH)) alike += count;
  return alike >= cut * ALIKE_SHARE ? cut : 0;
}

function isCut(line: string, next: string): boolean {
  if (line.length < SHORTEST_PROSE || line.includes("\t")) return false;
  return !ENDS_STATEMENT.test(line) && !OPENS_STATEMENT.test(next) && !(WESTERN_END.test(line) && CAPITAL.test(next));
}

function* filledLines(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (line.trim() !== "") yield line.endsWith("\r") ? line.slice(0, -1) : line;
    start = end < 0 ? text.length : end + 1;
  }
}

function medianOf(counts: ReadonlyMap<number, number>, total: number): number {
  let seen = 0;
  for (const [value, count] of [...counts].sort(([one], [other]) => one - other)) {
    seen += count;
    if (seen * 2 >= total) return value;
  }
  return 0;
}
