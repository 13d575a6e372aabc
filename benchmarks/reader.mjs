/** Reading the report in `seeds/` from each type of file, and a pdf of sixty pages; the first time and the median of five. */
import { readReport } from "@liaocheng/report-reader";
import { strToU8, zipSync } from "fflate";
import { row, seed } from "./seed.mjs";

const paragraphs = seed.split("\n").filter((line) => line.trim() !== "");
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const html = `<html><meta charset="utf-8"><body><div>${paragraphs.map((text) => `<p>${escape(text)}</p>`).join("\n")}</div></body></html>`;
const word = `<w:document><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${escape(text)}</w:t></w:r></w:p>`).join("")}</w:body></w:document>`;

/** Hard lines of 28 characters, 22 to a page, in a Chinese font that is named and not embedded. */
function pdfOf(texts, pageCount) {
  const lines = texts.flatMap((text) => text.match(/.{1,28}/gu) ?? []);
  const hex = (text) => Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  const pages = Array.from({ length: pageCount }, (_, page) =>
    Array.from({ length: 22 }, (_line, index) => {
      const text = lines[(page * 22 + index) % lines.length];
      return `BT /F1 16 Tf 1 0 0 1 79 ${740 - index * 28} Tm <${hex(text)}> Tj ET`;
    }).join("\n"),
  );
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pageCount} /Kids [${pages.map((_, page) => `${5 + 2 * page} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>",
    ...pages.flatMap((content, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * page} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return strToU8(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`);
}

const files = [
  ["txt", strToU8(seed)],
  ["html", strToU8(html)],
  ["docx", zipSync({ "word/document.xml": strToU8(word) })],
  ["pdf, 60 pages", pdfOf(paragraphs, 60)],
];

console.log(row("reading a report", "bytes", "first ms", "median ms"));
for (const [what, bytes] of files) {
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    await readReport(bytes);
    times.push(performance.now() - started);
  }
  const median = [...times].sort((left, right) => left - right)[2];
  console.log(row(what, bytes.length, times[0].toFixed(0), median.toFixed(0)));
}
