import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { placesAt, ReadError, readReport } from "../src/index.js";
import { rawOfd } from "./ofd-writer.js";
import { paragraph, wordDocument } from "./word-documents.js";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const codes = (warnings: readonly { readonly code: string }[]): string[] => warnings.map(({ code }) => code);
const object = (attributes: string, code: string, text: string, prefix = "ofd:"): string =>
  `<${prefix}TextObject Size="5" ${attributes}><${prefix}TextCode ${code}>${text}</${prefix}TextCode></${prefix}TextObject>`;

describe("ofd", () => {
  test.each<[what: string, bytes: Uint8Array, text: string]>([
    [
      "steps in their short form",
      rawOfd([object('Boundary="20 20 160 8"', 'X="0" Y="5" DeltaX="g 6 5 2.5"', "生产总值增长5%")]),
      "生产总值增长5%\n",
    ],
    [
      "any prefix of names",
      rawOfd([object('Boundary="20 20 160 8"', 'X="0" Y="5" DeltaX="5"', "增长", "a:")], { prefix: "a:" }),
      "增长\n",
    ],
    [
      "or none",
      rawOfd([object('Boundary="20 20 160 8"', 'X="0" Y="5" DeltaX="5"', "增长", "")], { prefix: "" }),
      "增长\n",
    ],
    [
      "a wide step parts cells",
      rawOfd([object('Boundary="20 20 160 8"', 'X="0" Y="5" DeltaX="5 60 5"', "指标目标")]),
      "指标\t目标\n",
    ],
    [
      "a page set across",
      rawOfd([
        object('Boundary="20 20 8 160" CTM="0 1 -1 0 8 0"', 'X="0" Y="5" DeltaX="g 4 5"', "增长目标一"),
        object('Boundary="10 20 8 160" CTM="0 1 -1 0 8 0"', 'X="0" Y="5" DeltaX="g 4 5"', "增长目标二"),
      ]),
      "增长目标一\n增长目标二\n",
    ],
    [
      "columns of upright characters from right to left",
      rawOfd([
        object('Boundary="100 20 8 160"', 'X="0" Y="5" DeltaY="g 4 5"', "全市生产总"),
        object('Boundary="90 20 8 160"', 'X="0" Y="5" DeltaY="g 4 5"', "值增长目标"),
      ]),
      "全市生产总\n值增长目标\n",
    ],
    [
      "what a page is printed on comes with it",
      rawOfd([object('Boundary="60 20 80 8"', 'X="0" Y="5" DeltaX="g 3 2.5"', "5.5%")], {
        templates: [object('Boundary="20 20 30 8"', 'X="0" Y="5" DeltaX="g 3 5"', "生产总值")],
      }),
      "生产总值\t5.5%\n",
    ],
  ])("%s", async (_what, bytes, text) => {
    const read = await readReport(bytes, { name: "a.ofd" });
    expect(read.text).toBe(text);
    expect(read.account?.unread).toBe(0);
  });

  test.each([
    [
      "a part that lies under a name in other case is found",
      (name: string) => name.replace("Tpls", "TPLS"),
      "生产总值\t5.5%\n",
      [],
    ],
    ["one that is not there is told", (name: string) => name.replace("Tpl_0", "Tpl_9"), "5.5%\n", ["part-unread"]],
  ])("%s", async (_what, storedAs, text, codes) => {
    const bytes = rawOfd([object('Boundary="60 20 80 8"', 'X="0" Y="5" DeltaX="g 3 2.5"', "5.5%")], {
      templates: [object('Boundary="20 20 30 8"', 'X="0" Y="5" DeltaX="g 3 5"', "生产总值")],
      storedAs,
    });
    const read = await readReport(bytes, { name: "a.ofd" });
    expect([read.text, read.warnings.map(({ code }) => code)]).toEqual([text, codes]);
  });

  test("knows pages and boxes, its title, and counts what is hidden", async () => {
    const shown = object('Boundary="20 20 160 8"', 'X="0" Y="5" DeltaX="g 3 5"', "增长目标");
    const hidden = object('Visible="false" Boundary="20 40 160 8"', 'X="0" Y="5" DeltaX="5"', "批注");
    const { places, title, account, source } = await readReport(
      rawOfd([shown, shown.replace("目标", "结果") + hidden], { title: "政府工作报告" }),
    );
    expect(source.type).toBe("ofd");
    expect(title).toBe("政府工作报告");
    expect(account).toMatchObject({ emitted: 8, hidden: 2, unread: 0 });
    expect(placesAt(places, { start: 5, end: 7 })).toMatchObject([{ page: 2 }]);
  });
});

