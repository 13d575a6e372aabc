import type { Node, Parent } from "unist";
import { expectTypeOf, test } from "vitest";
import type {
  Annex,
  Bound,
  FlatIndicator,
  Indicator,
  IndicatorKind,
  IndicatorStatus,
  PanelRecord,
  PanelRow,
  RankingVerdict,
  Report,
  ReportNode,
  Section,
  SectionRole,
} from "./index.js";

test("the tree is a discriminated union over `type`", () => {
  expectTypeOf<ReportNode["type"]>().toEqualTypeOf<
    | "report"
    | "section"
    | "annex"
    | "item"
    | "glossaryEntry"
    | "paragraph"
    | "sentence"
    | "table"
    | "tableRow"
    | "tableCell"
    | "heading"
    | "salutation"
    | "metadata"
    | "furniture"
    | "whitespace"
  >();
  expectTypeOf<Extract<Report["children"][number], { type: "section" }>>().toEqualTypeOf<Section>();
  expectTypeOf<Extract<Section["children"][number], { type: "section" }>>().toEqualTypeOf<Section>();
  expectTypeOf<Extract<Annex["children"][number], { type: "item" }>["payload"]>()
    .exclude<undefined>()
    .toHaveProperty("kind");
});

test("nodes are unist nodes, so that unist-util-visit and friends take them", () => {
  expectTypeOf<ReportNode>().toExtend<Node>();
  expectTypeOf<Report>().toExtend<Parent>();
  expectTypeOf<Section>().toExtend<Parent>();
});

test("what a report need not print may be absent, never null", () => {
  expectTypeOf<Report["deliveredOn"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Report["planYear"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Indicator["concept"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Indicator["period"]>().toEqualTypeOf<string | undefined>();
});

test("closed lists", () => {
  expectTypeOf<IndicatorKind>().toEqualTypeOf<
    "level" | "change" | "growth" | "ratio" | "multiple" | "gap" | "rank" | "duration"
  >();
  expectTypeOf<Bound>().toEqualTypeOf<"eq" | "ge" | "le" | "approx">();
  expectTypeOf<IndicatorStatus>().toEqualTypeOf<"actual" | "target" | "other">();
  expectTypeOf<SectionRole>().toEqualTypeOf<
    "review" | "plan" | "targets" | "tasks" | "self-government" | "closing" | "other"
  >();
});

test("a value is a number or a range", () => {
  expectTypeOf<FlatIndicator["value"]>().toEqualTypeOf<number | [number, number]>();
});

test("a panel row is a flat indicator with its source, and one string for its section", () => {
  expectTypeOf<Omit<PanelRow, "section">>().toExtend<Omit<FlatIndicator, "section">>();
  expectTypeOf<PanelRow["section"]>().toEqualTypeOf<string>();
});

test("a record of the panel holds all that a panel row does", () => {
  expectTypeOf<PanelRecord>().toExtend<PanelRow>();
});

test("a verdict prints null where nothing is known", () => {
  expectTypeOf<RankingVerdict["color"]>().toEqualTypeOf<string | null>();
  expectTypeOf<RankingVerdict["rank"]>().toEqualTypeOf<number | null>();
});
