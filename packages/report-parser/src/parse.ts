import type { AnnexKind, Diagnostic, Report, Section } from "@liaocheng/report-model";
import { emitAnnexes } from "./annex/emit-annex.js";
import { readAnnexHead } from "./annex/annex-head.js";
import { emitBlock } from "./body/emit-body.js";
import { emitHead } from "./head/emit-head.js";
import { pageStretches } from "./body/page-lines.js";
import { type BodyContext, closeBody, createBodyContext } from "./body/section-stack.js";
import { findZones, startsWithSalutation, type Zones } from "./body/zones.js";
import { type CompiledProfile, compileProfile } from "./compile.js";
import { diagnose } from "./diagnose.js";
import { type Head, readHead } from "./head/head.js";
import { isTitle } from "./head/title.js";
import { findRegion, speaksForState } from "./head/region.js";
import { matchFurniture } from "./head/furniture-line.js";
import { outline } from "./heading/outline.js";
import type { OutlineBlock } from "./heading/outline-block.js";
import { settleDatedParts } from "./heading/settle-dated-parts.js";
import { settleFirstPart } from "./heading/settle-first-part.js";
import { settleSummary } from "./heading/settle-summary.js";
import { settleSlogans } from "./heading/settle-slogans.js";
import { defaultProfile } from "./profile/default-profile.js";
import { joinPosterLines } from "./text/poster-lines.js";
import { joinLines } from "./text/blocks.js";
import { compact } from "./text/characters.js";
import { linkNotes } from "./notes.js";
import { findTables, type FoundTable } from "./table/find-tables.js";
import { annexKindOfTitle } from "./annex/annex-head.js";
import { detectLayout } from "./text/layout.js";
import { foldMarkdown } from "./text/markdown.js";
import { type Lines, scanLines } from "./text/lines.js";
import { createBuilder, type TreeBuilder } from "./tree/builder.js";
import { scriptOf, toSimplified } from "@liaocheng/chinese-quantity";
import { anchorOf } from "./anchor/anchor.js";
import type { ReportOptions } from "./anchor/sources.js";
import { checkInput } from "./check-input.js";
import { breakOneLine, lostLineStarts } from "./text/one-line.js";
import { foldHalfWidth, foldInnerMarks } from "./text/half-width.js";
import { restoreLeaves } from "./text/restore-leaves.js";

/**
 * A parsed report and what the parser noticed.
 *
 * @since 0.1.0
 */
export interface ParseResult {
  readonly report: Report;
  readonly diagnostics: Diagnostic[];
}

/**
 * A parser for the reports of one profile.
 *
 * @since 0.1.0
 */
export interface ReportParser {
  readonly parseReport: (text: string, options?: ReportOptions) => ParseResult;
}

const defaultCompiled = compileProfile(defaultProfile);

/**
 * Parses a government work report into a lossless tree.
 *
 * Text never throws: any string gives a tree whose leaves, in order, are the string.
 *
 * @param text - The report as published, with or without the furniture of its page.
 * @param options - What the caller knows: region, years, kind of document, name of the file; it outranks the text.
 * @returns The tree and the diagnostics; an empty text gives a report without children.
 * @throws {ParserError} `PARSER_TEXT_INVALID` for what is no string, `PARSER_OPTION_INVALID`.
 * @example
 * parseReport("一、2022年工作回顾\n粮食再获丰收。").report.reviewYear; // => 2022
 * @since 0.1.0
 */
export function parseReport(text: string, options: ReportOptions = {}): ParseResult {
  return parseWith(text, defaultCompiled, options);
}

/**
 * Texts in traditional script, typed with half-width marks, marked up in Markdown, or without line ends are read in characters of the same length as the default
 * ones; leaves are cut from the text as given.
 */
export function parseWith(printed: string, compiled: CompiledProfile, options: ReportOptions): ParseResult {
  checkInput(printed, options);
  const isTraditional = scriptOf(printed) === "hant";
  const plain = foldMarkdown(isTraditional ? toSimplified(printed, { from: "hant" }) : printed);
  const folded = foldHalfWidth(plain);
  const read = breakOneLine(folded);
  const parsed = parseSimplified(read, lostLineStarts(folded), compiled, options);
  if (isTraditional) parsed.report.script = "hant";
  if (read !== printed) restoreLeaves(parsed.report, printed);
  return parsed;
}

