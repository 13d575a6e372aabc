import { type CompiledProfile, roleByWords } from "../compile.js";
import { compact } from "../text/characters.js";
import type { OutlineBlock } from "./outline-block.js";
import { endsAsPartTitle, isPartTitle } from "./part-title.js";
import { isDatedPart, isRestOfYear } from "./role.js";
import { turnsToYear } from "./turns-to-year.js";

const LONGEST_RUN_IN_PART = 40;

/**
 * Gives each heading its depth.
 *
 * The highest form that a report prints makes its parts: 第一部分, else unnumbered lines of their own, else 一、, else （一）.
 * The forms below follow in order; all others (第一，, 一是, 1., ——) keep depth 0: one deeper than what they stand in.
 */
export function assignLevels(text: string, body: readonly OutlineBlock[], compiled: CompiledProfile): void {
  const parts = body.filter((block) => isStructural(block, "part"));
  const han = loneParts(body);
  const hanRunIns = runInParts(body, new Set(han));
  const paren = body.filter((block) => isStructural(block, "parenHan"));
  const numbered = [...han, ...hanRunIns].sort((a, b) => a.start - b.start);
  const unnumbered = unnumberedParts(text, body, compiled);
  const lead = leadingNumbers(
    unnumbered,
    body.filter((block) => isStructural(block, "han")),
  );

  let depth = 1;
  if (parts.length > 0) depth = setDepth(parts, depth);
  else if (lead.length > 1) depth = setDepth(lead, depth);
  else if (standsOver(text, lead[0], numbered, compiled)) depth = setDepth(unnumbered, depth);
  if (numbered.length > 0) depth = setHanDepth(numbered, depth);
  else if (depth === 1 && lead.length > 0 && paren.length > 0 && (lead[0]?.start ?? 0) < (paren[0]?.start ?? 0))
    depth = setDepth(lead, depth);
  setDepth(paren, depth);
  setLoneFirst(text, body, Math.max(depth, 2));
  const numberedParts = numbered.length > 0 || parts.length > 0 || paren.length > 0;
  setUnnumbered(text, body, numberedParts, compiled);
}

function isStructural(block: OutlineBlock, form: string): boolean {
  return block.kind === "heading" && block.marker?.form === form;
}

/**
 * The headings 一、 that stand alone.
 *
 * One closed by 。 may be the short last item of a list (三、…的迅速增长。): it counts when the one before it does.
 */
function loneParts(body: readonly OutlineBlock[]): OutlineBlock[] {
  const found: OutlineBlock[] = [];
  let previous: OutlineBlock | undefined;
  for (const block of body) {
    if (!isStructural(block, "han")) continue;
    const { marker, read } = block;
    const goesOn = marker?.ordinal === 1 || previous === found[found.length - 1];
    const isShort = read !== undefined && read.textEnd - read.textStart <= LONGEST_RUN_IN_PART;
    if (read?.kind === "alone" && (!read.stopped || (isShort && goesOn))) found.push(block);
    previous = block;
  }
  return found;
}

function setDepth(blocks: readonly OutlineBlock[], depth: number): number {
  for (const block of blocks) block.depth = depth;
  return blocks.length > 0 ? depth + 1 : depth;
}

/** 五、加强自身建设。全面… counts as a part when it goes on the numbering of parts. */
function runInParts(body: readonly OutlineBlock[], alone: ReadonlySet<OutlineBlock>): OutlineBlock[] {
  const expected = new Set<OutlineBlock>();
  let last = 0;
  for (const block of body) {
    if (!isStructural(block, "han")) continue;
    const { marker, read } = block;
    if (alone.has(block)) last = marker?.ordinal ?? 0;
    else if (
      read?.kind === "run-in" &&
      read.textEnd - read.textStart <= LONGEST_RUN_IN_PART &&
      marker?.ordinal === last + 1
    ) {
      expected.add(block);
      last++;
    }
  }
  if (alone.size === 0 && expected.size < 2) return [];
  return [...expected];
}

/** A numbering that starts again inside a part and is followed by the next part stands one deeper. */
function setHanDepth(headings: readonly OutlineBlock[], depth: number): number {
  let last = 0;
  let index = 0;
  while (index < headings.length) {
    const ordinal = headings[index]?.marker?.ordinal ?? 0;
    if (ordinal === 1 && last > 0) {
      const resumed = resumeIndex(headings, index, last);
      if (resumed > index) {
        for (let at = index; at < resumed; at++) (headings[at] as OutlineBlock).depth = depth + 1;
        index = resumed;
        continue;
      }
    }
    (headings[index] as OutlineBlock).depth = depth;
    last = ordinal;
    index++;
  }
  return depth + 1;
}

/**
 * Where the parts go on behind a numbering that starts again: 一、 一、二、 二、 goes on with the second 二、, and 一、 一、 二、 with the only one.
 *
 * @returns The index of that heading; `from` where the parts do not go on.
 */
function resumeIndex(headings: readonly OutlineBlock[], from: number, last: number): number {
  let expected = 1;
  let at = from;
  let first = from;
  while (at < headings.length && headings[at]?.marker?.ordinal === expected) {
    if (expected === last + 1 && at > from) first = at;
    expected++;
    at++;
  }
  return headings[at]?.marker?.ordinal === last + 1 ? at : first;
}

