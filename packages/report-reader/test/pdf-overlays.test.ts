import { expect, test } from "vitest";
import { readReport } from "../src/index.js";
import { writePdf } from "./pdf-writer.js";

/** The same pdf with an annotation on its first page; written behind the file, as programs save changes. */
function withAnnotation(pdf: Uint8Array, annotation: string): Uint8Array {
  const stored = Array.from(pdf, (byte) => String.fromCharCode(byte)).join("");
  const page = /7 0 obj\n(?<entries><<[^\n]*)>>\nendobj/u.exec(stored)?.groups?.["entries"] ?? "";
  const previous = /startxref\n(?<at>\d+)/u.exec(stored)?.groups?.["at"] ?? "0";
  let body = stored;
  const added: [number, string][] = [
    [7, `${page} /Annots [90 0 R] >>`],
    [90, annotation],
  ];
  const table = added.map(([number, object]) => {
    const row = `${number} 1\n${String(body.length).padStart(10, "0")} 00000 n \n`;
    body += `${number} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  body += `xref\n${table.join("")}trailer\n<< /Size 91 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(body, (character) => character.charCodeAt(0));
}

const PAGE = writePdf([[{ text: "全年增长4.3%。", x: 80, y: 80, size: 12 }]]);

test.each([
  [
    "a text box laid over the page",
    "<< /Type /Annot /Subtype /FreeText /Rect [80 600 300 640] /Contents (5.1%) /DA (/F1 9 Tf) >>",
    ["fields-unread"],
  ],
  [
    "a field that was filled",
    "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (5.1%) /Rect [80 600 300 640] >>",
    ["fields-unread"],
  ],
  [
    "a choice from a list that was made",
    "<< /Type /Annot /Subtype /Widget /FT /Ch /Ff 131072 /T (a) /Opt [(5.1%) (5.2%)] /V (5.1%) /Rect [80 600 300 640] >>",
    ["fields-unread"],
  ],
  [
    "a list where nothing is chosen",
    "<< /Type /Annot /Subtype /Widget /FT /Ch /T (a) /Opt [(5.1%) (5.2%)] /Rect [80 600 300 640] >>",
    [],
  ],
  [
    "a field that is hidden",
    "<< /Type /Annot /Subtype /Widget /FT /Tx /F 2 /T (a) /V (5.1%) /Rect [80 600 300 640] >>",
    [],
  ],
  ["a field that is empty", "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [80 600 300 640] >>", []],
  ["a link", "<< /Type /Annot /Subtype /Link /Rect [80 600 300 640] >>", []],
])("%s", async (_what, annotation, codes) => {
  const { text, warnings } = await readReport(withAnnotation(PAGE, annotation));
  expect([text, warnings.map(({ code }) => code)]).toEqual(["全年增长4.3%。\n", codes]);
});