function parseSimplified(
  text: string,
  lineStarts: readonly number[],
  compiled: CompiledProfile,
  options: ReportOptions,
): ParseResult {
  const lines = scanLines(text, lineStarts);
  const { zones, tables } = findParts(text, lines, compiled);
  const builder = createBuilder(text, lines);
  const head = readHead(text, lines, zones.bodyLine, compiled);
  const report: Report = { type: "report", children: [], position: emptyPosition() };
  emitHead(text, report, builder, head.pieces);

  const layout = detectLayout(text, lines, zones.bodyLine, zones.tailLine);
  const body = zones.tailLine < lines.start.length ? cutLines(lines, zones.tailLine) : lines;
  const { blocks, pageLines } = joinLines(
    {
      text,
      lines: body,
      layout,
      forms: compiled.profile.headingForms,
      isSalutation: (start, end) => startsWithSalutation(text, start, end, compiled),
      isFurniture: (line) => zones.furniture.has(line),
      isPageLine: (line) => zones.furniture.get(line) === "page",
      isAnnexHead: (start, end) => readAnnexHead(text, start, end, compiled) !== undefined,
      glossaryLine: zones.glossaryLine,
      lastLineOfTable: (line) => tables.get(line)?.lastLine,
    },
    zones.bodyLine,
  );
  const found = outline(text, joinPosterLines(text, blocks), { furniture: zones.furniture, tables }, compiled);
  const firstAnnex = found.findIndex((block) => block.kind === "annex" && block.annexLength === undefined);
  const bodyBlocks = firstAnnex < 0 ? found : found.slice(0, firstAnnex);
  const context = createBodyContext({ text, builder, compiled, report, pages: pageStretches(lines, pageLines), lines });
  emitBody(context, bodyBlocks);
  if (firstAnnex >= 0) emitAnnexes(context, found.slice(firstAnnex));
  emitTail(text, lines, zones.tailLine, report, builder, compiled);
  builder.fill(report.children, text.length);
  setPosition(report);
  settleFirstPart(report);
  settleSlogans(report, compiled);
  linkNotes(report, text);
  addFacts(
    report,
    head,
    text,
    { start: lines.start[zones.bodyLine] ?? 0, end: ownEnd(lines, zones) },
    compiled,
    options,
  );
  return { report, diagnostics: diagnose(report) };
}

/** The zones of a page and the tables in its body; a table before the first words of the body opens it, unless a title follows. */
function findParts(
  text: string,
  lines: Lines,
  compiled: CompiledProfile,
): { readonly zones: Zones; readonly tables: ReadonlyMap<number, FoundTable> } {
  const zones = findZones(text, lines, compiled);
  const stretch = (line: number): [start: number, end: number] => [lines.start[line] ?? 0, lines.end[line] ?? 0];
  const annexKindAt = (line: number): AnnexKind | undefined => annexKindOfTitle(text, ...stretch(line), compiled);
  const tables = findTables({ text, lines, annexKindAt }, 0, zones.tailLine);
  let { bodyLine } = zones;
  for (let line = bodyLine - 1; line >= 0; line--) {
    if (tables.has(line)) bodyLine = line;
    else if (isTitle(compact(text.slice(...stretch(line))))) break;
  }
  const inBody = Array.from(tables).filter(([line]) => line >= bodyLine);
  return { zones: { ...zones, bodyLine }, tables: new Map(inBody) };
}

/** Where links to other articles begin, whose days say nothing of this one; undefined when a page has none. */
const ownEnd = (lines: Lines, { tailLine, furniture }: Zones): number | undefined =>
  furniture.get(tailLine) === "related" ? lines.start[tailLine] : undefined;

/** Lays the body out; a list of terms inside it closes the part it follows. */
function emitBody(context: BodyContext, blocks: readonly OutlineBlock[]): void {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as OutlineBlock;
    if (block.annexLength === undefined) {
      emitBlock(context, block);
      continue;
    }
    closeBody(context);
    emitAnnexes(context, blocks.slice(index, index + block.annexLength));
    index += block.annexLength - 1;
  }
  closeBody(context);
}

function emptyPosition(): Report["position"] {
  return { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
}

function cutLines(lines: Lines, count: number): Lines {
  return {
    ...lines,
    start: lines.start.slice(0, count),
    end: lines.end.slice(0, count),
    number: lines.number.slice(0, count),
    origin: lines.origin.slice(0, count),
  };
}

function emitTail(
  text: string,
  lines: Lines,
  from: number,
  report: Report,
  builder: TreeBuilder,
  compiled: CompiledProfile,
): void {
  let kind = "other" as ReturnType<typeof kindAt>;
  for (let line = from; line < lines.start.length; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    kind = kindAt(text, start, end, compiled) ?? kind ?? "other";
    builder.fill(report.children, start);
    const position = builder.position(start, end);
    builder.leaf(
      report.children,
      { type: "furniture", kind: kind ?? "other", value: text.slice(start, end), position },
      end,
    );
  }
}

function kindAt(text: string, start: number, end: number, compiled: CompiledProfile) {
  return matchFurniture(text, start, end, compiled)?.kind;
}

function setPosition(report: Report): void {
  const last = report.children[report.children.length - 1];
  if (last) report.position.end = { ...last.position.end };
}

function addFacts(
  report: Report,
  head: Head,
  text: string,
  own: { readonly start: number; readonly end: number | undefined },
  compiled: CompiledProfile,
  options: ReportOptions,
): void {
  const bodyStart = own.start;
  const { title, speaker, deliveredOn, meeting } = head;
  if (title !== undefined) report.title = title;
  const region = findRegion(head, compact(text.slice(bodyStart, bodyStart + 600)), compiled.profile);
  const parts = report.children.filter((child): child is Section => child.type === "section" && child.depth === 1);
  const known = region ?? (speaksForState(text) ? "全国" : undefined);
  Object.assign(
    report,
    anchorOf({ text: foldInnerMarks(text.slice(0, own.end)), bodyStart, head, parts, region: known, options }),
  );
  if (deliveredOn !== undefined) report.deliveredOn = deliveredOn;
  if (meeting !== undefined) report.meeting = meeting;
  if (speaker) report.speaker = speaker;
  settleSummary(report);
  settleDatedParts(report);
}
