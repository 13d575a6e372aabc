import type { Annex, GlossaryEntry, Item } from "@liaocheng/report-model";
import { annexKindByWords } from "../compile.js";
import type { BodyContext } from "../body/section-stack.js";
import { addSentence, withoutPages } from "../body/page-lines.js";
import { type Cut, cutSentences } from "../body/sentences.js";
import type { MarkerForm } from "../heading/marker.js";
import type { OutlineBlock } from "../heading/outline.js";
import { compact } from "../text/characters.js";
import { plainValue } from "../text/plain.js";
import { termAliases } from "./aliases.js";
import { readTerm } from "./glossary-entry.js";
import { readPayload } from "./payload.js";

/** A longer line without colon goes on with the definition before it. */
const LONGEST_LONE_TERM = 30;

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
  addHeading(context, annex, head);
  let next = 1;
  while (next < blocks.length && next < 5) {
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
  if (block.marker || block.kind === "furniture" || block.end - block.start > 60) return false;
  return annex.title === "" || (block.kind === "unnumbered" && annex.kind === "other" && annex.title.length < 30);
}

function addHeading(context: BodyContext, annex: Annex, block: OutlineBlock): void {
  const { text, builder } = context;
  builder.fill(annex.children, block.start);
  const position = builder.position(block.start, block.end);
  builder.leaf(annex.children, { type: "heading", value: text.slice(block.start, block.end), position }, block.end);
}

/** The form that numbers the entries: the most frequent one. */
function entryForm(blocks: readonly OutlineBlock[]): MarkerForm | undefined {
  const counts = new Map<MarkerForm, number>();
  for (const { marker } of blocks) if (marker) counts.set(marker.form, (counts.get(marker.form) ?? 0) + 1);
  let best: MarkerForm | undefined;
  for (const [form, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = form;
  return best;
}

function emitEntries(context: BodyContext, annex: Annex, blocks: readonly OutlineBlock[]): void {
  const { text } = context;
  const form = entryForm(blocks);
  const isGlossary = annex.kind === "glossary";
  let group: string | undefined;
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index] as OutlineBlock;
    if (block.kind === "furniture") {
      addFurniture(context, annex, block);
      index++;
      continue;
    }
    const opens = block.marker?.form === form && block.marker !== undefined;
    if (!opens && isGroup(text, block, form)) {
      group = compact(text.slice(block.read?.textStart ?? block.start, block.read?.textEnd ?? block.end));
      addHeading(context, annex, block);
      index++;
      continue;
    }
    if (!opens && (form !== undefined || !isGlossary)) {
      addLoose(context, annex, block);
      index++;
      continue;
    }
    let last = index;
    while (last + 1 < blocks.length && continues(text, blocks, last + 1, form, isGlossary, last === index)) last++;
    addEntry(context, annex, blocks.slice(index, last + 1), group);
    index = last + 1;
  }
}

function isGroup(text: string, block: OutlineBlock, form: MarkerForm | undefined): boolean {
  if (block.kind === "unnumbered") return form !== undefined && !text.startsWith("序号", block.start);
  if (!block.marker || block.read?.kind !== "alone") return false;
  return (block.marker.form === "han" || block.marker.form === "parenHan") && form !== "han";
}

function continues(
  text: string,
  blocks: readonly OutlineBlock[],
  index: number,
  form: MarkerForm | undefined,
  isGlossary: boolean,
  isSecond: boolean,
): boolean {
  const block = blocks[index] as OutlineBlock;
  if (block.kind === "furniture" || block.kind === "annex") return false;
  if (form !== undefined) return block.marker?.form !== form && !isGroup(text, block, form);
  const before = blocks[index - 1] as OutlineBlock;
  if (!isGlossary) return false;
  if (isSecond && readTerm(text.slice(before.start, before.end)).definition === "") return true;
  return block.end - block.start > LONGEST_LONE_TERM && readTerm(text.slice(block.start, block.end)).definition === "";
}

function addFurniture(context: BodyContext, annex: Annex, block: OutlineBlock): void {
  const { text, builder } = context;
  builder.fill(annex.children, block.start);
  const position = builder.position(block.start, block.end);
  const value = text.slice(block.start, block.end);
  builder.leaf(annex.children, { type: "furniture", kind: block.furniture ?? "other", value, position }, block.end);
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

function addEntry(
  context: BodyContext,
  annex: Annex,
  blocks: readonly OutlineBlock[],
  group: string | undefined,
): void {
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
  annex.children.push(entryNode(annex, words, ordinal, group, children, position));
}

function entryNode(
  annex: Annex,
  words: string,
  ordinal: number | undefined,
  group: string | undefined,
  children: Item["children"],
  position: Annex["position"],
): Entry {
  const numbered = ordinal === undefined ? {} : { ordinal };
  if (annex.kind === "glossary") {
    const { term, definition } = readTerm(words);
    return { type: "glossaryEntry", ...numbered, term, aliases: termAliases(term), definition, children, position };
  }
  const payload = readPayload(annex.kind, plainValue(words), group);
  return { type: "item", ...numbered, ...(payload ? { payload } : {}), children, position };
}
