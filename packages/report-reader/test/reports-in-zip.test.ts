import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { readReport, reportsInZip } from "../src/index.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip with bytes of our own in place of a name of as many. */
function renamed(bytes: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const out = Buffer.from(bytes);
  const placeholder = Buffer.from(from, "latin1");
  for (let at = out.indexOf(placeholder); at >= 0; at = out.indexOf(placeholder, at + 1)) out.set(to, at);
  return out;
}

test("reports come sorted by name, what a system adds is left out, archives inside stay to be refused", async () => {
  const bytes = zipSync({
    "2022/乙.txt": utf8("增长5%。"),
    "2021\\甲.txt": utf8("增长4.3%。"),
    "__MACOSX/._甲.txt": utf8("x"),
    "照片.jpg": utf8("x"),
    "旧.rar": strToU8("Rar!"),
  });
  const reports = reportsInZip(bytes);
  expect(reports.map(({ name }) => name)).toEqual(["2021/甲.txt", "2022/乙.txt", "旧.rar"]);
  const [first] = reports;
  expect((await readReport(first?.unpack() ?? new Uint8Array(), { name: first?.name })).text).toBe("增长4.3%。");
});

test("names that Windows in Chinese wrote are read", () => {
  const bytes = renamed(
    zipSync({ "AAAABBBB.txt": utf8("x"), "b.txt": utf8("y") }),
    "AAAABBBB",
    iconv.encode("济南聊城", "gbk"),
  );
  expect(reportsInZip(bytes).map(({ name }) => name)).toEqual(["b.txt", "济南聊城.txt"]);
});

test.each<[what: string, bytes: Uint8Array]>([
  ["a docx", zipSync({ "word/document.xml": utf8("<x/>"), "a.txt": utf8("x") })],
  ["no zip", utf8("增长4.3%。")],
  ["a zip cut short", zipSync({ "a.txt": utf8("x"), "b.txt": utf8("y") }).subarray(0, 40)],
])("%s holds no reports", (_what, bytes) => {
  expect(reportsInZip(bytes)).toEqual([]);
});

test.each<[code: string, bytes: Uint8Array, limits: object]>([
  ["too-large", zipSync({ "a.txt": utf8("x") }), { maxBytes: 10 }],
  ["too-complex", zipSync({ "a.txt": utf8("x"), "b.txt": utf8("y") }), { maxEntries: 1 }],
])("%s", (code, bytes, limits) => {
  expect(() => reportsInZip(bytes, { limits })).toThrow(expect.objectContaining({ code }));
});

test("entries that lie on top of each other are a bomb, and so is one that grows beyond its ratio", () => {
  const once = zipSync({ "a.txt": new Uint8Array(4_000_000) });
  const [report] = reportsInZip(once);
  expect(() => report?.unpack()).toThrow(expect.objectContaining({ code: "zip-bomb" }));
  expect(() =>
    reportsInZip(listedTwice(zipSync({ "a.txt": Uint8Array.from({ length: 9000 }, (_, at) => (at * at) >> 3) }))),
  ).toThrow(expect.objectContaining({ code: "zip-bomb" }));
});

/** A zip whose directory names its one entry again and again. */
function listedTwice(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const directory = buffer.readUInt32LE(end + 16);
  const entry = buffer.subarray(directory, end);
  const tail = Buffer.from(buffer.subarray(end));
  const times = 40;
  tail.writeUInt16LE(times, 10);
  return Buffer.concat([buffer.subarray(0, directory), ...Array.from({ length: times }, () => entry), tail]);
}
