/** A part of a regular expression, as far as it matters which characters a match holds. */
export type PatternNode =
  | { readonly type: "characters"; readonly set: ReadonlySet<number> | undefined }
  | { readonly type: "sequence" | "choice"; readonly parts: readonly PatternNode[] }
  | { readonly type: "repeat"; readonly body: PatternNode; readonly least: number }
  | { readonly type: "look"; readonly body: PatternNode; readonly isNegative: boolean }
  | { readonly type: "start" | "end" | "unknown" };

/** Parses the source of a regular expression that the engine has accepted. */
export function parsePattern(source: string): PatternNode {
  return parseChoice({ source, at: 0 });
}

interface Cursor {
  readonly source: string;
  at: number;
}

const ANY: PatternNode = { type: "characters", set: undefined };
/** Longer ranges are no list of characters: [\u4e00-\u9fff]. */
const LONGEST_RANGE = 64;

/** Alternatives, up to the bracket that closes them. */
function parseChoice(cursor: Cursor): PatternNode {
  const parts: PatternNode[] = [];
  for (;;) {
    parts.push(parseSequence(cursor));
    if (cursor.source.charAt(cursor.at) !== "|") break;
    cursor.at++;
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { type: "choice", parts };
}

function parseSequence(cursor: Cursor): PatternNode {
  const parts: PatternNode[] = [];
  while (cursor.at < cursor.source.length && !"|)".includes(cursor.source.charAt(cursor.at)))
    parts.push(parseRepeat(cursor));
  return { type: "sequence", parts };
}

const QUANTIFIER = /(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})\??/uy;

function parseRepeat(cursor: Cursor): PatternNode {
  const body = parseAtom(cursor);
  QUANTIFIER.lastIndex = cursor.at;
  const quantifier = QUANTIFIER.exec(cursor.source);
  if (quantifier === null) return body;
  cursor.at += quantifier[0].length;
  const least = quantifier[0].startsWith("+") ? 1 : Number(quantifier.groups?.["least"] ?? 0);
  return { type: "repeat", body, least };
}

function parseAtom(cursor: Cursor): PatternNode {
  const char = String.fromCodePoint(cursor.source.codePointAt(cursor.at) ?? 0);
  cursor.at += char.length;
  switch (char) {
    case "^":
      return { type: "start" };
    case "$":
      return { type: "end" };
    case ".":
      return ANY;
    case "(":
      return parseGroup(cursor);
    case "[":
      return parseClass(cursor);
    case "\\":
      return parseEscape(cursor);
    default:
      return literal(char);
  }
}

const literal = (char: string): PatternNode => (char.length > 1 ? ANY : { type: "characters", set: setOf(char) });
const setOf = (chars: string): ReadonlySet<number> => new Set(chars.split("").map((char) => char.charCodeAt(0)));

const GROUP = /\?(?:(?<look><?[=!])|:|<[^>]+>)/uy;

function parseGroup(cursor: Cursor): PatternNode {
  GROUP.lastIndex = cursor.at;
  const opened = GROUP.exec(cursor.source);
  cursor.at += opened?.[0].length ?? 0;
  const body = parseChoice(cursor);
  cursor.at++;
  const look = opened?.groups?.["look"];
  return look === undefined ? body : { type: "look", body, isNegative: look.endsWith("!") };
}

/** \d, \. and \n as they are; a boundary or a reference says nothing, any other class may be any character. */
function parseEscape(cursor: Cursor): PatternNode {
  const char = cursor.source.charAt(cursor.at++);
  if (char === "d") return { type: "characters", set: setOf("0123456789") };
  if (char === "n") return literal("\n");
  if (!/[a-z\d]/iu.test(char)) return literal(char);
  OPERAND.lastIndex = cursor.at;
  if ("uxpPk".includes(char)) cursor.at += OPERAND.exec(cursor.source)?.[0].length ?? 0;
  return /[bBk\d]/u.test(char) ? { type: "unknown" } : ANY;
}

/** What stands behind \u, \x, \p and \k. */
const OPERAND = /\{[^}]*\}|<[^>]*>|[\da-f]{4}|[\da-f]{2}/iuy;

/** The characters of a class; any where it is negated, holds another class, or a long range. */
function parseClass(cursor: Cursor): PatternNode {
  const { source } = cursor;
  const isNegated = source.charAt(cursor.at) === "^";
  if (isNegated) cursor.at++;
  const set = new Set<number>();
  let isKnown = !isNegated;
  while (source.charAt(cursor.at) !== "]") {
    const part = parseClassPart(cursor);
    if (part === undefined) isKnown = false;
    else for (const code of part) set.add(code);
  }
  cursor.at++;
  return isKnown ? { type: "characters", set } : ANY;
}

/** One character of a class, or a range; undefined for what is no short list. */
function parseClassPart(cursor: Cursor): ReadonlySet<number> | undefined {
  const low = parseClassCharacter(cursor);
  if (cursor.source.charAt(cursor.at) !== "-" || cursor.source.charAt(cursor.at + 1) === "]") return low;
  cursor.at++;
  const high = parseClassCharacter(cursor);
  const [from] = low ?? [];
  const [to] = high ?? [];
  if (from === undefined || to === undefined || to - from > LONGEST_RANGE) return undefined;
  return new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

function parseClassCharacter(cursor: Cursor): ReadonlySet<number> | undefined {
  const char = String.fromCodePoint(cursor.source.codePointAt(cursor.at) ?? 0);
  cursor.at += char.length;
  if (char === "\\") {
    const escaped = parseEscape(cursor);
    return escaped.type === "characters" ? escaped.set : undefined;
  }
  return char.length > 1 ? undefined : setOf(char);
}
