import type { Paragraph, Report, Section, SectionRole } from "@liaocheng/report-model";
import type { CompiledProfile } from "../compile.js";
import { innerRole, partRole } from "../heading/role.js";
import { compact } from "../text/characters.js";
import type { Lines } from "../text/lines.js";
import type { PageLines } from "./page-lines.js";
import { openSection, type TreeBuilder } from "../tree/builder.js";

type Child = Report["children"][number] | Section["children"][number];

/** A section that is still open while the body is laid out. */
interface OpenSection {
  readonly section: Section;
  readonly form: string;
  /** Its depth comes from its form, not from what it stands in. */
  readonly structural: boolean;
  readonly ownText: boolean;
  /** Paragraphs after the heading's own. */
  plain: number;
  /** Most such paragraphs in an earlier section inside this one, by form. */
  childPlain: Map<string, number> | undefined;
}

/** What laying out the body shares. */
export interface BodyContext {
  readonly text: string;
  readonly builder: TreeBuilder;
  readonly compiled: CompiledProfile;
  readonly report: Report;
  readonly stack: OpenSection[];
  /** Page lines that stand inside paragraphs. */
  readonly pages: PageLines;
  readonly lines: Lines;
}

/** Least depth of headings that are neither parts nor subsections. */
const LIGHT_DEPTH = 3;

/** Opens the tree's body with no section open. */
export const createBodyContext = (shared: Omit<BodyContext, "stack">): BodyContext => ({ ...shared, stack: [] });

/** Children of the innermost open section, of the report without one. */
export function openChildren(context: BodyContext): Child[] {
  return context.stack.at(-1)?.section.children ?? context.report.children;
}

/** Closes open sections down to `depth`, which stays no more. */
export function closeTo(context: BodyContext, depth: number): void {
  const { stack } = context;
  for (let top = stack.at(-1); top && top.section.depth >= depth; top = stack.at(-1)) {
    stack.pop();
    const last = top.section.children.at(-1);
    if (last) top.section.position.end = { ...last.position.end };
    const parent = stack.at(-1);
    if (parent) recordPlain(parent, top);
  }
}

function recordPlain(parent: OpenSection, { form, plain }: OpenSection): void {
  parent.childPlain ??= new Map();
  parent.childPlain.set(form, Math.max(parent.childPlain.get(form) ?? 0, plain));
}

/** Closes the sections on top that are neither parts nor subsections. */
export function closeLight(context: BodyContext): void {
  const { stack } = context;
  let lowest: OpenSection | undefined;
  for (let at = stack.length - 1; at >= 0 && !(stack[at] as OpenSection).structural; at--) lowest = stack[at];
  if (lowest) closeTo(context, lowest.section.depth);
}

/**
 * Closes sections that have as many paragraphs as the longest of their kind before them, so that a closing word belongs
 * to what stands around them. Parts and subsections close so only before the next heading above them, of depth `next`.
 */
export function closeFinished(context: BodyContext, next: number): void {
  const { stack } = context;
  for (let at = stack.length - 1; at > 0; at--) {
    const open = stack[at] as OpenSection;
    const earlier = (stack[at - 1] as OpenSection).childPlain?.get(open.form);
    if (earlier === undefined || (open.structural && open.section.depth <= next)) return;
    if (open.plain < Math.max(earlier, open.ownText ? 0 : 1)) return;
    closeTo(context, open.section.depth);
  }
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
    role: roleOf(context, depth, words, heading.ordinal),
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
    childPlain: undefined,
  });
  return depth;
}

function roleOf(context: BodyContext, depth: number, heading: string, ordinal: number | undefined): SectionRole {
  const parent = context.stack.at(-1);
  if (parent && depth > 1) return innerRole(heading, parent.section.role, context.compiled);
  const isFirst = (ordinal ?? 1) === 1 && !context.report.children.some((child) => child.type === "section");
  return partRole(heading, isFirst, context.compiled);
}

function relativeDepth(context: BodyContext, form: string): number {
  const { stack } = context;
  for (let at = stack.length - 1; at >= 0; at--) {
    const open = stack[at] as OpenSection;
    if (!open.structural && open.form === form) return open.section.depth;
  }
  return Math.max(LIGHT_DEPTH, (stack.at(-1)?.section.depth ?? 0) + 1);
}

/** Closes everything and sets the ends of paragraphs and sections. */
export function closeBody(context: BodyContext): void {
  closeTo(context, 0);
}

/** Adds a paragraph with the stretch its children take. */
export function closeParagraph(children: Child[], paragraph: Paragraph): void {
  const first = paragraph.children[0];
  const last = paragraph.children.at(-1);
  if (!first || !last) return;
  paragraph.position = { start: { ...first.position.start }, end: { ...last.position.end } };
  children.push(paragraph);
}
