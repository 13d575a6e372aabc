import type { Annex, GlossaryEntry, Item } from "@liaocheng/report-model";
import { annexKindByWords } from "../compile.js";
import type { BodyContext } from "../body/section-stack.js";
import { addSentence, withoutPages } from "../body/page-lines.js";
import { type Cut, cutSentences } from "../body/sentences.js";
import type { OutlineBlock } from "../heading/outline-block.js";
import { tableNode } from "../table/emit-table.js";
import type { FoundTable } from "../table/find-tables.js";
import { compact } from "../text/characters.js";
import { plainValue } from "../text/plain.js";
import { termAliases } from "./aliases.js";
import type { EntryRole } from "./entry-role.js";
import { entryRoles } from "./entry-roles.js";
import { isBalanced, readEntry, readTerm } from "./glossary-entry.js";
import { joinEntryNumbers } from "./lone-entry-numbers.js";
import { readPayload } from "./payload.js";

/** A longer line is no term that stands alone. */
const LONGEST_LONE_HEAD = 40;

type Entry = Item | GlossaryEntry;

/** Lays the annexes out, from the first annex head to the end of the body. */
export function emitAnnexes(context: BodyContext, blocks: readonly OutlineBlock[]): void {
  let from = 0;
  while (from < blocks.length) {
    let to = from + 1;
    while (to < blocks.length && blocks[to]?.kind !== "annex") to++;
    const isBare = blocks.slice(from + 1, to).every((block) => block.kind === "furniture");
    const next = blocks[to]?.annex;
    if (blocks[from]?.annex?.title === "" && isBare && next && next.ordinal === undefined) {
      to++;
      while (to < blocks.length && blocks[to]?.kind !== "annex") to++;
    }
    const own = blocks.slice(from, to);
    if (isListing(context.text, own, blocks[to])) emitListing(context, own);
    else emitAnnex(context, own);
    from = to;
  }
}

/** 附件： with the titles of the annexes that follow lists them, as a printed table of contents does. */
function isListing(text: string, blocks: readonly OutlineBlock[], next: OutlineBlock | undefined): boolean {
  const [head, ...rest] = blocks;
  if (head?.annex?.title !== "" || head.annex.ordinal !== undefined || next?.annex === undefined) return false;
  return rest.length > 0 && rest.every((block) => block.marker && isShortTitle(text, block));
}

const LONGEST_LISTED = 45;

function isShortTitle(text: string, { start, end }: OutlineBlock): boolean {
  return end - start <= LONGEST_LISTED && !"。；！？".includes(text.charAt(end - 1));
}

function emitListing(context: BodyContext, blocks: readonly OutlineBlock[]): void {
  const { text, builder, report } = context;
  for (const { start, end } of blocks) {
    builder.fill(report.children, start);
    const position = builder.position(start, end);
    const value = text.slice(start, end);
    builder.leaf(report.children, { type: "furniture", kind: "contents", value, position }, end);
  }
}

function emitAnnex(context: BodyContext, blocks: readonly OutlineBlock[]): void {
  const { text, builder, report, compiled } = context;
  const head = blocks[0];
  if (!head?.annex) return;
  builder.fill(report.children, head.start);
  const { ordinal } = head.annex;
  const annex: Annex = {
    type: "annex",
    ...(ordinal === undefined ? {} : { ordinal }),
    title: head.annex.title,
    kind: head.annex.kind,
    children: [],
    position: builder.position(head.start, head.end),
  };
  report.children.push(annex);
  const { isHeadless } = head.annex;
  if (!isHeadless) addHeading(context, annex, head);
  let next = isHeadless ? 0 : 1;
  while (!isHeadless && next < blocks.length && next < 5) {
    const line = blocks[next] as OutlineBlock;
    if (line.kind === "furniture" && annex.title === "") {
      addFurniture(context, annex, line);
      next++;
      continue;
    }
    if (!isTitleLine(annex, line)) break;
    addHeading(context, annex, line);
    annex.title += line.annex?.title ?? compact(text.slice(line.start, line.end)).replace(/^[：:]/u, "");
    annex.kind = annexKindByWords(annex.title, compiled.profile);
    next++;
  }
  emitEntries(context, annex, blocks.slice(next));
  const last = annex.children[annex.children.length - 1];
  if (last) annex.position.end = { ...last.position.end };
}

function isTitleLine(annex: Annex, block: OutlineBlock): boolean {
  if (block.kind === "annex") return annex.title === "";
  if (block.marker || block.kind === "furniture" || block.kind === "table" || block.end - block.start > 60)
    return false;
  return annex.title === "" || (block.kind === "unnumbered" && annex.kind === "other" && annex.title.length < 30);
}

