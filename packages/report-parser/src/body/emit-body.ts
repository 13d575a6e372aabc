import type { Paragraph, Report, Section, SectionRole } from "@liaocheng/report-model";
import type { CompiledProfile } from "../compile.js";
import type { OutlineBlock } from "../heading/outline.js";
import { innerRole, partRole } from "../heading/role.js";
import { readRunIn } from "../heading/run-in.js";
import { compact } from "../text/characters.js";
import { openSection, type TreeBuilder } from "../tree/builder.js";
import { emitText } from "./emit-text.js";

type Child = Report["children"][number] | Section["children"][number];

/** A section that is still open while the body is laid out. */
export interface OpenSection {
  readonly section: Section;
  readonly form: string;
  /** Its depth comes from its form, not from what it stands in. */
  readonly structural: boolean;
  readonly ownText: boolean;
  /** Paragraphs after the heading's own. */
  plain: number;
  /** Most such paragraphs in an earlier section inside this one, by form. */
  readonly childPlain: Map<string, number>;
}

/** What laying out the body shares. */
export interface BodyContext {
  readonly text: string;
  readonly builder: TreeBuilder;
  readonly compiled: CompiledProfile;
  readonly report: Report;
  readonly stack: OpenSection[];
  /** Least depth of headings that are no parts or subsections. */
  readonly base: number;
}

/** Opens the tree's body with no section open. */
export function createBodyContext(
  text: string,
  builder: TreeBuilder,
  compiled: CompiledProfile,
  report: Report,
  blocks: readonly OutlineBlock[],
): BodyContext {
  let base = 3;
  for (const block of blocks) if (block.marker?.form === "parenHan" && block.depth >= base) base = block.depth + 1;
  return { text, builder, compiled, report, stack: [], base };
}

/** Children of the innermost open section, of the report without one. */
export function openChildren(context: BodyContext): Child[] {
  return context.stack[context.stack.length - 1]?.section.children ?? context.report.children;
}

/** Closes open sections down to `depth`, which stays no more. */
export function closeTo(context: BodyContext, depth: number): void {
  const { stack } = context;
  for (let top = stack[stack.length - 1]; top && top.section.depth >= depth; top = stack[stack.length - 1]) {
    stack.pop();
    const last = top.section.children[top.section.children.length - 1];
    if (last) top.section.position.end = { ...last.position.end };
    const parent = stack[stack.length - 1];
    if (parent) parent.childPlain.set(top.form, Math.max(parent.childPlain.get(top.form) ?? 0, top.plain));
  }
}

/** Lays one block of the body out. */
export function emitBlock(context: BodyContext, block: OutlineBlock): void {
  const { builder, text } = context;
  switch (block.kind) {
    case "furniture": {
      const children = openChildren(context);
      builder.fill(children, block.start);
      const value = text.slice(block.start, block.end);
      const position = builder.position(block.start, block.end);
      builder.leaf(children, { type: "furniture", kind: block.furniture ?? "other", value, position }, block.end);
      return;
    }
    case "salutation": {
      closeTo(context, context.base);
      closeFinished(context);
      const children = openChildren(context);
      builder.fill(children, block.start);
      const position = builder.position(block.start, block.end);
      builder.leaf(children, { type: "salutation", value: text.slice(block.start, block.end), position }, block.end);
      return;
    }
    case "heading":
      emitHeading(context, block);
      return;
    case "annex":
    case "unnumbered":
      openHeading(context, {
        form: "unnumbered",
        depth: block.depth,
        start: block.start,
        textStart: block.start,
        textEnd: block.end,
        leafEnd: block.end,
        ownText: false,
      });
      return;
    case "run-in": {
      const read = readRunIn(text, block.start, block.end);
      if (!read) return;
      const depth = openHeading(context, {
        form: "run-in",
        depth: 0,
        start: block.start,
        textStart: block.start,
        ...read,
        ownText: true,
      });
      emitText(context, read.leafEnd, block.end);
      closeTo(context, depth);
      return;
    }
    case "prose":
      emitProse(context, block);
  }
}

function emitProse(context: BodyContext, block: OutlineBlock): void {
  const { text, compiled } = context;
  const first = text.charCodeAt(block.start);
  const addressed =
    compiled.salutationStarts.has(first) &&
    compiled.profile.salutations.some((word) => text.startsWith(word, block.start));
  if (addressed) closeTo(context, context.base);
  closeFinished(context);
  const top = context.stack[context.stack.length - 1];
  if (top) top.plain++;
  emitText(context, block.start, block.end);
}

