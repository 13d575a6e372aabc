import type { Diagnostic, Report, Section } from "@liaocheng/report-model";

/** Tells what a reader of the tree should know: no title, nothing to read, gaps in the numbering of parts. */
export function diagnose(report: Report): Diagnostic[] {
  const { children } = report;
  if (!children.some((child) => child.type !== "whitespace" && child.type !== "furniture")) {
    return [EMPTY];
  }
  const diagnostics: Diagnostic[] = [];
  if (report.title === undefined) {
    diagnostics.push(NO_TITLE);
  }
  checkOrdinals(
    children.filter((child) => child.type === "section"),
    diagnostics,
  );
  return diagnostics;
}

const EMPTY: Diagnostic = {
  ruleId: "empty",
  messageId: "empty",
  message: "文本为空，没有可解析的内容。",
  messageEn: "The text is empty: there is nothing to parse.",
  severity: "warning",
};

const NO_TITLE: Diagnostic = {
  ruleId: "no-title",
  messageId: "missing",
  message: "没有找到报告标题。",
  messageEn: "No title of the report was found.",
  severity: "info",
};

/** Follows each numbering among sections of one parent. */
function checkOrdinals(sections: readonly Section[], diagnostics: Diagnostic[]): void {
  let last: Section | undefined;
  for (const section of sections) {
    if (section.depth <= 2)
      checkOrdinals(
        section.children.filter((child) => child.type === "section"),
        diagnostics,
      );
    if (section.ordinal === undefined) continue;
    const isSeries =
      last !== undefined && last.depth === section.depth && last.marker?.length === section.marker?.length;
    if (isSeries && last?.ordinal !== undefined && section.ordinal !== 1 && section.ordinal !== last.ordinal + 1) {
      diagnostics.push(gap(section, last.ordinal));
    }
    last = section;
  }
}

function gap(section: Section, previous: number): Diagnostic {
  const ordinal = section.ordinal ?? 0;
  const messageId = ordinal === previous ? "repeated" : "missing";
  const expected = previous + 1;
  return {
    ruleId: "ordinal-gap",
    messageId,
    message: `标题序号不连续：“${section.marker ?? ""}”前应为第${String(expected)}项。`,
    messageEn: `Headings are not numbered in order: item ${String(expected)} was expected before “${section.marker ?? ""}”.`,
    severity: "warning",
    span: { start: section.position.start.offset, end: section.position.start.offset + (section.marker?.length ?? 0) },
    data: { ordinal, expected },
  };
}