/** Unnumbered lines that name a part: 2018年工作回顾, 2019年的工作. */
const unnumberedParts = (
  text: string,
  body: readonly OutlineBlock[],
  compiled: CompiledProfile,
): readonly OutlineBlock[] => body.filter((block) => block.kind === "unnumbered" && namesRole(text, block, compiled));

/** 七、坚持践行初心使命，政府自身建设进一步加强 may be told inside a part on the year as well. */
const namesTimedRole = (text: string, block: OutlineBlock, compiled: CompiledProfile): boolean =>
  namesRole(text, block, compiled) &&
  roleByWords(compact(text.slice(block.start, block.end)), compiled.profile.roles) !== "self-government";

function namesRole(text: string, block: OutlineBlock, compiled: CompiledProfile): boolean {
  const heading = compact(text.slice(block.read?.textStart ?? block.start, block.read?.textEnd ?? block.end));
  return (
    isDatedPart(heading) ||
    isRestOfYear(heading) ||
    (roleByWords(heading, compiled.profile.roles) ?? "closing") !== "closing"
  );
}

/** Those behind which the numbering begins, or begins again. */
function leadingNumbers(lines: readonly OutlineBlock[], han: readonly OutlineBlock[]): readonly OutlineBlock[] {
  let next = 0;
  return lines.filter(({ start }) => {
    while (next < han.length && (han[next] as OutlineBlock).start < start) next++;
    return next === 0 || han[next]?.marker?.ordinal === 1;
  });
}

/** 2018年工作回顾 over 一、强化高位推进, 二、…: the line is the part when none of the numbered headings behind it names one. */
const standsOver = (
  text: string,
  lead: OutlineBlock | undefined,
  numbered: readonly OutlineBlock[],
  compiled: CompiledProfile,
): boolean =>
  lead !== undefined &&
  numbered.length > 0 &&
  lead.start < (numbered[0]?.start ?? 0) &&
  !numbered.some((heading) => namesTimedRole(text, heading, compiled));

/**
 * 第一，全国动员，大办农业 on a line of its own, without end mark, is a heading of the second level, and so are the others
 * of its numbering.
 */
function setLoneFirst(text: string, body: readonly OutlineBlock[], depth: number): void {
  let group: OutlineBlock[] = [];
  const settle = (): void => {
    const isLone = group.some((block) => block.read?.kind === "alone" && !block.read.stopped);
    if (isLone) for (const block of group) takeWholeLine(text, block, depth);
    group = [];
  };
  for (const block of body) {
    if (block.depth > 0 && block.depth < depth) settle();
    if (!isStructural(block, "first") || (block.read?.kind === "item" && !isUnstopped(text, block))) continue;
    if (block.marker?.ordinal === 1) settle();
    group.push(block);
  }
  settle();
  deepenInsideFirst(body, depth);
}

const LONGEST_UNSTOPPED = 120;

/** A line without end mark, though sentences may end in it. */
function isUnstopped(text: string, block: OutlineBlock): boolean {
  return block.end - block.start <= LONGEST_UNSTOPPED && !"。；！？：，".includes(text.charAt(block.end - 1));
}

function takeWholeLine(text: string, block: OutlineBlock, depth: number): void {
  block.depth = depth;
  if (!block.read || !isUnstopped(text, block)) return;
  const { textStart } = block.read;
  block.read = { kind: "alone", textStart, textEnd: block.end, leafEnd: block.end, stopped: false };
}

function deepenInsideFirst(body: readonly OutlineBlock[], depth: number): void {
  let inside = false;
  for (const block of body) {
    if (block.depth > 0 && block.depth < depth) inside = false;
    else if (isStructural(block, "first") && block.depth === depth) inside = true;
    else if (inside && isStructural(block, "parenHan")) block.depth = depth + 1;
  }
}

function setUnnumbered(
  text: string,
  body: readonly OutlineBlock[],
  numbered: boolean,
  compiled: CompiledProfile,
): void {
  const lastPart = body.findLastIndex(({ kind, depth }) => kind === "heading" && depth === 1);
  for (const [index, block] of body.entries()) {
    if (block.kind !== "unnumbered" || block.depth > 0) continue;
    const heading = compact(text.slice(block.start, block.end));
    if (compiled.closingHeadings.has(heading)) block.depth = 1;
    else if (
      !headsText(body, index) &&
      !((isPartTitle(heading) || endsAsPartTitle(heading) || looksAhead(heading)) && body[index + 1]?.kind === "prose")
    )
      block.kind = "prose";
    // 2017年工作打算 behind （一）, （二） on the year before: a part beside them.
    else if (!numbered || (index > lastPart && looksAhead(heading))) block.depth = 1;
  }
}

/** 2017年工作打算, 下半年工作安排: the part of an account that plans. */
const looksAhead = (heading: string): boolean =>
  turnsToYear(heading) ||
  ((isDatedPart(heading) || isRestOfYear(heading)) && !/(?:回顾|总结|完成情况)$/u.test(heading));

function headsText(body: readonly OutlineBlock[], index: number): boolean {
  const next = body[index + 1];
  if (next === undefined || next.kind === "unnumbered" || next.kind === "furniture" || next.kind === "table")
    return false;
  return next.end - next.start > 40 || next.kind === "heading" || next.kind === "salutation";
}
