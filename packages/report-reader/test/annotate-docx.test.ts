import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { annotateDocx, plainDocx, readReport, type DocxAnnotation } from "../src/index.js";
import { seedParagraphs } from "./seed.js";
import { automaticallyNumbered, rawDocument, revised } from "./word-documents.js";

const options = { author: "校对", date: "2026-11-29T08:00:00Z" };
const r = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (content: string): string => `<w:p>${content}</w:p>`;
const textOf = async (bytes: Uint8Array): Promise<string> => (await readReport(bytes, { name: "a.docx" })).text;
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const documentOf = (bytes: Uint8Array): string => partOf(bytes, "word/document.xml");

/** Every element that opens closes, in order: what Word asks of a part before all else. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  for (const tag of xml.split("<").slice(1)) {
    const inside = tag.slice(0, tag.indexOf(">"));
    expect(tag).toContain(">");
    if (inside.startsWith("/")) expect(open.pop()).toBe(inside.slice(1));
    else if (!inside.endsWith("/") && !inside.startsWith("?")) open.push(inside.split(/\s/u, 1)[0] ?? "");
  }
  expect(open).toEqual([]);
}

/** Comments begin before they end, each with its reference and its text; ids of changes are all different. */
function expectSound(bytes: Uint8Array): void {
  const document = documentOf(bytes);
  expectWellFormed(document);
  const ids = (pattern: RegExp, xml: string): string[] => Array.from(xml.matchAll(pattern), (match) => match[1] ?? "");
  const starts = ids(/<w:commentRangeStart w:id="(\d+)"/gu, document);
  const comments = partOf(bytes, "word/comments.xml");
  expectWellFormed(comments);
  expect(ids(/<w:commentRangeEnd w:id="(\d+)"/gu, document).sort()).toEqual([...starts].sort());
  expect(ids(/<w:commentReference w:id="(\d+)"/gu, document).sort()).toEqual([...starts].sort());
  for (const id of starts) {
    expect(document.indexOf(`<w:commentRangeStart w:id="${id}"`)).toBeLessThan(
      document.indexOf(`<w:commentRangeEnd w:id="${id}"`),
    );
    expect(comments).toContain(`<w:comment w:id="${id}"`);
  }
  const changes = ids(/<w:(?:ins|del) w:id="(\d+)" w:author="校对"/gu, document);
  expect(new Set(changes).size).toBe(changes.length);
}

/** What stands between the marks of a comment, tags taken away. */
function commented(bytes: Uint8Array, id: number): string {
  const document = documentOf(bytes);
  const start = document.indexOf(`<w:commentRangeStart w:id="${String(id)}"/>`);
  return document
    .slice(start, document.indexOf(`<w:commentRangeEnd w:id="${String(id)}"/>`))
    .split("<")
    .map((piece) => piece.slice(piece.indexOf(">") + 1))
    .join("");
}

const at = (text: string, words: string, more: Omit<DocxAnnotation, "start" | "end">): DocxAnnotation => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, ...more };
};

describe("a comment stands at the exact words", () => {
  test.each<[what: string, body: string, words: string]>([
    ["inside a run", p(r("全年增长4.3%左右。")), "4.3%"],
    ["at the beginning of a run", p(r("增长")) + p(r("4.3%左右")), "4.3%"],
    ["across runs of different type", p(r("增长4", "<w:b/>") + r(".3") + r("%左右", "<w:i/>")), "4.3%"],
    ["inside a hyperlink", p(`<w:hyperlink>${r("增长4.3%左右")}</w:hyperlink>`), "4.3%"],
    [
      "inside the insertion of another",
      p(`${r("增长")}<w:ins w:id="7" w:author="甲">${r("4.3%左右")}</w:ins>`),
      "4.3%",
    ],
    ["across paragraphs", p(r("增长4.3")) + p(r("%左右")), "4.3\n%"],
    ["in a cell", `<w:tbl><w:tr><w:tc>${p(r("增长"))}</w:tc><w:tc>${p(r("4.3%"))}</w:tc></w:tr></w:tbl>`, "4.3%"],
    [
      "after a tab and a break of the same run",
      `<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>增长4.3%</w:t></w:r></w:p>`,
      "4.3%",
    ],
  ])("%s", async (_what, body, words) => {
    const bytes = rawDocument(body);
    const text = await textOf(bytes);
    const annotated = await annotateDocx(bytes, [at(text, words, { comment: "请核实" })], options);
    expectSound(annotated.bytes);
    expect(annotated).toMatchObject({ comments: 1, changes: 0, unchanged: [], unplaced: [] });
    expect(commented(annotated.bytes, 0)).toBe(words.replace("\n", ""));
    expect(await textOf(annotated.bytes)).toBe(text);
  });

  test("for an ordinal that Word counts at what follows it", async () => {
    const bytes = await automaticallyNumbered(seedParagraphs.slice(0, 30));
    const text = await textOf(bytes);
    const start = text.indexOf("（一）");
    const annotated = await annotateDocx(
      bytes,
      [{ start, end: start + 3, comment: "序号", replacement: "（二）" }],
      options,
    );
    expectSound(annotated.bytes);
    expect(annotated).toMatchObject({ comments: 1, changes: 0, unplaced: [] });
    expect(annotated.unchanged).toHaveLength(1);
    expect(commented(annotated.bytes, 0)).toBe(text.slice(start + 3, start + 4));
  });

  test("for text in a box at the run that holds it", async () => {
    const box = `<w:r><w:pict><w:textbox><w:txbxContent>${p(r("增长4.3%"))}</w:txbxContent></w:textbox></w:pict></w:r>`;
    const bytes = rawDocument(p(r("正文") + box + r("其后")));
    const text = await textOf(bytes);
    const annotated = await annotateDocx(bytes, [at(text, "4.3%", { comment: "框内", replacement: "4.4%" })], options);
    expectSound(annotated.bytes);
    expect(annotated).toMatchObject({ comments: 1, changes: 1 });
    expect(documentOf(annotated.bytes)).toMatch(/<w:commentRangeStart w:id="0"\/><w:r><w:pict>/u);
    expect(await textOf(annotated.bytes)).toBe(text.replace("4.3%", "4.4%"));
  });
});

