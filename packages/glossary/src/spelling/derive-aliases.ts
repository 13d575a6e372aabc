import { foldSpelling } from "./fold.js";

const QUOTED = /[“「『"](?<core>[^“”「」『』"]{1,30})[”」』"]/gu;
const PARENTHESISED = /^(?<before>[^（）()]{2,40})[（(](?<inside>[^（）()]{2,40})[）)]$/u;
const PARTS = /(?<=.)(?:[和与及、]|以及)(?=[“「『"])|(?<=[”」』"])(?:[和与及]|以及)(?=.)/u;
const ONLY_DIGITS = /^\d+$/u;
const MAX_HEAD = 120;

/**
 * Other spellings under which readers may look a term up.
 *
 * @since 0.1.0
 */
export interface DerivedAliases {
  /** Other spellings of the whole head; they may be used like the head itself. */
  readonly whole: readonly string[];
  /** Quoted pieces of a longer head, 蓝黄红 of “蓝黄红”通报: short for it, but only where the text quotes them too. */
  readonly cores: readonly string[];
}

function withoutQuotes(text: string): string {
  return text.replace(/[“”「」『』"]/gu, "");
}

/** “5+1”“4+3”工作部署 → “5+1”工作部署, “4+3”工作部署: quoted pieces side by side share what follows them. */
function shareTail(head: string): string[] {
  const run = /^(?<pieces>(?:“[^“”]{1,20}”、?){2,8})(?<tail>[^“”]{2,20})$/u.exec(head);
  const pieces = run?.groups?.["pieces"];
  const tail = run?.groups?.["tail"];
  if (pieces === undefined || tail === undefined) return [];
  return Array.from(pieces.matchAll(QUOTED), (piece) => `${piece[0]}${tail}`);
}

/** “两重”“两新”, “两重”和“两新”: nothing but quoted pieces, each a term of its own. */
function piecesOf(head: string): string[] {
  const onlyPieces = /^(?:“[^“”]{1,30}”(?:以及|[、和与及])?){2,8}$/u.test(head);
  return onlyPieces ? Array.from(head.matchAll(QUOTED), (match) => match.groups?.["core"] ?? "") : [];
}

function quotedWithTail(head: string): string[] {
  const found = /[^“”]{1,60}“(?<core>[^“”]{1,20})”(?<tail>[^“”，。；：]{1,12})$/u.exec(head);
  const core = found?.groups?.["core"];
  const tail = found?.groups?.["tail"];
  return core === undefined || tail === undefined ? [] : [core + tail];
}

function parenthesised(head: string): string[] {
  const found = PARENTHESISED.exec(head);
  const before = found?.groups?.["before"];
  const inside = found?.groups?.["inside"];
  return before === undefined || inside === undefined ? [] : [before, inside];
}

function unique(spellings: readonly string[], head: string): string[] {
  const seen = new Set<string>([head]);
  return spellings.filter((spelling) => {
    const dull = spelling === "" || ONLY_DIGITS.test(spelling) || seen.has(spelling);
    seen.add(spelling);
    return !dull;
  });
}

/**
 * The other spellings under which readers look a head up: without quotes, its quoted core, the parts of a compound head.
 *
 * A core of nothing but digits (稳增长“21”条) and a single character name nothing on their own and are left out.
 *
 * @param head - Head of an entry as printed, without its number.
 * @returns Spellings of the whole and cores, each in printed order without repeats; both empty for a plain head.
 * @example
 * deriveAliases("“蓝黄红”通报"); // => { whole: ["蓝黄红通报"], cores: ["蓝黄红"] }
 * @since 0.1.0
 */
export function deriveAliases(head: string): DerivedAliases {
  if (head.length > MAX_HEAD) return { whole: [], cores: [] };
  const parts = head.split(PARTS).filter((part) => foldSpelling(part).length >= 2);
  const compound = parts.length > 1 ? parts : [];
  const outer = [...compound, ...piecesOf(head), ...parenthesised(head), ...shareTail(head)];
  const whole = unique([withoutQuotes(head), ...outer.map(withoutQuotes)], head);
  const cores = Array.from(head.matchAll(QUOTED), (match) => match.groups?.["core"] ?? "");
  const shorter = [...cores, ...quotedWithTail(head)].filter((core) => foldSpelling(core).length >= 2);
  return { whole, cores: unique(shorter, head).filter((core) => !whole.includes(core)) };
}
