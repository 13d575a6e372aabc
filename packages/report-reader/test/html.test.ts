import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.js";
import { governmentPages } from "./government-pages.js";
import { paragraphsOf, seedParagraphs } from "./seed.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOfPage = async (html: string): Promise<string> => (await readReport(utf8(html), { name: "a.html" })).text;
/** A browser prints a no-break space as a blank. */
const printed = seedParagraphs.map((paragraph) => paragraph.replaceAll("\u00A0", " "));
const heading = "2022年政府工作报告";

describe("the paragraphs of the seed come back from a page", () => {
  test.each(Object.entries(governmentPages))("%s", async (_shape, page) => {
    const html = page(seedParagraphs);
    const paragraphs = paragraphsOf(await textOfPage(html));
    expect(paragraphs).toEqual(html.includes(heading) ? [heading, ...printed] : printed);
  });

  test.each(Object.entries(governmentPages))(
    "with the title outside the text put above it: %s",
    async (_shape, page) => {
      const body = seedParagraphs.slice(4, 20);
      const html = page(body);
      const paragraphs = paragraphsOf(await textOfPage(html));
      const title = /<h1[^>]*>(?<title>[^<]+)/u.exec(html)?.groups?.["title"];
      expect(paragraphs).toEqual(title === undefined ? body : [title, ...body]);
    },
  );

  test("in GB18030 as the page states", async () => {
    const html =
      governmentPages["an old page of nested tables, lines parted by br, tags in capitals and unclosed"]!(
        seedParagraphs,
      );
    const { text, source, title } = await readReport(iconv.encode(html, "gb18030"), { name: "t20221227.htm" });
    expect(paragraphsOf(text)).toEqual(printed);
    expect(source.encoding).toBe("gb18030");
    expect(title).toBe("政府工作报告");
  });

  test("in UTF-8 although the page states gb2312, with a warning", async () => {
    const html =
      governmentPages["an old page of nested tables, lines parted by br, tags in capitals and unclosed"]!(
        seedParagraphs,
      );
    const { text, source, warnings } = await readReport(utf8(html));
    expect(paragraphsOf(text)).toEqual(printed);
    expect(source).toMatchObject({ type: "html", encoding: "utf-8" });
    expect(warnings.map(({ code }) => code)).toEqual(["encoding-mismatch"]);
  });
});

describe("a page reads as it is printed", () => {
  test.each([
    ["增长<b>4.3</b>%，\n   投资<i>2800</i>亿元", "增长4.3%，投资2800亿元\n"],
    ["<p>市长&nbsp;&nbsp;张三</p><p>市长　李四</p>", "市长  张三\n市长　李四\n"],
    ["第一行<br>第二行<br/><br/>第三行", "第一行\n第二行\n第三行\n"],
    ["<pre>甲\n乙</pre>", "甲\n乙\n"],
    ["增长4.3%<sup>1</sup>，面积5km<sup>2</sup>，排放CO<sub>2</sub>", "增长4.3%[1]，面积5km²，排放CO2\n"],
    ["“两重”<sup>[12]</sup>建设", "“两重”[12]建设\n"],
    ["投入10<sup>8</sup>元", "投入10^8元\n"],
    ["<ol><li>改造学校<li>修路</ol><ul><li>其他</ul>", "1.改造学校\n2.修路\n其他\n"],
    ["<ol><li> 2022年投资750亿元</ol>", "1. 2022年投资750亿元\n"],
    ['<ol type="a" start="3"><li>甲</li><li value="7">乙</li></ol>', "c.甲\ng.乙\n"],
    ['<ol style="list-style-type: cjk-ideographic"><li>甲</li><li>乙</li></ol>', "一、甲\n二、乙\n"],
    ["<table><tr><th>指标<th>增长<tr><td>生产总值<td>4.3%</table>", "指标\t增长\n生产总值\t4.3%\n"],
    [
      "<table><tr><td rowspan=2>工业<td>产值<td>1</tr><tr><td>利润<td>2</tr><tr><td colspan=2>合计<td>3</table>",
      "工业\t产值\t1\n工业\t利润\t2\n合计\t\t3\n",
    ],
    ["<table><tr><td><p>多<p>行</td><td>甲<br>乙</td></tr></table>", "多行\t甲乙\n"],
    ["<ruby>聊<rt>liáo</rt></ruby>城<wbr>市<!-- 注释 -->", "聊城市\n"],
    ["a &lt; b &amp; c &#x4e2d;&nbsp;d", "a < b & c 中 d\n"],
    ["<div>甲<div>乙</div>丙</div>", "甲\n乙\n丙\n"],
    ["<script>document.write('x')</script>正文<noscript>n</noscript><style>p{}</style>", "正文\n"],
    ["<a href='#'>名词解释</a>：正文", "名词解释：正文\n"],
  ])("%j", async (html, text) => {
    expect(await textOfPage(html)).toBe(text);
  });

  test("a page with pictures alone is refused", async () => {
    await expect(textOfPage("<html><body><img src=a.png></body></html>")).rejects.toMatchObject({ code: "no-text" });
  });
});

