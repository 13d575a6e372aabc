import type { Position, ReportNode, Section, SectionRole, Whitespace } from "@liaocheng/report-model";
import type { Lines } from "../text/lines.js";

type Parent = Extract<ReportNode, { children: unknown }>;
/** A node that holds its text. */
type Leaf = Exclude<ReportNode, Parent>;
type Child = Exclude<ReportNode, { type: "report" }>;

/** Makes nodes with positions, in the order of the text, and fills the blank space between them. */
export interface TreeBuilder {
  /** Position of a stretch; stretches must not go backwards in the text. */
  position: (start: number, end: number) => Position;
  /** Adds the blank space up to `start` to a parent. */
  fill: (children: Child[], start: number) => void;
  /** Adds a leaf, with the blank space before it. */
  leaf: (children: Child[], leaf: Leaf, end: number) => void;
  /** Offset up to which the text is in the tree. */
  readonly reached: () => number;
}

/** Starts a tree over a text. */
export function createBuilder(text: string, lines: Lines): TreeBuilder {
  const { start: starts, number, origin } = lines;
  let line = -1;
  let reached = 0;

  const point = (offset: number): Position["start"] => {
    while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++;
    if (line < 0) return offset === 0 ? { line: 1, column: 1, offset } : pointByCounting(text, offset);
    return { line: number[line] as number, column: offset - (origin[line] as number) + 1, offset };
  };

  const position = (start: number, end: number): Position => ({ start: point(start), end: endPoint(point, end) });

  const endPoint = (at: typeof point, end: number): Position["start"] => {
    if (end < text.length || lines.lastNumber === (number[number.length - 1] ?? 1)) return at(end);
    const isBlankEnd = starts.length === 0 || end > (lines.end[lines.end.length - 1] as number);
    return isBlankEnd ? { line: lines.lastNumber, column: end - lines.lastOrigin + 1, offset: end } : at(end);
  };

  const fill = (children: Child[], start: number): void => {
    if (start <= reached) return;
    const value = text.slice(reached, start);
    const node: Whitespace = { type: "whitespace", value, position: position(reached, start) };
    children.push(node);
    reached = start;
  };

  return {
    position,
    fill,
    leaf: (children, leaf, end) => {
      children.push(leaf);
      reached = end;
    },
    reached: () => reached,
  };
}

function pointByCounting(text: string, offset: number): Position["start"] {
  let line = 1;
  let origin = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    origin = at + 1;
  }
  return { line, column: offset - origin + 1, offset };
}

/** An empty section. */
export function openSection(fields: {
  depth: number;
  ordinal: number | undefined;
  marker: string | undefined;
  heading: string;
  role: SectionRole;
  position: Position;
}): Section {
  const { depth, ordinal, marker, heading, role, position } = fields;
  if (ordinal !== undefined && marker !== undefined) {
    return { type: "section", depth, ordinal, marker, heading, role, children: [], position };
  }
  if (marker !== undefined) return { type: "section", depth, marker, heading, role, children: [], position };
  return { type: "section", depth, heading, role, children: [], position };
}
