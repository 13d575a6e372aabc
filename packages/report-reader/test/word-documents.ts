import {
  AlignmentType,
  Document,
  LevelFormat,
  LevelSuffix,
  Packer,
  Paragraph,
  TextRun,
  type INumberingOptions,
  type ParagraphChild,
} from "docx";
import { zipSync, strToU8 } from "fflate";

/** The numbering that official documents use: 一、 （一） 1. （1） */
const officialNumbering: INumberingOptions = {
  config: [
    {
      reference: "official",
      levels: [
        {
          level: 0,
          format: LevelFormat.CHINESE_COUNTING_THOUSAND,
          text: "%1、",
          alignment: AlignmentType.START,
          suffix: LevelSuffix.NOTHING,
        },
        {
          level: 1,
          format: LevelFormat.CHINESE_COUNTING,
          text: "（%2）",
          alignment: AlignmentType.START,
          suffix: LevelSuffix.NOTHING,
        },
        { level: 2, format: LevelFormat.DECIMAL, text: "%3.", alignment: AlignmentType.START, suffix: LevelSuffix.TAB },
      ],
    },
    {
      reference: "items",
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START }],
    },
  ],
};

export async function wordDocument(
  children: readonly (Paragraph | ConstructorParameters<typeof Document>[0]["sections"][number]["children"][number])[],
  more: object = {},
): Promise<Uint8Array> {
  const document = new Document({ numbering: officialNumbering, sections: [{ children: [...children] }], ...more });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

export function paragraph(...children: (ParagraphChild | string)[]): Paragraph {
  return new Paragraph({ children: children.map((child) => (typeof child === "string" ? new TextRun(child) : child)) });
}

/**
 * A report with its typed ordinals made automatic, as Word itself writes it: headings share one numbering,
 * the items of each annex begin anew.
 */
export async function automaticallyNumbered(paragraphs: readonly string[]): Promise<Uint8Array> {
  let annex = 0;
  let instance = 0;
  const children = paragraphs.map((text) => {
    if (/^附件\d/u.test(text)) annex += 1;
    const heading =
      annex > 0 ? null : /^(?:(?<part>[一二三四五六七八九十]+、)|(?<section>（[一二三四五六七八九十]+）))/u.exec(text);
    if (heading !== null)
      return new Paragraph({
        text: text.slice(heading[0].length),
        numbering: { reference: "official", level: heading.groups?.["part"] === undefined ? 1 : 0 },
      });
    const item = annex === 0 ? null : /^(?<count>\d+)\./u.exec(text);
    if (item === null) return new Paragraph({ text });
    if (item.groups?.["count"] === "1") instance += 1;
    return new Paragraph({ text: text.slice(item[0].length), numbering: { reference: "items", level: 0, instance } });
  });
  return wordDocument(children);
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** A docx of hand-written parts, for what no library writes. */
export function rawDocument(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  whole: Readonly<Record<string, string>> = {},
): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    ...whole,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  };
  for (const [name, content] of Object.entries(parts)) {
    const root = name.replace("word/", "").replace(".xml", "");
    files[name] = `<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
}

/** The paragraphs under tracked changes that, once accepted, leave them as they are. */
export function revised(paragraphs: readonly string[]): Uint8Array {
  const run = (text: string, tag = "t"): string => `<w:r><w:${tag}>${text.replaceAll("&", "&amp;")}</w:${tag}></w:r>`;
  const struckEnd = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
  return rawDocument(
    paragraphs
      .map((text, index) =>
        index % 3 === 0 && text.length > 30
          ? `<w:p>${struckEnd}${run(text.slice(0, 5))}</w:p><w:p>${run(text.slice(5, 20))}<w:del w:id="2">${run("增长99.9%", "delText")}</w:del><w:ins w:id="3">${run(text.slice(20))}</w:ins></w:p>`
          : `<w:p>${run(text)}</w:p>`,
      )
      .join(""),
  );
}