function addHeading(context: BodyContext, annex: Annex, block: OutlineBlock): void {
  const { text, builder } = context;
  builder.fill(annex.children, block.start);
  const position = builder.position(block.start, block.end);
  builder.leaf(annex.children, { type: "heading", value: text.slice(block.start, block.end), position }, block.end);
}

function emitEntries(context: BodyContext, annex: Annex, printed: readonly OutlineBlock[]): void {
  const { text } = context;
  const blocks = joinEntryNumbers(text, printed);
  const roles = entryRoles(text, blocks, annex.kind);
  const headAlone = annex.kind === "glossary" && headsStandAlone(text, blocks, roles);
  let group: string | undefined;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as OutlineBlock;
    const role = roles[index];
    if (block.table !== undefined) addTable(context, annex, block.table);
    else if (role === "furniture") addFurniture(context, annex, block);
    else if (role === "group") {
      group = compact(text.slice(block.read?.textStart ?? block.start, block.read?.textEnd ?? block.end));
      addHeading(context, annex, block);
    } else if (role !== "entry") addLoose(context, annex, block);
    else {
      const first = index;
      while (roles[index + 1] === "rest") index++;
      addEntry(context, annex, blocks.slice(first, index + 1), { group, headAlone });
    }
  }
}

/** Among entries of several lines, most print their term on a line of its own. */
function headsStandAlone(text: string, blocks: readonly OutlineBlock[], roles: readonly EntryRole[]): boolean {
  let alone = 0;
  let entries = 0;
  for (const [index, { start, end, marker }] of blocks.entries()) {
    if (roles[index] !== "entry") continue;
    entries++;
    const words = text.slice(marker?.end ?? start, end);
    const firstLine = words.split("\n", 1)[0] ?? "";
    const isShort =
      firstLine.length <= LONGEST_LONE_HEAD && isBalanced(firstLine) && readEntry(firstLine).cut === "none";
    if (isShort && (firstLine.length < words.length || roles[index + 1] === "rest")) alone++;
  }
  return alone >= 2 && alone > entries * 0.6;
}

interface EntryStyle {
  readonly group: string | undefined;
  readonly headAlone: boolean;
}

function addFurniture(context: BodyContext, annex: Annex, block: OutlineBlock): void {
  const { text, builder } = context;
  builder.fill(annex.children, block.start);
  const position = builder.position(block.start, block.end);
  const value = text.slice(block.start, block.end);
  builder.leaf(annex.children, { type: "furniture", kind: block.furniture ?? "other", value, position }, block.end);
}

function addTable(context: BodyContext, annex: Annex, table: FoundTable): void {
  context.builder.fill(annex.children, context.lines.start[table.firstLine] ?? 0);
  annex.children.push(tableNode(context, table));
}

function addLoose(context: BodyContext, annex: Annex, block: OutlineBlock): void {
  const { builder } = context;
  builder.fill(annex.children, block.start);
  const children: Item["children"] = [];
  addSentences(context, children, block.start, block.end);
  const [first, last] = [children[0], children[children.length - 1]];
  if (!first || !last) return;
  const position = { start: { ...first.position.start }, end: { ...last.position.end } };
  annex.children.push({ type: "paragraph", children, position });
}

function addSentences(context: BodyContext, children: Item["children"], start: number, end: number): void {
  const cuts: Cut[] = [];
  cutSentences(context.text, start, end, cuts, { lists: "keep", forms: context.compiled.profile.headingForms });
  for (const cut of cuts) {
    addSentence(context, children, cut.start, cut.end);
  }
}

function addEntry(context: BodyContext, annex: Annex, blocks: readonly OutlineBlock[], style: EntryStyle): void {
  const { builder } = context;
  const first = blocks[0] as OutlineBlock;
  const end = (blocks[blocks.length - 1] as OutlineBlock).end;
  builder.fill(annex.children, first.start);
  const position = builder.position(first.start, first.start);
  const children: Item["children"] = [];
  for (const block of blocks) addSentences(context, children, block.start, block.end);
  const last = children[children.length - 1];
  if (last) position.end = { ...last.position.end };
  const words = withoutPages(context, first.marker?.end ?? first.start, end);
  const ordinal = first.marker?.ordinal;
  annex.children.push(entryNode(annex, words, ordinal, style, children, position));
}

function entryNode(
  annex: Annex,
  words: string,
  ordinal: number | undefined,
  { group, headAlone }: EntryStyle,
  children: Item["children"],
  position: Annex["position"],
): Entry {
  const numbered = ordinal === undefined ? {} : { ordinal };
  if (annex.kind === "glossary") {
    const { term, definition } = readTerm(words, headAlone);
    return { type: "glossaryEntry", ...numbered, term, aliases: termAliases(term), definition, children, position };
  }
  const payload = readPayload(annex.kind, plainValue(words), group);
  return { type: "item", ...numbered, ...(payload ? { payload } : {}), children, position };
}
