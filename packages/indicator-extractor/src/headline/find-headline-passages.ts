import type { Report, Section, Sentence, Span } from "@liaocheng/report-model";
import { announces, FIGURE, type Announcement } from "../passage/announcement.js";

/** A sentence that explains the targets instead of stating more of them ends the passage. */
const EXPLAINS =
  /^(?:提出|确定|设定|制定|安排|之所以|这些|这一|这个|这样|以上|上述|实现(?:上述|以上|这些|今年|全年)|完成(?:上述|以上|这些)|综合|做好|我们|要|为(?:此|了|实现|完成)|同时，?要|围绕|经济增速|经济增长|在工作中|工作中)/u;

/** Lines that go on with a list of targets: ——, 1., （1）, 一是, ●. */
const LISTED = /^(?:[—–-]{1,3}|[·•●▪◆■]|[（(]?[\d一二三四五六七八九十]{1,2}[)）.．、]|[一二三四五六七八九十]是)/u;

/** A mark by itself, as the tree sets it apart from the item. */
const MARK = /^\s*(?:[—–-]{1,3}|[（(]?\d{1,2}[)）.．、])\s*$/u;

const OPEN_LIST = /[：:是为]\s*$/u;
const YEARS_AHEAD_HEADING = /[“"]?十[一二三四五六七八九]五|今后五年|未来五年|五年规划|远景/u;

/**
 * Finds the passages that state the main expected targets of the year planned: 今年经济社会发展主要预期目标是….
 *
 * Wordings differ (预期目标, 奋斗目标, 主要指标; 是, 为, a colon and a list); targets of a five-year plan and results of
 * the year before are others. The budget's deficit, planned in a sentence of its own, belongs to them.
 *
 * @param report - The report tree.
 * @returns Spans of the text as given, in order; empty when the report states no such targets.
 * @example
 * import { parseReport } from "@liaocheng/report-parser";
 * const { report } = parseReport("政府工作报告\n一、2023年工作安排\n今年经济社会发展主要预期目标是：地区生产总值增长6%。");
 * findHeadlinePassages(report).length; // => 1
 * @since 0.1.0
 */
export function findHeadlinePassages(report: Report): Span[] {
  const stretches: Passage[] = [];
  let list: "none" | "opened" | "unmarked" | "marked" = "none";
  for (const { sentences, section, marked } of paragraphsOf(report)) {
    const goesOn: boolean = marked ? list !== "none" : list === "opened" || list === "unmarked";
    let inside: boolean = goesOn;
    let mayExplain = !goesOn;
    for (const { value, position } of sentences) {
      const { what, end } = announcedIn(value, section, report.planYear);
      if (what === "targets") inside = true;
      else if (inside && mayExplain && EXPLAINS.test(value.trimStart())) inside = false;
      const start = position.start.offset;
      const stated = FIGURE.test(value);
      if (inside) stretches.push({ start, end: position.end.offset, stated });
      else if (what === "one-target") stretches.push({ start, end: start + end, stated });
      if (what === "targets") mayExplain = true;
    }
    const last = sentences[sentences.length - 1]?.value ?? "";
    if (!inside) list = "none";
    else if (goesOn && marked) list = "marked";
    else if (OPEN_LIST.test(last)) list = "opened";
    else list = goesOn && /[；;，,、]\s*$/u.test(last) ? "unmarked" : "none";
  }
  return joined(stretches);
}

interface ParagraphOfSection {
  readonly sentences: readonly Sentence[];
  readonly section: Section | undefined;
  /** Set apart as an item of a list: ——, （1）, 一是. */
  readonly marked: boolean;
}

/** 今年的**主要预期目标**是: the stars of Markdown stand in no announcement's way; where it ends counts them. */
function announcedIn(printed: string, section: Section | undefined, planYear: number | undefined): Announcement {
  const sentence = printed.replaceAll("**", "");
  const { what, end } = announcedInWords(sentence, section, planYear);
  return { what, end: end + printed.length - sentence.length };
}

function announcedInWords(sentence: string, section: Section | undefined, planYear: number | undefined): Announcement {
  if (section?.role === "review") {
    return reviewsAndPlans(section) ? announces(sentence, planYear, true) : { what: "none", end: 0 };
  }
  const yearsAhead = section !== undefined && (section.role === "plan" || YEARS_AHEAD_HEADING.test(section.heading));
  return announces(sentence, planYear, yearsAhead && !namesYearToo(section, planYear));
}

/** 1998年工作回顾和1999年工作的总体要求: a section that reviews one year and plans the next. */
const reviewsAndPlans = ({ heading }: Section): boolean => /要求|安排|目标|任务|部署/u.test(heading);

const namesYearToo = (section: Section | undefined, planYear: number | undefined): boolean =>
  planYear !== undefined && section !== undefined && section.heading.includes(`${planYear}年`);

/** Paragraphs in order with the outermost section each stands in. */
function paragraphsOf(report: Report): ParagraphOfSection[] {
  const found: ParagraphOfSection[] = [];
  const visit = (node: Report | Section, section: Section | undefined): void => {
    let marked = false;
    for (const child of node.children) {
      if (child.type === "section") visit(child, section ?? child);
      if (child.type === "heading") marked = MARK.test(child.value);
      if (child.type !== "paragraph") continue;
      const sentences = child.children.filter((part): part is Sentence => part.type === "sentence");
      const opening = sentences[0]?.value.trimStart();
      if (opening !== undefined) found.push({ sentences, section, marked: marked || LISTED.test(opening) });
      marked = false;
    }
  };
  visit(report, undefined);
  return found;
}

/** A stretch of a passage, and whether it states a figure. */
interface Passage {
  readonly start: number;
  readonly end: number;
  readonly stated: boolean;
}

/** Joins what follows upon each other; a passage that states no figure is talk about targets. */
function joined(stretches: readonly Passage[]): Span[] {
  const passages: Passage[] = [];
  for (const stretch of stretches) {
    const last = passages[passages.length - 1];
    if (last === undefined || stretch.start - last.end > LARGEST_GAP) passages.push(stretch);
    else passages[passages.length - 1] = { start: last.start, end: stretch.end, stated: last.stated || stretch.stated };
  }
  return passages.filter(({ stated }) => stated).map(({ start, end }) => ({ start, end }));
}

const LARGEST_GAP = 12;