describe("doc", () => {
  const fixture = new Uint8Array(readFileSync(new URL("fixtures/office.doc", import.meta.url)));

  // LibreOffice put the two items into lists of their own, so that each begins with 1.
  test("reads as it is printed, the numbers that Word counts among it", async () => {
    const { text, warnings, account, source } = await readReport(fixture, {
      name: "报告.wps",
    });
    expect(text).toBe(
      "政府工作报告\n预计全年生产总值增长4.3%[1]，其中工业增长5.1%。\n公开文字继续。\n指标\t目标\t\n生产总值\t5.5%\t左右\n工业增加值\t6%\t左右\n1.修路\n1.建桥\n谢谢大家！\n注释\n[1]初步核算数。\n",
    );
    expect(source.type).toBe("doc");
    expect(warnings).toEqual([]);
    expect(account).toMatchObject({ hidden: 6, unread: 0 });
  });

  test("cut or damaged it is read or refused, never anything else", async () => {
    for (let length = 9; length < fixture.length; length += 331) {
      const damaged = Uint8Array.from(fixture.subarray(0, length));
      if (length % 2 === 0) damaged.fill(0xff, Math.floor(length / 2), Math.floor(length / 2) + 64);
      await readReport(damaged, { name: "a.doc" }).catch((error: unknown) => {
        expect(error).toBeInstanceOf(ReadError);
      });
    }
  });
});

