const CLAUSE_MARK = 1;
const OPENING = 2;
const CLOSING = 4;
const LIST_MARK = 8;

/** What a character is to the segments of a sentence, by code unit. */
const MARKS = new Uint8Array(0x10000);
for (const [marks, kind] of [
  ["，。；：！？,;:!?\n|｜", CLAUSE_MARK],
  ["（(〔[", OPENING],
  ["）)〕]", CLOSING],
  ["、和及与至并或", LIST_MARK],
] as const) {
  for (const mark of marks) MARKS[mark.charCodeAt(0)] = kind;
}

/** Whether a character ends a clause: ，；：。！？. */
export const isClauseMark = (code: number): boolean => MARKS[code] === CLAUSE_MARK;

export const isListMark = (code: number): boolean => MARKS[code] === LIST_MARK;

/** Index behind the last clause mark, or unclosed bracket, before `end`; no earlier than `from`. */
export function clauseStart(text: string, end: number, from: number): number {
  let closed = 0;
  for (let at = end - 1; at >= from; at--) {
    const mark = MARKS[text.charCodeAt(at)];
    if (mark === 0 || mark === LIST_MARK) continue;
    if (mark === CLOSING) closed++;
    else if (mark === OPENING) {
      if (closed === 0) return at + 1;
      closed--;
    } else if (closed === 0) return at + 1;
  }
  return from;
}

/** Index of the first clause mark, 、 or closing bracket at or after `start`; `to` when there is none. */
export function clauseEnd(text: string, start: number, to: number): number {
  let open = 0;
  for (let at = start; at < to; at++) {
    const mark = MARKS[text.charCodeAt(at)];
    if (mark === 0 || mark === LIST_MARK) continue;
    if (mark === OPENING) open++;
    else if (mark === CLOSING) {
      if (open === 0) return at;
      open--;
    } else if (open === 0) return at;
  }
  return to;
}

/** Whether `at` stands inside quotation marks or brackets opened at or after `start`. */
export function isQuoted(text: string, start: number, at: number): boolean {
  let open = 0;
  for (let i = start; i < at; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x201c || code === 0xff08) open++;
    else if (code === 0x201d || code === 0xff09) open--;
  }
  return open > 0;
}
