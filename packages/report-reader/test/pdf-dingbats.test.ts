import { expect, test } from "vitest";
import { readReport } from "../src/index.js";

/** A pdf that draws each piece of codes in a font that is named and not embedded. */
function pdfOf(pieces: readonly (readonly [font: string, codes: string])[]): Uint8Array {
  const fonts = ["Helvetica", "ZapfDingbats", "Symbol"];
  const content = pieces
    .map(([font, codes], at) => `BT /${font} 16 Tf 1 0 0 1 ${String(79 + 20 * at)} 700 Tm (${codes}) Tj ET`)
    .join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << ${fonts.map((font, at) => `/${font} ${String(5 + at)} 0 R`).join(" ")} >> >> >>`,
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    ...fonts.map((font) => `<< /Type /Font /Subtype /Type1 /BaseFont /${font} >>`),
  ];
  const file = `%PDF-1.4\n${objects.map((object, at) => `${String(at + 1)} 0 obj\n${object}\nendobj\n`).join("")}trailer\n<< /Root 1 0 R >>\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

test.each([
  [
    "ticks are no digits of a figure",
    [
      ["ZapfDingbats", "4"],
      ["Helvetica", "5% of 12"],
    ],
    "✔ 5% of 12\n",
  ],
  ["balls and squares", [["ZapfDingbats", "4 ln"]], "✔ ●■\n"],
  ["hearts and arrows", [["ZapfDingbats", "\\252\\325"]], "♥→\n"],
  [
    "signs of the font Symbol stay what they are",
    [
      ["Symbol", "\\263"],
      ["Symbol", "45"],
    ],
    "≥ 45\n",
  ],
  ["degrees too", [["Symbol", "45 \\260"]], "45 °\n"],
] as const)("%s", async (_what, pieces, text) => {
  expect((await readReport(pdfOf(pieces), { name: "a.pdf" })).text).toBe(text);
});
