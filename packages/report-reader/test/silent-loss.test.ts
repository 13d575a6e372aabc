import { readFileSync } from "node:fs";
import { strToU8 as utf8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { documentTypes, readReport } from "../src/index.js";
import { figuresOf, figuresTold, missingFrom } from "./figures-told.js";
import { writtenFiles } from "./file-of-type.js";
import { rawOfd } from "./ofd-writer.js";
import { writePdf, type Placed } from "./pdf-writer.js";
import { readOnce } from "./read-once.js";
import { seedParagraphs } from "./seed.js";
import { rawDocument } from "./word-documents.js";

/** A report of our own with figures of many forms: names, products, misprints, heads and lists that print some too. */
const ownParagraphs = [
  "政府工作报告",
  "——2026年1月18日在山城市第十六届人民代表大会第五次会议上",
  "市长 李明",
  "各位代表：",
  "一、2025年工作回顾",
  "全市生产总值突破1,286亿元，增长5.6%，人均达到8.15万元，居全省第3位。粮食总产42.7万吨，单产每亩412公斤。",
  "新上山城电厂2×66万千瓦机组，建成北河3*35兆瓦背压机，装机132万千瓦；24小时×7天值守。",
  "新增就业3.2万人，失业率控制在4.8%以内；发放补贴25l亿元，惠及1O万户。",
  "改造220千伏变电站6座，5亿元以上项目48个，连续7年盈利，千分之3.5的费率降至2‰。",
  "三次产业结构调整为7.2:41.5:51.3，城乡收入比缩小至2.05:1。",
  "空气优良天数285天，PM2.5平均浓度32微克/立方米，5G基站4100个，获批国家5A景区1家。",
  "二、2026年重点工作",
  "（一）扩大投资。固定资产投资增长8%左右，力争20－25个项目开工，总投资150亿—180亿元。",
  "（二）办好10件实事。1.新建学校12所，新增学位1.5万个；2.改造老旧小区86个、惠及1.2万户。",
  "（三）完善“4+3”体系。用好12345热线，接诉率99.5%，按期办结率98.0％，满意率９６．５％。",
  "附件1",
  "2026年民生实事清单",
  "1.新增养老床位2000张以上。",
  "2.改造管网300公里，每户补助1500元。",
  "附件2",
  "2026年政策清单",
  "1.关于支持100家企业技术改造的意见（市工业和信息化局）",
];

const texts = [
  ["the seed", seedParagraphs],
  ["a text of our own", ownParagraphs],
] as const;

describe.each(texts)("%s loses no figure in silence", (_what, paragraphs) => {
  const printed = figuresOf(paragraphs.join("\n"));

  test("it prints some", () => {
    expect(printed.length).toBeGreaterThan(35);
  });

  test.each(writtenFiles)("$what", async (file) => {
    const { text, source, account } = await readOnce(file, paragraphs);
    const { told, lost } = figuresTold(text);
    expect(source.type).toBe(file.type);
    expect(account?.unread ?? 0).toBe(0);
    expect(lost.map(({ start, end }) => text.slice(start - 6, end + 6))).toEqual([]);
    expect(missingFrom(told, printed)).toEqual([]);
  });
});

test("doc", async () => {
  const bytes = readFileSync(new URL("fixtures/office.doc", import.meta.url));
  const { text, account } = await readReport(bytes, { name: "a.doc" });
  const printed = figuresOf("增长4.3%，工业增长5.1%。生产总值5.5%，工业增加值6%。");
  expect(account?.unread).toBe(0);
  expect(missingFrom(figuresTold(text).told, printed)).toEqual([]);
});

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const related = (kind: string, target: string): Record<string, string> => ({
  "word/_rels/document.xml.rels": `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`,
});
const line = (text: string, row: number): Placed => ({ text, x: 79, y: 105 + 28 * row, size: 16 });
const object = (attributes: string, text: string): string =>
  `<ofd:TextObject Size="5" Boundary="20 ${String(text.length * 9)} 160 8" ${attributes}><ofd:TextCode X="0" Y="5" DeltaX="g ${String(text.length - 1)} 5">${text}</ofd:TextCode></ofd:TextObject>`;
const SHOWN = "全市工业增长6%。";
const LEFT_OUT = "全市投资增长7%。";

/** Files of which a figure does not come out: something has to say so, a warning or the account of the characters. */
test.each<[what: string, name: string, bytes: Uint8Array, says: string]>([
  [
    "a docx with hidden text",
    "a.docx",
    rawDocument(`<w:p>${run(SHOWN)}${run(LEFT_OUT, "<w:vanish/>")}</w:p>`),
    "hidden",
  ],
  [
    "a docx with deleted text",
    "a.docx",
    rawDocument(`<w:p>${run(SHOWN)}<w:del w:id="1"><w:r><w:delText>${LEFT_OUT}</w:delText></w:r></w:del></w:p>`),
    "tracked-changes",
  ],
  [
    "a docx with a part that cannot be read",
    "a.docx",
    rawDocument(`<w:p>${run(SHOWN)}</w:p><w:altChunk r:id="r9"/>`),
    "part-unread",
  ],
  [
    "a docx with a header",
    "a.docx",
    rawDocument(`<w:p>${run(SHOWN)}</w:p>`, { "word/header1.xml": run(LEFT_OUT) }, related("header", "header1.xml")),
    "furniture",
  ],
  [
    "a docx with a comment",
    "a.docx",
    rawDocument(
      `<w:p>${run(SHOWN)}</w:p>`,
      { "word/comments.xml": run(LEFT_OUT) },
      related("comments", "comments.xml"),
    ),
    "hidden",
  ],
  ["a page with a hidden part", "a.html", utf8(`<p>${SHOWN}</p><p style="display:none">${LEFT_OUT}</p>`), "hidden"],
  ["a page with a script", "a.html", utf8(`<p>${SHOWN}</p><nav><a href="/a">${LEFT_OUT}</a></nav>`), "furniture"],
  [
    "a text with bytes of no encoding",
    "a.txt",
    new Uint8Array([...utf8(SHOWN.repeat(40)), 0xe5, 0x85, ...bytesOf("%"), ...utf8("。")]),
    "undecodable-bytes",
  ],
  ["an rtf with hidden text", "a.rtf", bytesOf("{\\rtf1\\ansi growth 6%{\\v of 7%}\\par}"), "hidden"],
  ["a pdf with a scanned page", "a.pdf", writePdf([[line(SHOWN, 0)], []], { pictures: [1] }), "pages-without-text"],
  ["an ofd with a hidden object", "a.ofd", rawOfd([object("", SHOWN) + object('Visible="false"', LEFT_OUT)]), "hidden"],
  [
    "an ofd without the part that a page is printed on",
    "a.ofd",
    rawOfd([object("", SHOWN)], { templates: [object("", LEFT_OUT)], storedAs: (part) => part.replace("Tpl_0", "x") }),
    "part-unread",
  ],
  [
    "a zip with more than the report",
    "a.zip",
    zipSync({ "a.txt": utf8(SHOWN), "b.png": utf8(LEFT_OUT) }),
    "read-inside",
  ],
])("%s says what is left out", async (_what, name, bytes, says) => {
  const { text, warnings, account } = await readReport(bytes, { name });
  const told = [
    ...warnings.map(({ code }) => code),
    ...Object.entries(account ?? {}).flatMap(([fate, count]) => (count > 0 ? [fate] : [])),
  ];
  expect(text).toContain("6%");
  expect(text).not.toContain("7%");
  expect(told).toContain(says);
});

test("every type is among them", () => {
  const covered = new Set<string>([...writtenFiles.map(({ type }) => type), "doc"]);
  expect(documentTypes.filter((type) => !covered.has(type))).toEqual([]);
});
