import { expect, test } from "vitest";
import { analyze } from "../src/worker/analyze.js";
import { clauseAround } from "../src/documents/clause-around.js";
import { csvOf } from "../src/export/csv.js";
import { foundPieces } from "../src/views/facts/found-pieces.js";
import { factRows, type FactRow } from "../src/views/facts/model/fact-row.js";
import { facetCounts, filterFacts, type FactFilters } from "../src/views/facts/model/filter-facts.js";
import { flatFacts } from "../src/views/facts/model/flat-facts.js";
import { shownQuote } from "../src/views/facts/model/shown-quote.js";

const TEXT = `政府工作报告
一、2022年工作回顾
全市生产总值增长4.3%，新登记市场主体10万户，ＰＣＴ专利增长12%。
二、2023年工作安排
（一）做强工业
规上工业增加值增长8%以上。
`;

const rows = factRows([await analyze({ name: "平川.txt", content: TEXT }, () => undefined)]);
const filters = (query: string, chosen: FactFilters["chosen"] = {}): FactFilters => ({ query, chosen });
const texts = (found: readonly FactRow[]): string[] => found.map(({ indicator }) => indicator.quantity.text);

test("every fact of every document becomes one row with a key of its own", () => {
  expect(texts(rows)).toEqual(["4.3%", "10万户", "12%", "8%"]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
  expect(rows.map(({ place }) => place)).toEqual([0, 1, 2, 3]);
});

test.each([
  ["a name", "工业增加值", ["8%"]],
  ["a heading", "做强工业", ["8%"]],
  ["words of the sentence elsewhere", "专利", ["12%", "4.3%", "10万户"]],
  ["several words, all of them", "生产总值 专利", ["4.3%", "10万户", "12%"]],
  ["full-width letters by plain ones", "pct", ["12%", "4.3%", "10万户"]],
  ["what it is before what stands near it", "gdp", ["4.3%"]],
  ["known indicators in English", "gross regional", ["4.3%"]],
  ["nothing that is not there", "海洋", []],
  ["all for an empty query", "  ", ["4.3%", "10万户", "12%", "8%"]],
])("search finds %s", (_what, query, expected) => {
  expect(texts(filterFacts(rows, filters(query)))).toEqual(expected);
});

test("filters narrow together", () => {
  expect(texts(filterFacts(rows, filters("", { status: "actual", kind: "growth" })))).toEqual(["4.3%", "12%"]);
  expect(texts(filterFacts(rows, filters("", { status: "target", kind: "level" })))).toEqual([]);
});

test("the counts of a facet follow the other filters, not its own", () => {
  const counts = facetCounts(rows, filters("", { status: "actual" }));
  expect(Object.fromEntries(counts.status)).toEqual({ actual: 3, target: 1 });
  expect(Object.fromEntries(counts.kind)).toEqual({ growth: 2, level: 1 });
  expect(Object.fromEntries(counts.section)).toEqual({ "2022年工作回顾": 3, "2023年工作安排": 0 });
});

test("the clause is quoted, and those of its sentence where something is found farther away", () => {
  const [first] = rows;
  const quote = (...words: string[]): string[] =>
    shownQuote(first!, words).map(({ start, end }) => TEXT.slice(start, end));
  expect(quote()).toEqual(["全市生产总值增长4.3%"]);
  expect(quote("增长")).toEqual(["全市生产总值增长4.3%"]);
  expect(quote("专利")).toEqual(["全市生产总值增长4.3%", "ＰＣＴ专利增长12%"]);
  expect(quote("市场主体")).toEqual(["全市生产总值增长4.3%，新登记市场主体10万户"]);
});

test.each([
  [
    "a short clause takes the one before it",
    "一般公共预算收入完成229亿元，增长7%，好。",
    "7%",
    "一般公共预算收入完成229亿元，增长7%",
  ],
  ["never beyond the sentence", "完成。增长7%。", "7%", "增长7%"],
])("%s", (_claim, text, figure, expected) => {
  const start = text.indexOf(figure);
  const sentence = { start: text.lastIndexOf("。", start) + 1, end: text.length };
  const clause = clauseAround(text, { span: { start, end: start + figure.length }, sentence });
  expect(text.slice(clause.start, clause.end)).toBe(expected);
});

test("what is found is cut out, the longest word first", () => {
  expect(foundPieces("工业增加值与工业", ["工业", "工业增加值"])).toEqual([
    { text: "工业增加值", found: true },
    { text: "与", found: false },
    { text: "工业", found: true },
  ]);
  expect(foundPieces("工业", [])).toEqual([{ text: "工业", found: false }]);
});

test("exported facts tell their report when there are several", () => {
  expect(flatFacts(rows, true)[0]).toMatchObject({ source: "平川.txt", text: "4.3%", indicator: "生产总值" });
  expect(flatFacts(rows, false)[0]).not.toHaveProperty("source");
});

test("no cell of an exported table is a formula, whatever a report says; figures stay figures", () => {
  const column = (value: string | number) => ({ header: "x", value: () => value });
  const cells = ['=HYPERLINK("a")', "+1+cmd", "@SUM(A1)", "-2.5", -3, 'a"b,c'].map(
    (value) => csvOf([0], [column(value)]).split("\r\n")[1],
  );
  expect(cells).toEqual([`"'=HYPERLINK(""a"")"`, "'+1+cmd", "'@SUM(A1)", "-2.5", "-3", '"a""b,c"']);
});
