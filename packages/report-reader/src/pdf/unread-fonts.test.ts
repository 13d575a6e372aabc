import { strToU8, zlibSync } from "fflate";
import { expect, test } from "vitest";
import { unreadFonts } from "./unread-fonts.js";

const font = (encoding: string, more = ""): string =>
  `<< /Type /Font /Subtype /Type0 /Encoding /${encoding} /DescendantFonts [4 0 R] ${more}>>`;
const descendant = (ordering: string): string =>
  `<< /Type /Font /Subtype /CIDFontType2 /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> >>`;

const loose = (objects: Readonly<Record<number, string>>): Uint8Array =>
  strToU8(
    Object.entries(objects)
      .map(([number, object]) => `${number} 0 obj\n${object}\nendobj\n`)
      .join(""),
    true,
  );

function packed(objects: Readonly<Record<number, string>>): Uint8Array {
  let at = 0;
  const heads = Object.entries(objects).map(([number, object]) => {
    const head = `${number} ${String(at)}`;
    at += object.length + 1;
    return head;
  });
  const head = `${heads.join(" ")} `;
  const body = zlibSync(strToU8(head + Object.values(objects).join(" "), true));
  const dictionary = `9 0 obj\n<< /Type /ObjStm /N 2 /First ${String(head.length)} /Filter /FlateDecode /Length ${String(body.length)} >>\nstream\n`;
  return Uint8Array.from([...strToU8(dictionary, true), ...body, ...strToU8("\nendstream\nendobj\n", true)]);
}

const told = (bytes: Uint8Array): readonly string[] => [...unreadFonts(bytes)];

test.each([
  ["as they are", loose],
  ["packed", packed],
])("codes of a known encoding for glyphs of no known collection are told of, in objects %s", (_how, write) => {
  expect(told(write({ 3: font("90ms-RKSJ-H"), 4: descendant("Identity") }))).toEqual(["Adobe-Identity-UCS2"]);
  expect(told(write({ 3: font("GBK-EUC-H"), 4: descendant("UCS") }))).toEqual(["Adobe-UCS-UCS2"]);
  expect(told(write({ 3: font("90ms-RKSJ-H"), 4: descendant("Japan1") }))).toEqual([]);
  expect(told(write({ 3: font("Identity-H"), 4: descendant("Identity") }))).toEqual([]);
  expect(told(write({ 3: font("90ms-RKSJ-H", "/ToUnicode 8 0 R "), 4: descendant("Identity") }))).toEqual([]);
});

test("the collection is found through references, and in the object of that very number", () => {
  const byReference = {
    3: font("90ms-RKSJ-H").replace("[4 0 R]", "7 0 R"),
    14: descendant("Japan1"),
    4: "<< /Subtype /CIDFontType2 /CIDSystemInfo 5 0 R >>",
    5: "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
    7: "[ 4 0 R ]",
  };
  expect(told(loose(byReference))).toEqual(["Adobe-Identity-UCS2"]);
});

test("a locked file is not looked into, since its strings are locked", () => {
  const bytes = loose({ 3: font("90ms-RKSJ-H"), 4: descendant("\u00a7x"), 5: "<< /Encrypt 6 0 R >>" });
  expect(told(bytes)).toEqual([]);
});