describe("a change is tracked", () => {
  test("with author and date, the type of the words kept", async () => {
    const bytes = rawDocument(p(r("增长4.3%,其中", "<w:b/>")));
    const text = await textOf(bytes);
    const annotated = await annotateDocx(bytes, [at(text, ",", { replacement: "，" })], options);
    expectSound(annotated.bytes);
    const author = 'w:author="校对" w:date="2026-11-29T08:00:00Z"';
    expect(documentOf(annotated.bytes)).toContain(
      `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">增长4.3%</w:t></w:r><w:del w:id="0" ${author}><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">,</w:delText></w:r></w:del><w:ins w:id="1" ${author}><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">，</w:t></w:r></w:ins><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">其中</w:t></w:r>`,
    );
    expect(await textOf(annotated.bytes)).toBe(text.replace(",", "，"));
  });

  test("or made, when accepted", async () => {
    const bytes = rawDocument(p(r("增长4.3%") + r(",", "<w:b/>") + r("其中")));
    const text = await textOf(bytes);
    const annotated = await annotateDocx(bytes, [at(text, ",", { replacement: "，" })], { ...options, accept: true });
    expect(documentOf(annotated.bytes)).not.toMatch(/<w:(?:ins|del)[ >]/u);
    expect(await textOf(annotated.bytes)).toBe(text.replace(",", "，"));
  });

  test("beside the insertion of another, not inside it", async () => {
    const bytes = rawDocument(p(`<w:ins w:id="7" w:author="甲">${r("增长4.3%,其中")}</w:ins>`));
    const text = await textOf(bytes);
    const annotated = await annotateDocx(bytes, [at(text, ",", { replacement: "，" })], options);
    expectSound(annotated.bytes);
    expect(documentOf(annotated.bytes)).toContain('</w:ins><w:ins w:id="9" w:author="校对"');
    expect(await textOf(annotated.bytes)).toBe(text.replace(",", "，"));
  });

  test("once where two overlap", async () => {
    const bytes = rawDocument(p(r("增长4.3%,,其中")));
    const text = await textOf(bytes);
    const start = text.indexOf(",");
    const annotated = await annotateDocx(
      bytes,
      [
        { start, end: start + 2, replacement: "，" },
        { start: start + 1, end: start + 2, replacement: "；", comment: "重叠" },
      ],
      options,
    );
    expectSound(annotated.bytes);
    expect(annotated).toMatchObject({ changes: 1, comments: 1 });
    expect(annotated.unchanged).toHaveLength(1);
  });

  test("between two characters, when something is missing", async () => {
    const bytes = rawDocument(p(r("增长43%")));
    const text = await textOf(bytes);
    const annotated = await annotateDocx(bytes, [{ start: 3, end: 3, replacement: ".", comment: "缺小数点" }], options);
    expectSound(annotated.bytes);
    expect(await textOf(annotated.bytes)).toBe(text.replace("43%", "4.3%"));
  });
});

