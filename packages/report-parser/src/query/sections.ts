import type { Paragraph, Report, Section } from "@liaocheng/report-model";

/**
 * The sections of one depth, in the order of the text.
 *
 * @param report - A parsed report.
 * @param depth - 1 for the parts 一、, 2 for （一）, deeper for run-in headings and lists.
 * @returns Sections; empty when the report has none so deep.
 * @example
 * sectionsAtDepth(parseReport("一、回顾\n二、安排\n").report, 1).map(({ heading }) => heading); // => ["回顾", "安排"]
 * @since 0.1.0
 */
export function sectionsAtDepth(report: Report, depth: number): Section[] {
  const found: Section[] = [];
  const collect = (children: readonly (Report["children"][number] | Section["children"][number])[]): void => {
    for (const child of children) {
      if (child.type !== "section") continue;
      if (child.depth === depth) found.push(child);
      else if (child.depth < depth) collect(child.children);
    }
  };
  collect(report.children);
  return found;
}

/**
 * A paragraph with the sections it stands in, the part first; empty before the first part.
 *
 * @since 0.1.0
 */
export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly path: readonly Section[];
}

/**
 * The paragraphs of the body with their section path, in the order of the text.
 *
 * @param report - A parsed report; its annexes are left out.
 * @returns An iterator; nothing for a report without paragraphs.
 * @example
 * const { report } = parseReport("一、工作回顾\n粮食再获丰收。\n");
 * Array.from(walkParagraphs(report), ({ path }) => path.map(({ heading }) => heading)); // => [["工作回顾"]]
 * @since 0.1.0
 */
export function* walkParagraphs(report: Report): Generator<PlacedParagraph, void, undefined> {
  yield* paragraphsOf(report.children, []);
}

function* paragraphsOf(
  children: readonly (Report["children"][number] | Section["children"][number])[],
  path: readonly Section[],
): Generator<PlacedParagraph, void, undefined> {
  for (const child of children) {
    if (child.type === "paragraph") yield { paragraph: child, path };
    else if (child.type === "section") yield* paragraphsOf(child.children, [...path, child]);
  }
}
