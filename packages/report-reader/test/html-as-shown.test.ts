import { describe, expect, test } from "vitest";
import { placesAt, readReport } from "../src/index.js";
import { paragraphsOf } from "./seed.js";

const read = async (html: string) => readReport(new TextEncoder().encode(html), { name: "a.html" });
const article = Array.from(
  { length: 20 },
  (_, index) => `第${String(index + 1)}项工作，完成投资${String(index + 10)}亿元，增长${String(index)}.5%。`,
);
const paragraphs = article.map((line) => `<p>${line}</p>`).join("");
const links = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<li><a href="/${String(index)}">某某单位网站链接名称${String(index)}</a></li>`,
  ).join("");
const remarks = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<div class="item"><b>网友${String(index)}</b><p>说得很好，支持家乡建设，希望落到实处，增长${String(index)}%！盼望明年更好。</p></div>`,
  ).join("");

describe("the article wins", () => {
  test.each<[what: string, html: string]>([
    [
      "over a footer of hidden links",
      `<body><div>${paragraphs}</div><div class="bottom"><div style="display:none"><ul>${links(600)}</ul></div></div></body>`,
    ],
    [
      "over hidden text that is longer",
      `<body><div>${paragraphs}</div><div><div style="display: none">${"隐藏的说明文字。".repeat(400)}</div></div></body>`,
    ],
    [
      "over comments that are longer",
      `<body><div class="content">${paragraphs}</div><div class="comment-list">${remarks(60)}</div></body>`,
    ],
    [
      "over recommendations that are longer",
      `<body><div>${paragraphs}</div><div id="recommend">${remarks(60)}</div></body>`,
    ],
    [
      "over labels without sentences that are longer",
      `<body><div class="a"><div>${paragraphs}</div></div><div class="b"><span>栏目导航</span>${"<div>政务公开栏目</div>".repeat(40)}</div></body>`,
    ],
  ])("%s", async (_what, html) => {
    const { text, account } = await read(html);
    expect(paragraphsOf(text).filter((line) => line.includes("亿元"))).toEqual(article);
    expect(text).not.toMatch(/网友|隐藏|链接/u);
    expect(account?.unread).toBe(0);
  });
});

test("a page whose text a script uncovers is read all the same", async () => {
  const { text } = await read(`<body><div id="app" style="visibility:hidden"><div>${paragraphs}</div></div></body>`);
  expect(paragraphsOf(text)).toEqual(article);
});

test("an article called by the name of its comments is read where there is nothing else", async () => {
  const { text } = await read(`<body><div class="comment">${paragraphs}</div></body>`);
  expect(paragraphsOf(text)).toEqual(article);
});

test("what is left out is counted by reason", async () => {
  const { account } = await read(
    `<body><div>${paragraphs}<p>删去<del>旧文</del><span style="display:none">藏</span></p></div><nav>首页</nav><footer>版权</footer></body>`,
  );
  expect(account).toMatchObject({ deleted: 2, hidden: 1, furniture: 4, unread: 0 });
});

test("every stretch of text knows its element and its place in the page", async () => {
  const html = "<p>工业&amp;农业</p><p>增长<b>4.3</b>%。</p>";
  const { text, places } = await read(html);
  const start = text.indexOf("4.3%");
  expect(
    placesAt(places, { start, end: start + 4 }).map(({ element, sourceStart, sourceEnd }) => [
      element,
      html.slice(sourceStart, sourceEnd),
    ]),
  ).toEqual([
    ["b", "4.3"],
    ["p", "%。"],
  ]);
  expect(places.map(({ sourceStart, sourceEnd }) => html.slice(sourceStart, sourceEnd)).join("")).toBe(
    "工业&amp;农业增长4.3%。",
  );
});
