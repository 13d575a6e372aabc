import type { Report } from "@liaocheng/report-model";
import { warning, type LocalizedProblem } from "./problem.js";

/** A report names at least its targets. */
const HARDLY_ANY_FIGURES = 2;

/** What a reader of the panel should know of a report that was read. */
export function remarksOn(report: Report, figures: number): readonly LocalizedProblem[] {
  if (isNoReport(report, figures)) {
    return [
      warning(
        "no-report",
        "不像政府工作报告：没有标题，没有部分，几乎没有数字；请检查是否误收",
        "does not look like a work report: no title, no parts, hardly any figures; check whether it belongs here",
      ),
    ];
  }
  const remark = remarkOnYear(report);
  return remark === undefined ? [] : [remark];
}

const isNoReport = ({ title, documentKind, children }: Report, figures: number): boolean =>
  title === undefined &&
  documentKind === undefined &&
  figures <= HARDLY_ANY_FIGURES &&
  !children.some(({ type }) => type === "section");

/** The years were read from the name of the file, or not at all. */
function remarkOnYear({ planYear, reviewYear, evidence = [] }: Report): LocalizedProblem | undefined {
  if (planYear === undefined && reviewYear === undefined) {
    return warning(
      "undated",
      "正文和文件名都没有年份，各行没有 reportYear；请用 --year 或 --manifest 指明",
      "neither text nor file name tells the year; its rows have no reportYear; give --year or --manifest",
    );
  }
  const named = evidence.find(({ field, source }) => field === "planYear" && source === "file-name")?.value;
  if (named === undefined) return undefined;
  return warning(
    "dated-by-file-name",
    `正文没有年份，按文件名取 ${String(named)} 年`,
    `the text names no year; taken from the file name: ${String(named)}`,
  );
}
