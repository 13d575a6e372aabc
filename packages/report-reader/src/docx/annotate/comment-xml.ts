import type { AnnotateOptions } from "./annotation.js";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A part of comments without any. */
export const EMPTY_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${WORD}"></w:comments>`;

/** Small type and no indent, whatever the document sets its own text in. */
const PARAGRAPH =
  '<w:pPr><w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0" w:firstLineChars="0"/><w:jc w:val="left"/></w:pPr>';
const TYPE = '<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>';

/** One comment; each line of its text a paragraph. */
export function commentXml(id: number, text: string, { author, date }: AnnotateOptions): string {
  const paragraphs = text.split("\n").map((line, index) => {
    const mark = index === 0 ? `<w:r>${TYPE}<w:annotationRef/></w:r>` : "";
    return `<w:p>${PARAGRAPH}${mark}<w:r>${TYPE}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
  });
  const initials = escapeXml(author.slice(0, 2));
  return `<w:comment w:id="${String(id)}" w:author="${escapeXml(author)}" w:date="${escapeXml(date)}" w:initials="${initials}">${paragraphs.join("")}</w:comment>`;
}

/** Text as xml may hold it, in elements and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(NOT_IN_XML, "\uFFFD");
}

// eslint-disable-next-line no-control-regex -- exactly what xml does not allow
const NOT_IN_XML = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu;