describe("nothing else changes", () => {
  test("every other part keeps its bytes, the text its runs", async () => {
    const bytes = await automaticallyNumbered(seedParagraphs);
    const text = await textOf(bytes);
    const annotated = await annotateDocx(bytes, [at(text, "4.3%", { comment: "请核实" })], options);
    const [before, after] = [unzipSync(bytes), unzipSync(annotated.bytes)];
    const written = new Set([
      "word/document.xml",
      "word/comments.xml",
      "word/_rels/document.xml.rels",
      "[Content_Types].xml",
    ]);
    for (const [name, content] of Object.entries(before)) if (!written.has(name)) expect(after[name]).toEqual(content);
    expect(Object.keys(after).filter((name) => !written.has(name))).toEqual(
      Object.keys(before).filter((name) => !written.has(name)),
    );
    const marks = /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/gu;
    const rejoined = documentOf(annotated.bytes).replace(marks, "");
    expect(rejoined.length - documentOf(bytes).length).toBeLessThan(400);
  });

  test("nothing at all without annotations", async () => {
    const bytes = await automaticallyNumbered(seedParagraphs.slice(0, 5));
    expect((await annotateDocx(bytes, [], options)).bytes).toEqual(bytes);
  });

  test("comments and changes of others stay, ids go on from theirs", async () => {
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>';
    const theirs = '<w:comment w:id="4" w:author="甲"><w:p><w:r><w:t>原有</w:t></w:r></w:p></w:comment>';
    const bytes = rawDocument(
      p(
        `<w:commentRangeStart w:id="4"/>${r("增长4.3%,其中")}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`,
      ) + p(`<w:del w:id="11" w:author="甲"><w:r><w:delText>旧</w:delText></w:r></w:del>${r("新")}`),
      { "word/comments.xml": theirs },
      { "word/_rels/document.xml.rels": relations },
    );
    const text = await textOf(bytes);
    const annotated = await annotateDocx(bytes, [at(text, ",", { comment: "逗号", replacement: "，" })], options);
    expectSound(annotated.bytes);
    expect(partOf(annotated.bytes, "word/comments.xml")).toContain(theirs);
    expect(partOf(annotated.bytes, "word/comments.xml")).toContain('<w:comment w:id="5" w:author="校对"');
    expect(documentOf(annotated.bytes)).toContain(
      '<w:del w:id="11" w:author="甲"><w:r><w:delText>旧</w:delText></w:r></w:del>',
    );
    expect(documentOf(annotated.bytes)).toContain('<w:del w:id="12" w:author="校对"');
  });
});

test("any annotations of any document leave the text with their changes made", async () => {
  const documents = [
    await automaticallyNumbered(seedParagraphs.slice(0, 40)),
    revised(seedParagraphs.slice(0, 40)),
    await plainDocx(seedParagraphs.slice(0, 60).join("\n")),
    rawDocument(
      seedParagraphs
        .slice(0, 8)
        .map((text) => p(Array.from(text, (character) => r(character.replace("&", "&amp;"))).join("")))
        .join(""),
    ),
  ];
  const texts = await Promise.all(documents.map(textOf));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(documents.length - 1),
      fc.array(fc.tuple(fc.nat(4000), fc.nat(12), fc.constantFrom(undefined, "", "，", "改&<"), fc.boolean()), {
        maxLength: 12,
      }),
      fc.boolean(),
      async (which, places, accept) => {
        const [bytes, text] = [documents[which]!, texts[which]!];
        const annotations = places.flatMap(([start, length, replacement, remark]): DocxAnnotation[] =>
          start + length <= text.length
            ? [
                {
                  start,
                  end: start + length,
                  ...(replacement === undefined ? {} : { replacement }),
                  ...(remark ? { comment: "请核实\n第二段" } : {}),
                },
              ]
            : [],
        );
        const annotated = await annotateDocx(bytes, annotations, { ...options, accept });
        if (annotated.comments > 0) expectSound(annotated.bytes);
        else expectWellFormed(documentOf(annotated.bytes));
        expect(annotated.unplaced).toEqual([]);
        const refused = new Set(annotated.unchanged);
        const made = annotations
          .filter((one) => one.replacement !== undefined && !refused.has(one))
          .sort((one, other) => other.start - one.start || other.end - one.end);
        expect(annotated.changes).toBe(made.length);
        const expected = made.reduce(
          (changed, { start, end, replacement = "" }) => changed.slice(0, start) + replacement + changed.slice(end),
          text,
        );
        const bare = (given: string): string => given.replace(/\s/gu, "");
        expect(bare(await textOf(annotated.bytes))).toBe(bare(expected));
      },
    ),
    { seed: 20221227, numRuns: 60 },
  );
});
