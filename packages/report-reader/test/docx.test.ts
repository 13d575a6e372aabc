import { FootnoteReferenceRun, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { annotateDocx, placesAt, readReport } from "../src/index.js";
import { paragraphsOf, seedParagraphs } from "./seed.js";
import { automaticallyNumbered, paragraph, rawDocument, wordDocument } from "./word-documents.js";

const p = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const numbered = (id: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const level = (index: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const textOf = async (bytes: Uint8Array): Promise<string> => (await readReport(bytes, { name: "a.docx" })).text;

describe("the paragraphs of the seed come back from Word", () => {
  test("with every ordinal typed", async () => {
    const { text, source, warnings } = await readReport(
      await wordDocument(seedParagraphs.map((line) => paragraph(line))),
    );
    expect(paragraphsOf(text)).toEqual(seedParagraphs);
    expect(source.type).toBe("docx");
    expect(warnings).toEqual([]);
  });

  test("with every ordinal automatic", async () => {
    expect(paragraphsOf(await textOf(await automaticallyNumbered(seedParagraphs)))).toEqual(seedParagraphs);
  });

  test("with every paragraph cut into many runs", async () => {
    const runs = (line: string): Paragraph =>
      paragraph(...Array.from(line, (character) => new TextRun({ text: character, bold: true })));
    expect(paragraphsOf(await textOf(await wordDocument(seedParagraphs.slice(0, 40).map(runs))))).toEqual(
      seedParagraphs.slice(0, 40),
    );
  });
});

describe("automatic ordinals read as Word prints them", () => {
  test.each([
    ["chineseCounting", "第%1章", ["第一章 甲", "第二章 甲", "第三章 甲"]],
    ["chineseCountingThousand", "%1、", ["一、甲", "二、甲", "三、甲"]],
    ["japaneseCounting", "（%1）", ["（一）甲", "（二）甲", "（三）甲"]],
    ["ideographDigital", "%1．", ["一．甲", "二．甲", "三．甲"]],
    ["chineseLegalSimplified", "%1、", ["壹、甲", "贰、甲", "叁、甲"]],
    ["ideographTraditional", "%1、", ["甲、甲", "乙、甲", "丙、甲"]],
    ["decimal", "%1.", ["1.甲", "2.甲", "3.甲"]],
    ["decimal", "%1", ["1 甲", "2 甲", "3 甲"]],
    ["decimalZero", "%1)", ["01)甲", "02)甲", "03)甲"]],
    ["decimalFullWidth", "（%1）", ["（１）甲", "（２）甲", "（３）甲"]],
    ["decimalEnclosedCircle", "%1", ["①甲", "②甲", "③甲"]],
    ["decimalEnclosedParen", "%1", ["⑴甲", "⑵甲", "⑶甲"]],
    ["upperLetter", "%1．", ["A．甲", "B．甲", "C．甲"]],
    ["lowerRoman", "%1)", ["i)甲", "ii)甲", "iii)甲"]],
    ["bullet", "\uF0B7", ["甲", "甲", "甲"]],
    ["bullet", "——", ["——甲", "——甲", "——甲"]],
    ["none", "", ["甲", "甲", "甲"]],
    ["unheard-of", "%1、", ["1、甲", "2、甲", "3、甲"]],
  ])("%s in “%s”", async (format, text, lines) => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, format, text)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body = p("甲", numbered(1, 0)).repeat(3);
    expect(paragraphsOf(await textOf(rawDocument(body, { "word/numbering.xml": numbering })))).toEqual(lines);
  });

  test.each([
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [21, "二十一"],
    [99, "九十九"],
    [100, "一百"],
    [101, "一百零一"],
    [110, "一百一十"],
    [1003, "一千零三"],
  ])("%i is %s", async (count, printed) => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${count}"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    expect(await textOf(rawDocument(p("甲", numbered(1, 0)), { "word/numbering.xml": numbering }))).toBe(
      `${printed}、甲\n`,
    );
  });

  test("levels count together, start anew below a higher one and may print all in digits", async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="3">${level(0, "chineseCounting", "%1、")}${level(1, "decimal", "%1.%2", "<w:isLgl/>")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>` +
      '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>';
    const levels = [0, 1, 1, 2, 2, 1, 2, 0, 1];
    const body = levels.map((at) => p("增", numbered(7, at))).join("");
    expect(paragraphsOf(await textOf(rawDocument(body, { "word/numbering.xml": numbering })))).toEqual([
      "一、增",
      "1.1 增",
      "1.2 增",
      "a)增",
      "b)增",
      "1.3 增",
      "a)增",
      "二、增",
      "2.1 增",
    ]);
  });

  test("two lists of one definition go on counting unless the second starts anew", async () => {
    const abstract = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum>`;
    const goesOn =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>';
    const startsAnew =
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const body = [1, 1, 2, 3, 3].map((id) => p("建", numbered(id, 0))).join("");
    expect(
      paragraphsOf(await textOf(rawDocument(body, { "word/numbering.xml": abstract + goesOn + startsAnew }))),
    ).toEqual(["1.建", "2.建", "3.建", "1.建", "2.建"]);
  });

  test("a style numbers its paragraphs, a paragraph may take that away, and a figure is kept apart from its ordinal", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style>';
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.", '<w:pStyle w:val="H1"/>')}${level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="H2"/>')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body =
      p("2022年工作回顾", styled("H1")) +
      p("综合实力", styled("H2")) +
      p("无序号", `${styled("H1")}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
      p("目标", styled("H1"));
    expect(
      paragraphsOf(await textOf(rawDocument(body, { "word/numbering.xml": numbering, "word/styles.xml": styles }))),
    ).toEqual(["1. 2022年工作回顾", "（一）综合实力", "无序号", "2.目标"]);
  });
});

describe("what else a Word document holds", () => {
  test("footnotes become marks, their texts follow under 注释", async () => {
    const bytes = await wordDocument(
      [paragraph("实施“两重”", new FootnoteReferenceRun(1), "建设，增长4.3%", new FootnoteReferenceRun(2), "。")],
      {
        footnotes: {
          1: { children: [paragraph("“两重”：国家重大战略和重点领域。")] },
          2: { children: [paragraph("2020年不变价。")] },
        },
      },
    );
    expect(paragraphsOf(await textOf(bytes))).toEqual([
      "实施“两重”[1]建设，增长4.3%[2]。",
      "注释",
      "[1]“两重”：国家重大战略和重点领域。",
      "[2] 2020年不变价。",
    ]);
  });

  test("table rows are lines, cells parted by tabs, merged cells keep their columns", async () => {
    const row = (...cells: [text: string, span?: number][]): TableRow =>
      new TableRow({
        children: cells.map(([text, columnSpan = 1]) => new TableCell({ children: [paragraph(text)], columnSpan })),
      });
    const table = new Table({
      rows: [row(["指标"], ["2022年", 2]), row(["生产总值"], ["2800亿元"], ["4.3%"])],
      width: { size: 100, type: WidthType.PERCENTAGE },
    });
    expect(await textOf(await wordDocument([paragraph("表一"), table]))).toBe(
      "表一\n指标\t2022年\t\n生产总值\t2800亿元\t4.3%\n",
    );
  });

  test.each([
    [
      "text boxes once",
      '<w:p><w:r><w:t>甲</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      "甲\n框\n",
      [],
    ],
    [
      "insertions and not deletions",
      "<w:p><w:r><w:t>增长</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins><w:r><w:t>4.3</w:t></w:r></w:ins><w:r><w:t>%</w:t></w:r></w:p>",
      "增长4.3%\n",
      ["tracked-changes"],
    ],
    [
      "results of fields and not their codes",
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> REF x </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>图1</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      "图1\n",
      [],
    ],
    [
      "no table of contents",
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>一、工作回顾 3</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><w:r><w:t>正文</w:t></w:r></w:p>',
      "正文\n",
      ["contents-dropped"],
    ],
    [
      "no hidden text",
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>明</w:t></w:r></w:p>',
      "明\n",
      [],
    ],
    [
      "raised numbers as note marks",
      '<w:p><w:r><w:t>增长4.3%</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p>',
      "增长4.3%[12]\n",
      [],
    ],
    [
      "raised numbers as LibreOffice writes them",
      '<w:p><w:r><w:t>增长4.3%</w:t></w:r><w:r><w:rPr><w:position w:val="8"/><w:sz w:val="19"/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:position w:val="4"/><w:sz w:val="32"/></w:rPr><w:t>2</w:t></w:r></w:p>',
      "增长4.3%[1]2\n",
      [],
    ],
    [
      "tabs, breaks and symbols",
      '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:noBreakHyphen/><w:t>丁</w:t></w:r></w:p>',
      "甲\t乙\n丙-丁\n",
      [],
    ],
    [
      "links and content controls",
      "<w:p><w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>乙</w:t></w:r></w:sdtContent></w:sdt></w:p><w:sdt><w:sdtContent><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:sdtContent></w:sdt>",
      "甲乙\n丙\n",
      [],
    ],
    ["entities", "<w:p><w:r><w:t>a &lt; b &amp; &#x4E2D;</w:t></w:r></w:p>", "a < b & 中\n", []],
  ])("%s", async (_what, body, text, warnings) => {
    const read = await readReport(rawDocument(body));
    expect(read.text).toBe(text);
    expect(read.warnings.map(({ code }) => code)).toEqual(warnings);
  });

  test("the title stands in its style, else in the properties", async () => {
    const titled = await wordDocument([
      new Paragraph({ text: "政府工作报告", heading: "Title" }),
      paragraph("各位代表："),
    ]);
    expect((await readReport(titled)).title).toBe("政府工作报告");
    const described = await wordDocument([paragraph("各位代表：")], { title: "2022年政府工作报告" });
    expect((await readReport(described)).title).toBe("2022年政府工作报告");
    expect(await readReport(rawDocument("<w:p><w:r><w:t>甲</w:t></w:r></w:p>"))).not.toHaveProperty("title");
  });

  test("another prefix for Word's namespace reads the same", async () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t xml:space="preserve">增长 4.3%</x:t></x:r></x:p></x:body></x:document>';
    expect(await textOf(zipSync({ "word/document.xml": strToU8(xml) }))).toBe("增长 4.3%\n");
  });
});

describe("hostile Word documents", () => {
  const bomb = zipSync({ "word/document.xml": new Uint8Array(40 * 1024 * 1024).fill(0x20) });

  test("a zip bomb is refused by what it unpacks to, whatever size it states", async () => {
    await expect(readReport(bomb)).rejects.toMatchObject({ code: "zip-bomb" });
    const liar = Uint8Array.from(bomb);
    const view = new DataView(liar.buffer);
    for (let at = 0; at < liar.length - 28; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    await expect(readReport(liar)).rejects.toMatchObject({ code: "zip-bomb" });
    await expect(readReport(bomb, { limits: { maxUnpackedBytes: 1024 } })).rejects.toMatchObject({ code: "zip-bomb" });
  });

  test("a bomb in a part that holds no text is never unpacked", async () => {
    const bytes = zipSync({
      "word/document.xml": strToU8(`<w:document><w:body>${p("甲")}</w:body></w:document>`),
      "word/media/a.png": new Uint8Array(40 * 1024 * 1024),
    });
    expect(await textOf(bytes)).toBe("甲\n");
  });

  test("every truncation is refused as damaged", async () => {
    const whole = rawDocument(p("甲"));
    for (let length = 4; length < whole.length; length += 7)
      await expect(readReport(whole.subarray(0, length), { name: "a.docx" })).rejects.toMatchObject({
        code: "damaged",
      });
  });

  test("every flipped byte is read or refused", async () => {
    const whole = rawDocument(p("甲"));
    for (let at = 4; at < whole.length; at += 1) {
      const flipped = Uint8Array.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0xff;
      await readReport(flipped, { name: "a.docx" }).catch((error: unknown) => {
        expect(error).toHaveProperty("name", "ReadError");
      });
    }
  });

  test.each([
    ["paragraphs nested 50 000 deep", "<w:p>".repeat(50_000)],
    ["tables nested 50 000 deep", "<w:tbl><w:tr><w:tc>".repeat(50_000)],
    ["wrappers nested 50 000 deep", "<w:sdt><w:sdtContent>".repeat(50_000)],
  ])("%s", async (_what, nested) => {
    const { text } = await readReport(rawDocument(p("甲") + nested), { limits: { maxUnpackRatio: 2000 } });
    expect(text).toBe("甲\n");
  });

  test("styles based on one another and an empty document", async () => {
    const styles =
      '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    expect(await textOf(rawDocument(p("甲", '<w:pStyle w:val="a"/>'), { "word/styles.xml": styles }))).toBe("甲\n");
    await expect(readReport(rawDocument("<w:p/>"))).rejects.toMatchObject({ code: "no-text" });
  });
});

describe("documents of other types that a docx takes in", () => {
  const taking = (name: string, content: string): Uint8Array =>
    rawDocument(
      '<w:p><w:r><w:t>政府工作报告</w:t></w:r></w:p><w:altChunk r:id="rId9"/><w:p><w:r><w:t>谢谢，大家</w:t></w:r></w:p>',
      {},
      {
        [`word/${name}`]: content,
        "word/_rels/document.xml.rels": `<Relationships><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${name}"/></Relationships>`,
      },
    );

  test.each([
    ["a.html", "<html><body><p>增长4.3%。</p><p>收入增长5%。</p></body></html>"],
    ["a.txt", "增长4.3%。\r\n\r\n收入增长5%。"],
    [
      "a.rtf",
      "{\\rtf1\\ansi \\u22686?\\u-27265?4.3%\\u12290?\\par \\u25910?\\u20837?\\u22686?\\u-27265?5%\\u12290?\\par}",
    ],
  ])("%s is read where it stands", async (name, content) => {
    const { text, warnings } = await readReport(taking(name, content), { name: "a.docx" });
    expect([text, warnings]).toEqual(["政府工作报告\n增长4.3%。\n收入增长5%。\n谢谢，大家\n", []]);
  });

  test("places name the document and lead into it; what it hides is accounted for", async () => {
    const content = "<html><body><p>收入增长<b>4.3%</b>。</p><p hidden>第二稿</p></body></html>";
    const { text, places, account } = await readReport(taking("a.html", content));
    const start = text.indexOf("4.3%");
    expect(placesAt(places, { start, end: start + 4 })).toEqual([
      {
        start,
        end: start + 4,
        part: "word/a.html",
        element: "b",
        sourceStart: content.indexOf("4.3%"),
        sourceEnd: content.indexOf("4.3%") + 4,
      },
    ]);
    expect(placesAt(places, { start: text.indexOf("谢谢"), end: text.indexOf("谢谢") + 2 })[0]?.part).toBe(
      "word/document.xml",
    );
    expect(account).toMatchObject({ hidden: 3 });
  });

  test("a remark on words taken in is a comment, and changes nothing there", async () => {
    const bytes = taking("a.html", "<html><body><p>增长4.3%。</p></body></html>");
    const { text } = await readReport(bytes);
    const at = text.indexOf("4.3%");
    const remark = { start: at, end: at + 4, comment: "请核对", replacement: "4.4%" };
    const annotated = await annotateDocx(bytes, [remark], { author: "校对", date: "2026-11-29T08:00:00Z" });
    expect(annotated.changes).toBe(0);
    expect((await readReport(annotated.bytes)).text).toBe(text);
  });

  test("what cannot be read is told, and remarks behind one stand at their words", async () => {
    const { warnings } = await readReport(taking("a.bin", "\u0000\u0001"), { name: "a.docx" });
    expect(warnings).toMatchObject([{ code: "part-unread" }]);
    const bytes = taking("a.html", "<html><body><p>增长4.3%。</p></body></html>");
    const at = (await readReport(bytes)).text.indexOf("，");
    const remark = { start: at, end: at + 1, replacement: "！" };
    const annotated = await annotateDocx(bytes, [remark], { author: "校对", date: "2026-11-29T08:00:00Z" });
    expect((await readReport(annotated.bytes)).text).toContain("谢谢！大家");
  });
});