describe("rtf", () => {
  const hex = (text: string): string =>
    Array.from(iconv.encode(text, "gbk"), (byte) => `\\'${byte.toString(16).padStart(2, "0")}`).join("");
  const rtf = (body: string): Uint8Array =>
    bytesOf(
      `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Times;}}{\\*\\generator x;}\n${body}}`,
    );

  test.each<[what: string, body: string, text: string]>([
    [
      "bytes of GBK and characters of Unicode",
      `${hex("增长")}\\u29983?{\\uc2 \\u-28671 ??}4.3%\\par`,
      "增长生送4.3%\n",
    ],
    ["line ends of the file mean nothing", `${hex("增")}\r\n${hex("长")}\\par ${hex("投资")}`, "增长\n投资\n"],
    [
      "rows of a table",
      `\\trowd\\intbl ${hex("指标")}\\cell 5%\\cell\\row\\pard ${hex("正文")}\\par`,
      "指标\t5%\n正文\n",
    ],
    [
      "ordinals",
      `{\\listtext\\pard 1.\\tab}${hex("修路")}\\par{\\pntext 2.\\tab}${hex("建桥")}\\par`,
      "1.修路\n2.建桥\n",
    ],
    ["hidden and struck out text left out", `${hex("增长")}{\\v 9.9%}{\\deleted 8.8%}4.3%\\par`, "增长4.3%\n"],
    ["what a field shows", `{\\field{\\*\\fldinst HYPERLINK "a"}{\\fldrslt ${hex("链接")}}}\\par`, "链接\n"],
    [
      "notes",
      `${hex("增长")}4.3%{\\super\\chftn}{\\footnote {\\super\\chftn}${hex("初步数")}}\\par`,
      "增长4.3%[1]\n注释\n[1]初步数\n",
    ],
    ["headers left out", `{\\header ${hex("页眉")}\\par}${hex("正文")}\\par`, "正文\n"],
    ["braces and backslashes", "\\{5\\}\\\\\\par", "{5}\\\n"],
  ])("%s", async (_what, body, text) => {
    const read = await readReport(rtf(body), { name: "a.rtf" });
    expect(read.text).toBe(text);
    expect(read.account?.unread).toBe(0);
  });

  test.each([
    ["accented letters", "caf\\'e9 na\\'efve \\'96 4.3%\\par", "café naïve – 4.3%\n"],
    ["Chinese bytes all the same", `${hex("全年工业增长")}4.3%\\par`, "全年工业增长4.3%\n"],
  ])("in a western code page stand %s", async (_what, body, text) => {
    const western = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}}\n\\f0 ${body}}`;
    expect((await readReport(bytesOf(western), { name: "a.rtf" })).text).toBe(text);
  });

  test("groups opened without end are refused", async () => {
    await expect(readReport(bytesOf(`{\\rtf1 ${"{".repeat(5000)}`))).rejects.toMatchObject({ code: "too-complex" });
  });
});

describe("mail", () => {
  const mail = (...lines: string[]): Uint8Array => bytesOf(lines.join("\r\n"));
  const quoted = (text: string, encoding: string): string =>
    Array.from(iconv.encode(text, encoding), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");

  test("a page saved into one file is read as the page", async () => {
    const bytes = mail(
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: http://example.org/",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="--X"',
      "",
      "----X",
      "Content-Type: text/html; charset=gb2312",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      `<p>${quoted("增长", "gbk")}4.3%</p>`,
      "----X",
      "Content-Type: text/css",
      "",
      "p{}",
      "----X--",
    );
    for (const name of ["a.mht", "a.mhtml", undefined]) {
      const { text, source } = await readReport(bytes, { name });
      expect(text).toBe("增长4.3%\n");
      expect(source.type).toBe("mail");
    }
  });

  test("a letter is read as it is, the report attached to a short one in its place", async () => {
    const head = ["From: a@example.org", "To: b@example.org", `Subject: =?utf-8?Q?${quoted("报告", "utf-8")}?=`];
    const letter = mail(
      ...head,
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      quoted("增长4.3%。", "utf-8"),
    );
    const alone = await readReport(letter, { name: "a.eml" });
    expect([alone.text.trim(), alone.title]).toEqual(["增长4.3%。", "报告"]);
    const report = Buffer.from(await wordDocument([paragraph("投资增长5%。")])).toString("base64");
    const covering = mail(
      ...head,
      'Content-Type: multipart/mixed; boundary="X"',
      "",
      "--X",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "see attached",
      "--X",
      'Content-Type: application/octet-stream; name="report.docx"',
      'Content-Disposition: attachment; filename="report.docx"',
      "Content-Transfer-Encoding: base64",
      "",
      report,
      "--X--",
    );
    const attached = await readReport(covering, { name: "a.eml" });
    expect(attached.text).toBe("投资增长5%。\n");
    expect(codes(attached.warnings)).toEqual(["read-inside"]);
  });

  test("a text that begins like one is none", async () => {
    const { text, source } = await readReport(utf8("Subject: 增长4.3%\n正文\n"));
    expect([text, source.type]).toEqual(["Subject: 增长4.3%\n正文\n", "txt"]);
  });
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("zip", () => {
  test("with one report is read as it", async () => {
    const bytes = zipSync({
      "报告/终稿.txt": utf8("增长4.3%。"),
      "__MACOSX/._终稿.txt": utf8("x"),
      "图.png": utf8("x"),
    });
    const { text, warnings, source } = await readReport(bytes, {
      name: "a.zip",
    });
    expect([text, source.type]).toEqual(["增长4.3%。", "zip"]);
    expect(warnings).toMatchObject([{ code: "read-inside", data: { name: "报告/终稿.txt" } }]);
  });

  test("with several says how many", async () => {
    const bytes = zipSync({ "a.txt": strToU8("a"), "b.pdf": strToU8("b") });
    await expect(readReport(bytes, { name: "a.zip" })).rejects.toMatchObject({
      code: "archive",
      data: { count: 2 },
    });
  });
});

describe("xlsx", () => {
  const sheet = (rows: string, more = ""): string =>
    `<worksheet><cols><col min="9" max="9" hidden="1"/></cols><sheetData>${rows}</sheetData>${more}</worksheet>`;
  const styles = (...codesOfFormats: string[]): string =>
    `<styleSheet><numFmts>${codesOfFormats.map((code, index) => `<numFmt numFmtId="${String(170 + index)}" formatCode="${code.replaceAll('"', "&quot;")}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/>${codesOfFormats.map((_, index) => `<xf numFmtId="${String(170 + index)}"/>`).join("")}</cellXfs></styleSheet>`;
  const workbook = (sheets: readonly [name: string, xml: string, state?: string][], formats = styles()): Uint8Array =>
    zipSync({
      "xl/workbook.xml": strToU8(
        `<workbook><sheets>${sheets.map(([name, , state = "visible"], index) => `<sheet name="${name}" state="${state}" r:id="rId${String(index)}"/>`).join("")}</sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        `<Relationships>${sheets.map((_, index) => `<Relationship Id="rId${String(index)}" Target="worksheets/s${String(index)}.xml"/>`).join("")}</Relationships>`,
      ),
      "xl/styles.xml": strToU8(formats),
      "xl/sharedStrings.xml": strToU8(
        "<sst><si><t>指标</t></si><si><r><t>生产</t></r><r><t>总值</t></r><rPh><t>shengchan</t></rPh></si></sst>",
      ),
      ...Object.fromEntries(sheets.map(([, xml], index) => [`xl/worksheets/s${String(index)}.xml`, strToU8(xml)])),
    });
  const text = (reference: string, words: string): string =>
    `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const number = (reference: string, value: string, style = 0): string =>
    `<c r="${reference}" s="${String(style)}"><v>${value}</v></c>`;

  test("cells stand in their columns, shared texts and empty cells as well", async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c>${text("C1", "目标")}</row><row r="2"><c r="A2" t="s"><v>1</v></c>${number("C2", "5.5")}</row>`;
    const read = await readReport(workbook([["Sheet1", sheet(rows)]]), { name: "附件.xlsx" });
    expect(read.text).toBe("指标\t\t目标\n生产总值\t\t5.5\n");
    expect([read.source.type, read.account?.unread]).toEqual(["xlsx", 0]);
  });

  test.each([
    ["0.0%", "0.055", "5.5%"],
    ["0%", "5.5E-2", "6%"],
    ["#,##0.00", "5128.456", "5,128.46"],
    ['0.0"亿元"', "12.34", "12.3亿元"],
    ["0;-0;\\-", "-7", "-7"],
    ['yyyy"年"m"月"d"日"', "44922", "2022年12月27日"],
    ["yyyy-mm-dd", "44563", "2022-01-02"],
    ["General", "4.2999999999999997E-2", "0.043"],
    ["@", "7", "7"],
  ])("a number in the format %s is read as it is shown", async (format, stored, shown) => {
    const bytes = workbook(
      [["Sheet1", sheet(`<row r="1">${text("A1", "甲")}${number("B1", stored, 1)}</row>`)]],
      styles(format),
    );
    expect((await readReport(bytes)).text).toBe(`甲\t${shown}\n`);
  });

  test("labels merged downwards stand in each row; what is hidden is left out and counted", async () => {
    const rows = `<row r="1">${text("A1", "工业")}${text("B1", "产值")}${text("I1", "藏")}</row><row r="2">${text("B2", "利润")}</row><row r="3" hidden="1">${text("A3", "藏行")}</row>`;
    const bytes = workbook([
      ["指标表", sheet(rows, '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>')],
      ["底稿", sheet(`<row r="1">${text("A1", "藏页")}</row>`), "hidden"],
    ]);
    const read = await readReport(bytes);
    expect(read.text).toBe("指标表\n工业\t产值\n工业\t利润\n");
    expect(read.account).toMatchObject({ hidden: 5, unread: 0 });
  });
});