/** Closes sections that have as many paragraphs as the longest one before them, so that a closing word is the part's. */
function closeFinished(context: BodyContext): void {
  const { stack } = context;
  for (let at = stack.length - 1; at > 0; at--) {
    const open = stack[at] as OpenSection;
    const earlier = (stack[at - 1] as OpenSection).childPlain.get(open.form);
    if (earlier === undefined || open.section.depth === 1) return;
    if (open.plain < Math.max(earlier, open.ownText ? 0 : 1)) return;
    closeTo(context, open.section.depth);
  }
}

const FIGURE = /[0-9\uff10-\uff19]/u;
const LONGEST_ITEM_HEADING = 45;

function emitHeading(context: BodyContext, block: OutlineBlock): void {
  const { text } = context;
  const { marker, read } = block;
  if (!marker || !read) return;
  const isLight = block.depth === 0;
  const words = text.slice(read.textStart, read.textEnd);
  const isContent =
    isLight && read.kind !== "item" && (FIGURE.test(words) || (read.stopped && words.length > LONGEST_ITEM_HEADING));
  const leafEnd = isContent ? marker.printedEnd : read.leafEnd;
  const ownText = leafEnd < block.end;
  const depth = openHeading(context, {
    form: marker.form,
    depth: block.depth,
    start: block.start,
    textStart: read.textStart,
    textEnd: isContent ? Math.min(read.textEnd, read.textStart + LONGEST_ITEM_HEADING) : read.textEnd,
    leafEnd,
    ownText,
    ordinal: marker.ordinal,
    printedEnd: marker.printedEnd,
  });
  if (ownText) emitText(context, leafEnd, block.end);
  if (isLight && ownText && marker.form !== "is" && marker.form !== "first") closeTo(context, depth);
}

/** A heading about to open a section. */
export interface NewHeading {
  readonly form: string;
  /** 0 for one deeper than what it stands in. */
  readonly depth: number;
  readonly start: number;
  readonly textStart: number;
  readonly textEnd: number;
  readonly leafEnd: number;
  readonly ownText: boolean;
  readonly ordinal?: number | undefined;
  readonly printedEnd?: number;
}

/** Opens a section with its heading and tells its depth. */
export function openHeading(context: BodyContext, heading: NewHeading): number {
  const { text, builder, stack } = context;
  const depth = heading.depth > 0 ? heading.depth : relativeDepth(context, heading.form);
  closeTo(context, depth);
  const children = openChildren(context);
  builder.fill(children, heading.start);
  const words = compact(text.slice(heading.textStart, heading.textEnd));
  const section = openSection({
    depth,
    ordinal: heading.ordinal,
    marker: heading.printedEnd === undefined ? undefined : compact(text.slice(heading.start, heading.printedEnd)),
    heading: words,
    role: roleOf(context, depth, words),
    position: builder.position(heading.start, heading.leafEnd),
  });
  children.push(section);
  const value = text.slice(heading.start, heading.leafEnd);
  const position = { start: { ...section.position.start }, end: { ...section.position.end } };
  builder.leaf(section.children, { type: "heading", value, position }, heading.leafEnd);
  stack.push({
    section,
    form: heading.form,
    structural: heading.depth > 0,
    ownText: heading.ownText,
    plain: 0,
    childPlain: new Map(),
  });
  return depth;
}

function roleOf(context: BodyContext, depth: number, heading: string): SectionRole {
  const parent = context.stack[context.stack.length - 1];
  if (parent && depth > 1) return innerRole(heading, parent.section.role, context.compiled);
  const isFirst = !context.report.children.some((child) => child.type === "section");
  return partRole(heading, isFirst, context.compiled);
}

function relativeDepth(context: BodyContext, form: string): number {
  const { stack, base } = context;
  for (let at = stack.length - 1; at >= 0; at--) {
    const open = stack[at] as OpenSection;
    if (!open.structural && open.form === form) return open.section.depth;
  }
  return Math.max(base, (stack[stack.length - 1]?.section.depth ?? 0) + 1);
}

/** Closes everything and sets the ends of paragraphs and sections. */
export function closeBody(context: BodyContext): void {
  closeTo(context, 0);
}

/** Adds a paragraph with the stretch its children take. */
export function closeParagraph(children: Child[], paragraph: Paragraph): void {
  const first = paragraph.children[0];
  const last = paragraph.children[paragraph.children.length - 1];
  if (!first || !last) return;
  paragraph.position = { start: { ...first.position.start }, end: { ...last.position.end } };
  children.push(paragraph);
}
