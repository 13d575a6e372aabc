import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { seedParagraphs } from "../../test/seed.js";
import { garbledIn } from "./garbled-text.js";

const paragraphs = seedParagraphs.filter((line) => (line.match(/\p{Script=Han}/gu)?.length ?? 0) > 60);

test.each<[kind: string, damage: (text: string) => string]>([
  ["utf-8-as-gbk", (text) => iconv.decode(Buffer.from(text), "gbk")],
  ["as-latin-1", (text) => Buffer.from(text).toString("latin1")],
  ["as-latin-1", (text) => iconv.decode(Buffer.from(text), "windows-1252")],
  ["as-latin-1", (text) => iconv.encode(text, "gbk").toString("latin1")],
  [
    "controls",
    (text) =>
      Array.from(text, (character) =>
        /\d/u.test(character) ? String.fromCharCode(19 + Number(character)) : character,
      ).join("") + "\u0003\u0004",
  ],
  [
    "no-prose",
    (text) =>
      text.replace(/\p{Script=Han}/gu, (character) =>
        String.fromCodePoint(0x4e00 + (((character.codePointAt(0) ?? 0) * 37) % 19000)),
      ),
  ],
])("%s is noticed in any paragraph", (kind, damage) => {
  for (const paragraph of paragraphs) expect(garbledIn(damage(paragraph))?.kind).toBe(kind);
});

test("a paragraph that reads as it was written is not", () => {
  for (const paragraph of paragraphs) expect(garbledIn(paragraph)).toBeUndefined();
});

test.each([
  [
    "a list of names",
    "张伟、王芳、李娜、刘洋、陈静、杨帆、赵鑫、黄磊、周婷、吴昊、徐睿、孙悦、马骏、朱琳、胡斌、郭瑶、何晨、高翔、林峰、罗曼",
  ],
  [
    "French",
    "La stratégie « Zone à zéro émission » a été présentée à Genève, où les équipes étaient très élargies à l'été.",
  ],
  ["a list of Czech letters and names", "ĚŠČŘŽÝÁÍÉ ěščřžýáíé úů Šťáhlavská, Říčany, Žďár"],
  ["classical words", "筚路蓝缕，以启山林。栉风沐雨，砥砺前行。"],
  ["a bullet and a tab", "•\t增长4.3%"],
])("%s is no damage", (_what, text) => {
  expect(garbledIn(text)).toBeUndefined();
});
