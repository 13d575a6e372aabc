import { describe, expect, test } from "vitest";
import { parseReport } from "../index.js";

describe("the first line of a body is no head, whatever width its last mark has", () => {
  test.each(["；", ";", "，", ",", "：", ":", "。", "!", "?", "."])("…个%s", (mark) => {
    const first = `全县新建乡村公路桥梁18个${mark}`;
    const { report } = parseReport(`政府工作报告\n${first}\n改造老旧小区84个，新增就业3.1万人。\n`);
    const kinds = report.children.map((node) => node.type);
    expect(kinds).toContain("metadata");
    expect(kinds).not.toContain("furniture");
  });
});

describe("a line about rights closes the text only where the article stands before it", () => {
  const article =
    "全县生产总值达到120亿元，增长6.1%；一般公共预算收入完成8.2亿元，增长5.3%；城镇新增就业3100人，建成农村公路86公里，改造老旧小区12个，惠及居民2300户。";
  const places = (text: string) => {
    const { report } = parseReport(text);
    const at = text.indexOf("全县生产总值");
    return report.children.find(({ position: { start, end } }) => start.offset <= at && at < end.offset)?.type;
  };
  const head = "云岭县人大会议开幕\n图为会议现场。 王平 摄\n";
  test.each([
    ["版权声明：凡标注有本网字样的图片版权均属本网，未经书面授权，不得转载使用。", "paragraph"],
    ["免责声明：本文版权归原作者所有，转载请注明出处。", "paragraph"],
    ["责任编辑：李红", "paragraph"],
  ])("%s before it", (line, type) => {
    expect(places(`${head}${line}\n${article}\n`)).toBe(type);
  });
  test("behind it, what follows is the foot", () => {
    const { report } = parseReport(`${head}${article}\n版权声明：本网图片不得转载。\n友情链接\n`);
    expect(report.children.filter(({ type }) => type !== "whitespace").at(-1)?.type).toBe("furniture");
  });
  test("behind an editor named below the article other articles are no part of it", () => {
    const { report } = parseReport(`${head}${article}\n责任编辑：李红\n${article}${article}${article}\n`);
    expect(report.children.filter(({ type }) => type === "paragraph")).toHaveLength(1);
  });
  test("articles linked to are no part of it", () => {
    const { report } = parseReport(`${head}${article}\n相关新闻\n${article}${article}${article}\n`);
    expect(report.children.filter(({ type }) => type === "paragraph")).toHaveLength(1);
  });
});

describe("sentences with figures above the title", () => {
  const facts = "即将过去的一年，全县生产总值实现32亿元，同比增长21.2%；财政收入达到7026万元。";
  const report = "2004年白水县政府工作报告\n县长 王平\n各位代表：\n一、2003年工作回顾\n";
  const paragraphs = (text: string): string[] =>
    parseReport(text)
      .report.children.filter((node) => node.type === "paragraph")
      .map(({ position: { start, end } }) => text.slice(start.offset, end.offset));
  test("are read", () => {
    expect(paragraphs(`${facts}\n${report}全县新建道路20公里。\n`)).toEqual([facts]);
  });
  test("are left to the report when it says them too", () => {
    expect(paragraphs(`${facts}\n${report}${facts}\n`)).toEqual([]);
  });
  test("without figures are no part of it", () => {
    expect(
      paragraphs(`编者按：近日，白水县召开人民代表大会，听取政府工作报告。\n${report}全县新建道路20公里。\n`),
    ).toEqual([]);
  });
});

describe("a headline that states a figure is read, links that do are none", () => {
  const places = (text: string, words: string) => {
    const at = text.indexOf(words);
    return parseReport(text).report.children.find(
      ({ position: { start, end } }) => start.offset <= at && at < end.offset,
    )?.type;
  };
  const body = "2020-07-20 信息来源：云岭日报\n今年全县粮食播种面积120万亩，长势良好。\n";
  test("below a breadcrumb", () => {
    const text = `首页 > 新闻中心\n云岭县今年粮食产量将超15亿斤\n${body}`;
    expect(places(text, "云岭县今年")).toBe("paragraph");
  });
  test("among the links of a page", () => {
    const text = `首页 > 新闻中心\n青河县去年税收突破8亿元\n云岭县今年粮食产量将超15亿斤\n${body}`;
    expect(places(text, "云岭县今年")).toBe("furniture");
  });
});
