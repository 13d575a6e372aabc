import type { AnnexKind, Report, ReportNode, Section, SectionRole, Span } from "@liaocheng/report-model";

/** A line of the outline: a part, a section under it, or an annex. */
export interface OutlineEntry extends Span {
  readonly marker: string;
  readonly heading: string;
  readonly depth: 1 | 2;
  /** Only of parts; sections have the role of their part. */
  readonly role?: SectionRole;
  readonly annex?: AnnexKind;
  /** Where its heading is printed. */
  readonly place: Span;
}

/** Parts, the sections under them, and annexes. */
export function outlineOf({ children }: Report): readonly OutlineEntry[] {
  return children.flatMap((node): OutlineEntry[] => {
    if (node.type === "section") return [entryOf(node, 1), ...sectionsUnder(node)];
    if (node.type !== "annex") return [];
    const marker = node.ordinal === undefined ? "" : `附件${String(node.ordinal)}`;
    const { start, end } = node.position;
    return [
      {
        marker,
        heading: node.title,
        depth: 1,
        annex: node.kind,
        start: start.offset,
        end: end.offset,
        place: headingPlace(node.children, node.title) ?? { start: start.offset, end: end.offset },
      },
    ];
  });
}

function sectionsUnder(part: Section): OutlineEntry[] {
  return part.children.flatMap((child) => (child.type === "section" && child.depth === 2 ? [entryOf(child, 2)] : []));
}

function entryOf({ marker = "", heading, role, position, children }: Section, depth: 1 | 2): OutlineEntry {
  const span = { start: position.start.offset, end: position.end.offset };
  return {
    marker,
    heading,
    depth,
    ...(depth === 1 ? { role } : {}),
    ...span,
    place: headingPlace(children) ?? span,
  };
}

/** The first heading; of an annex up to the line with its title, which may stand below its number. */
function headingPlace(children: readonly ReportNode[], title = ""): Span | undefined {
  const headings = children.filter((node) => node.type === "heading");
  const first = headings[0];
  const last = headings.find(({ value }) => value.replaceAll(/\s/gu, "").includes(title)) ?? first;
  return first && last && { start: first.position.start.offset, end: last.position.end.offset };
}
