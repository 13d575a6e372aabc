import { describe, expect, test } from "vitest";
import { placesAt, readReport } from "../src/index.js";
import { rawDocument } from "./word-documents.js";

const r = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (content: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const cell = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;
const lines = (...texts: string[]): string => texts.map((text) => p(r(text))).join("");
const read = async (body: string, parts = {}) => readReport(rawDocument(body, parts), { name: "a.docx" });
const BEGINS = '<w:vMerge w:val="restart"/>';
const GOES_ON = "<w:vMerge/>";
const field = (code: string, result?: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${
    result === undefined ? "" : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("cells of tables", () => {
  test.each<[what: string, body: string, text: string]>([
    [
      "paragraphs of figures in one cell keep apart",
      table(row(cell(lines("增速")), cell(lines("5.2", "6.1"))), row(cell(lines("位次")), cell(lines("3")))),
      "增速\t5.2 6.1\n位次\t3\n",
    ],
    [
      "so do line breaks",
      table(row(cell(lines("增速")), cell(p(`${r("5.2%")}<w:r><w:br/></w:r>${r("6.1%")}`)))),
      "增速\t5.2% 6.1%\n",
    ],
    [
      "a unit under its figure stays with it, a label in two lines is one",
      table(row(cell(lines("规上工业", "增加值")), cell(lines("5128", "亿元")))),
      "规上工业增加值\t5128亿元\n",
    ],
    [
      "cells of as many lines are as many rows",
      table(row(cell(lines("生产总值", "工业增加值", "零售总额")), cell(lines("5.2%", "6.1%", "7.3%")))),
      "生产总值\t5.2%\n工业增加值\t6.1%\n零售总额\t7.3%\n",
    ],
    [
      "a cell of one line beside them says the same in each",
      table(row(cell(lines("主要指标")), cell(lines("生产总值", "财政收入")), cell(lines("5.2%", "6.1%")))),
      "主要指标\t生产总值\t5.2%\n主要指标\t财政收入\t6.1%\n",
    ],
    [
      "heads in two lines are no rows",
      table(
        row(cell(lines("指标", "名称")), cell(lines("本年", "目标"))),
        row(cell(lines("就业")), cell(lines("4万人"))),
      ),
      "指标名称\t本年目标\n就业\t4万人\n",
    ],
    [
      "a label merged downwards stands in each row",
      table(
        row(cell(lines("工业"), BEGINS), cell(lines("产值")), cell(lines("8%"))),
        row(cell(p(""), GOES_ON), cell(lines("利润")), cell(lines("9%"))),
        row(cell(lines("农业")), cell(lines("产值")), cell(lines("3%"))),
      ),
      "工业\t产值\t8%\n工业\t利润\t9%\n农业\t产值\t3%\n",
    ],
    [
      "a figure merged downwards is read once",
      table(row(cell(lines("工业")), cell(lines("投资8亿元"), BEGINS)), row(cell(lines("农业")), cell(p(""), GOES_ON))),
      "工业\t投资8亿元\n农业\n",
    ],
    [
      "a table in a cell follows its row",
      table(
        row(cell(lines("指标")), cell(lines("说明"))),
        row(cell(lines("投资")), cell(lines("其中") + table(row(cell(lines("工业")), cell(lines("9%")))))),
        row(cell(lines("消费")), cell(lines("7%"))),
      ),
      "指标\t说明\n投资\t其中\n工业\t9%\n消费\t7%\n",
    ],
  ])("%s", async (_what, body, text) => {
    const read = await readReport(rawDocument(body));
    expect(read.text).toBe(text);
    expect(read.account?.unread).toBe(0);
  });
});

describe("signs that are written in other ways than as text", () => {
  test.each<[what: string, content: string, text: string]>([
    ["a symbol by font and code", `${r("增长")}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r("6%")}`, "增长≥6%"],
    ["text set in the font Symbol", `${r("能耗")}${r("\uF0A3", '<w:rFonts w:ascii="Symbol"/>')}${r("3%")}`, "能耗≤3%"],
    ["a picture of Wingdings is none", `<w:r><w:sym w:font="Wingdings" w:char="F06C"/></w:r>${r("增长")}`, "增长"],
    ["a figure in a circle", `${field(" eq \\o\\ac(○,1) ")}${r("新增就业4万人")}`, "①新增就业4万人"],
    ["a character in a circle", `${field("eq \\o\\ac(○,重)")}${r("点")}`, "重点"],
    ["an equation with its result", `${field("eq \\o\\ac(○,2)", "②")}${r("增长")}`, "②增长"],
    ["the number of the page is none of the text", `${r("增长5%")}${field(" PAGE ", "17")}`, "增长5%"],
    ["a cross-reference is", `${r("见第")}${field(" PAGEREF a ", "17")}${r("页")}`, "见第17页"],
    ["a simple field of the page", `${r("增长5%")}<w:fldSimple w:instr="PAGE">${r("17")}</w:fldSimple>`, "增长5%"],
  ])("%s", async (_what, content, text) => {
    const { text: printed, account } = await read(p(content));
    expect(printed).toBe(`${text}\n`);
    expect(account?.unread).toBe(0);
  });
});

describe("tracked changes read as accepted", () => {
  const struck = '<w:rPr><w:del w:id="1"/></w:rPr>';
  const gone = (text: string): string => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const numbering = {
    "word/numbering.xml":
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  };
  const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

  test.each<[what: string, body: string, text: string]>([
    ["a paragraph whose end is struck out runs on", p(r("增长"), struck) + p(r("5.5%以上。")), "增长5.5%以上。\n"],
    ["over several paragraphs", p(r("增长"), struck) + p(r("5.5%"), struck) + p(r("以上。")), "增长5.5%以上。\n"],
    [
      "a numbered paragraph that is struck out is not counted",
      p(r("修路"), item) + p(gone("建桥"), item + struck) + p(r("办学"), item),
      "1.修路\n2.办学\n",
    ],
    ["one moved away reads where it went", p(r("甲"), '<w:rPr><w:moveFrom w:id="3"/></w:rPr>') + p(r("乙")), "甲乙\n"],
    [
      "before a table it ends all the same",
      p(r("增长"), struck) + table(row(cell(lines("甲")), cell(lines("1")))),
      "增长\n甲\t1\n",
    ],
  ])("%s", async (_what, body, text) => {
    const { text: printed, warnings, account } = await read(body, numbering);
    expect(printed).toBe(text);
    expect(warnings.map(({ code }) => code)).toContain("tracked-changes");
    expect(account?.unread).toBe(0);
  });
});

describe("every stretch of text knows its run", () => {
  test("across runs, changes and entities", async () => {
    const { text, places } = await read(p(r("工业&amp;农业")) + p(r("增长") + r("4.3") + r("%。")));
    const start = text.indexOf("4.3%");
    expect(placesAt(places, { start, end: start + 4 })).toMatchObject([
      { part: "word/document.xml", paragraph: 2, run: 2 },
      { part: "word/document.xml", paragraph: 2, run: 3 },
    ]);
    expect(placesAt(places, { start: 0, end: 5 }).every(({ paragraph, run }) => paragraph === 1 && run === 1)).toBe(
      true,
    );
  });

  test("ordinals that Word counts have none", async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const { text, places } = await read(p(r("修路"), '<w:numPr><w:numId w:val="1"/></w:numPr>'), {
      "word/numbering.xml": numbering,
    });
    expect(text).toBe("1.修路\n");
    expect(places.map(({ start, end }) => [start, end])).toEqual([[2, 4]]);
  });
});

test("text that no rule reads is told with its paragraph", async () => {
  const { text, warnings, account } = await read(
    p(r("增长5%")) + p(`<w:unheard><w:r><w:t>投资9亿元</w:t></w:r></w:unheard>`),
  );
  expect(text).toBe("增长5%\n");
  expect(account?.unread).toBe(5);
  expect(warnings).toMatchObject([{ code: "text-unread", data: { count: 5, where: "第2段" } }]);
});

test("what is left out is counted by reason", async () => {
  const { account } = await read(
    p(r("增长5%") + r("隐藏", "<w:vanish/>") + `<w:del w:id="1"><w:r><w:delText>原文</w:delText></w:r></w:del>`),
  );
  expect(account).toMatchObject({ emitted: 4, hidden: 2, deleted: 2, unread: 0 });
});

const WORD_2003 = `<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"><w:body><wx:sect>${p(r("增长5%"))}<w:p><w:pPr><w:listPr><wx:t wx:val="一、"/></w:listPr></w:pPr>${r("回顾")}</w:p></wx:sect></w:body></w:wordDocument>`;
const FLAT = `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p(r("增长5%"))}${p(r("回顾"))}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;

test.each([
  ["Word 2003", WORD_2003, "增长5%\n一、回顾\n"],
  ["a flat package", FLAT, "增长5%\n回顾\n"],
])("one xml file of %s is read as Word prints it", async (_what, xml, text) => {
  for (const name of ["a.xml", "a.doc", undefined]) {
    const read = await readReport(new TextEncoder().encode(xml), { name });
    expect(read.text).toBe(text);
    expect(read.source.type).toBe("wordxml");
    expect(read.account?.unread).toBe(0);
  }
});
