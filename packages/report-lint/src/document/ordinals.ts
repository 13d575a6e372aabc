import type { Span } from "@liaocheng/report-model";
import type { Block } from "./blocks.js";
import { readSmallNumeral } from "./characters.js";
import type { LintDocument } from "./lint-document.js";

/** How an ordinal is written; from the outermost level to the innermost, lists inside a paragraph last. */
export type OrdinalStyle =
  | "annex"
  | "chapter"
  | "han"
  | "han-bracket"
  | "arabic"
  | "arabic-bracket"
  | "circled"
  | "shi"
  | "yao"
  | "di"
  | "bracket-inside"
  | "circled-inside";

/** A printed ordinal. */
export interface Ordinal extends Span {
  readonly style: OrdinalStyle;
  readonly value: number;
  /** As printed: （三）, 12., 五是. */
  readonly text: string;
  readonly block: Block;
}

/** Ordinals of one list, in the order of the text. */
export interface OrdinalList {
  readonly style: OrdinalStyle;
  readonly members: readonly Ordinal[];
  /** Last number of the list of the same style before, when nothing of a higher rank but a heading stands between. */
  readonly continues: number | undefined;
}

const HAN = "[一二三四五六七八九十]{1,3}";
const ARABIC = "[0-9０-９]{1,3}";
const STYLES: readonly OrdinalStyle[] = [
  "annex",
  "chapter",
  "han",
  "han-bracket",
  "arabic",
  "arabic-bracket",
  "circled",
  "shi",
  "yao",
  "di",
  "bracket-inside",
  "circled-inside",
];
const INLINE: ReadonlySet<OrdinalStyle> = new Set(["shi", "yao", "di", "bracket-inside", "circled-inside"]);
const HEAD: readonly (readonly [OrdinalStyle, RegExp])[] = [
  ["annex", new RegExp(`^附件[ \\u3000]?(?<value>${HAN}|${ARABIC})(?!\\d)`, "u")],
  ["chapter", new RegExp(`^第(?<value>${HAN})(?:部分|章|篇)`, "u")],
  ["han", new RegExp(`^(?<value>${HAN})[、．.](?!${HAN}、)`, "u")],
  ["han-bracket", new RegExp(`^[（(]?(?<value>${HAN})[）)]`, "u")],
  ["arabic", new RegExp(`^(?<value>${ARABIC})[.．、](?:(?![0-9０-９])|(?=(?:19|20)\\d{2}年))`, "u")],
  ["arabic-bracket", new RegExp(`^[（(](?<value>${ARABIC})[）)]`, "u")],
  ["circled", /^(?<value>[①-⑳])/u],
];
const INSIDE = new RegExp(
  `(?<=^|[，。；：、！？”）\\s])(?:(?<shi>${HAN})是(?!${HAN}是)|(?<yao>${HAN})要|第(?<di>${HAN})[，、：])`,
  "gu",
);

/** （1）…；（2）…, ①…；②…: numbers of a list that goes on inside its paragraph. */
const NUMBERED_INSIDE: readonly (readonly [OrdinalStyle, RegExp])[] = [
  ["bracket-inside", /(?<=^|[，。；：、！？\s])[（(](?<value>[0-9０-９]{1,2})[）)]/gu],
  ["circled-inside", /(?<=^|[，。；：、！？\s])(?<value>[①-⑳])/gu],
];
const LEAST_INSIDE = 3;

function readNumbersInside(block: Block): Ordinal[] {
  return NUMBERED_INSIDE.flatMap(([style, pattern]) => {
    const found = Array.from(block.text.matchAll(pattern), (match): Ordinal | undefined => {
      const numeral = match.groups?.["value"] ?? "";
      const value = style === "circled-inside" ? numeral.charCodeAt(0) - CIRCLED_ZERO : readSmallNumeral(numeral);
      const start = block.start + match.index;
      return value === undefined
        ? undefined
        : { style, value, text: match[0], start, end: start + match[0].length, block };
    }).filter((ordinal) => ordinal !== undefined);
    return found.length >= LEAST_INSIDE ? found : [];
  });
}

const CIRCLED_ZERO = 0x245f;

/** Finds the ordinals of headings, list entries and lists inside paragraphs. */
export function readOrdinals(document: LintDocument): Ordinal[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === "metadata") return [];
    const head = readHead(block);
    const inside = Array.from(block.text.matchAll(INSIDE), (match): Ordinal | undefined => {
      const [style, numeral] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
      const value = readSmallNumeral(numeral ?? "");
      if (style === undefined || value === undefined) return undefined;
      const start = block.start + match.index;
      return { style: style as OrdinalStyle, value, text: match[0], start, end: start + match[0].length, block };
    }).filter((ordinal) => ordinal !== undefined);
    const numbered = readNumbersInside(block);
    const isOfList = head !== undefined && numbered.some(({ start }) => start === head.start);
    return [...(head === undefined || isOfList ? [] : [head]), ...inside, ...numbered];
  });
}

function readHead(block: Block): Ordinal | undefined {
  const indent = /^\s*/u.exec(block.text)?.[0].length ?? 0;
  const text = block.text.slice(indent, indent + 12);
  for (const [style, pattern] of HEAD) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const numeral = match.groups?.["value"] ?? "";
    const value = style === "circled" ? numeral.charCodeAt(0) - CIRCLED_ZERO : readSmallNumeral(numeral);
    if (value === undefined) continue;
    const start = block.start + indent;
    return { style, value, text: match[0].trim(), start, end: start + match[0].length, block };
  }
  return undefined;
}

/** Groups the ordinals of a document into the lists they number. */
export function readOrdinalLists(document: LintDocument): OrdinalList[] {
  const lists: { style: OrdinalStyle; members: Ordinal[]; continues: number | undefined }[] = [];
  const open = new Map<OrdinalStyle, (typeof lists)[number]>();
  const closed = new Map<OrdinalStyle, number>();
  for (const ordinal of document.once(readOrdinals)) {
    const level = STYLES.indexOf(ordinal.style);
    if (!INLINE.has(ordinal.style)) {
      for (const [style, list] of open) {
        if (STYLES.indexOf(style) <= level) continue;
        closed.set(style, list.members.at(-1)?.value ?? 0);
        open.delete(style);
      }
      if (ordinal.style === "annex") closed.clear();
    }
    const list = open.get(ordinal.style);
    const restarts = INLINE.has(ordinal.style) && ordinal.value === 1;
    if (list === undefined || restarts) {
      const opened = { style: ordinal.style, members: [ordinal], continues: closed.get(ordinal.style) };
      lists.push(opened);
      open.set(ordinal.style, opened);
    } else list.members.push(ordinal);
  }
  return lists;
}
