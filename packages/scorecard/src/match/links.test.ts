import { describe, expect, test } from "vitest";
import { planningReport, reviewingReport } from "../../test/report-text.js";
import { compareReports } from "../compare/compare-reports.js";
import type { AcceptedLink } from "./links.js";

const previous = planningReport({ tasks: "培育农业龙头企业30家。新建口袋公园12处" });
const current = reviewingReport(
  "新增市级以上农业产业化龙头33家，建成街头小游园15处，新建口袋公园11处，建成区绿化覆盖率达到42%",
);
const at = (text: string, figure: string) => ({ start: text.indexOf(figure) });

const rowsWith = (...links: AcceptedLink[]) =>
  compareReports(previous, current, { links }).rows.map(({ result, match, verdict, reason }) => [
    result?.quantity.text,
    match?.by,
    verdict,
    reason.code,
  ]);

describe("what people decided holds in the next run", () => {
  test("without it names decide", () => {
    expect(rowsWith()).toEqual([
      [undefined, undefined, "not-found", "no-result"],
      ["11处", "concept", "missed", "short"],
    ]);
  });

  test("an accepted figure is the result, and is judged", () => {
    expect(rowsWith({ target: at(previous, "30家"), result: at(current, "33家") })[0]).toEqual([
      "33家",
      "link",
      "met",
      "beyond",
    ]);
  });

  test("a figure of another measure is shown and not judged", () => {
    expect(rowsWith({ target: at(previous, "30家"), result: at(current, "42%") })[0]).toEqual([
      "42%",
      "link",
      "not-comparable",
      "other-kind",
    ]);
  });

  test("none is found where a person found none", () => {
    expect(rowsWith({ target: at(previous, "12处"), result: null })[1]).toEqual([
      undefined,
      undefined,
      "not-found",
      "confirmed-none",
    ]);
  });

  test("a rejected figure is neither result nor candidate", () => {
    const links = [{ target: at(previous, "12处"), rejected: [at(current, "11处")] }];
    const row = compareReports(previous, current, { links }).rows[1];
    expect(row?.result?.quantity.text).not.toBe("11处");
    expect(row?.candidates.map(({ result }) => result.quantity.text)).not.toContain("11处");
  });
});