describe("names of furniture", () => {
  const lines = Array.from({ length: 30 }, (_, index) => `第${index + 1}项工作完成投资${index + 10}亿元。`);

  test.each(["p", "div"])("mean nothing when the text itself bears them, line by line: %s", async (tag) => {
    const html = `<body>${lines.map((line) => `<${tag} class="print">${line}</${tag}>`).join("")}</body>`;
    expect(paragraphsOf(await textOfPage(html))).toEqual(lines);
  });

  test("leave out what stands around the text", async () => {
    const around = ["fontSize", "news_share", "footer-box", "breadcrumb"].map(
      (name) => `<div class="${name}">大 中 小</div>`,
    );
    const html = `<body>${around.join("")}<div>${lines.map((line) => `<p>${line}</p>`).join("")}</div>${around.join("")}</body>`;
    expect(paragraphsOf(await textOfPage(html))).toEqual(lines);
  });

  test("an annex beside the text is kept, lists of links are not", async () => {
    const half = (from: number): string =>
      `<div>${lines
        .slice(from, from + 15)
        .map((line) => `<p>${line}</p>`)
        .join("")}</div>`;
    const links = `<ul>${lines.map((line) => `<li><a href="/">${line}</a> 12-27</li>`).join("")}</ul>`;
    expect(paragraphsOf(await textOfPage(`<body>${links}${half(0)}${half(15)}${links}</body>`))).toEqual(lines);
  });
});

describe("hostile pages", () => {
  test.each([
    ["tags nested 50 000 deep", "<div>".repeat(50_000) + "正文" + "</div>".repeat(50_000)],
    ["spans nested 50 000 deep", "<p><span>".repeat(50_000) + "正文"],
    ["tables nested 50 000 deep", "<table><tr><td>".repeat(50_000) + "正文"],
    ["lists nested 50 000 deep", "<ol><li>".repeat(50_000) + "正文"],
    ["200 000 closing tags", "<div>".repeat(1000) + "</span>".repeat(200_000) + "正文"],
    ["open angles", "<".repeat(500_000) + " 正文"],
    ["blanks", `${" ".repeat(1_000_000)}正文${"\n".repeat(1_000_000)}`],
    ["no-break spaces", `${"\u00A0".repeat(300_000)}正文${"\u3000".repeat(300_000)}`],
    ["an attribute without end", `<p>正文</p><p title="${"x".repeat(1_000_000)}`],
    ["a table of vast spans", `<table><tr>${"<td colspan=1000 rowspan=1000>正文".repeat(50)}</table>`],
  ])("%s are read", async (_what, html) => {
    expect(await textOfPage(html)).toContain("正文");
  });
});
