import type { Report, ReportNode } from "@liaocheng/report-model";
import { describe, expect, it } from "vitest";
import { parseReport } from "../parse.js";

/** The paragraphs of a text, without blank space. */
function paragraphsOf(text: string): string[] {
  const found: string[] = [];
  const walk = (node: Report | ReportNode): void => {
    if (node.type === "paragraph") {
      const { start, end } = node.position;
      found.push(text.slice(start.offset, end.offset).replace(/\s/gu, ""));
    } else if ("children" in node) for (const child of node.children) walk(child as ReportNode);
  };
  walk(parseReport(text).report);
  return found;
}

const HEAD = "一图读懂松山县2024年政府工作报告\n\n2023年工作回顾\n\n";

describe("lines of a poster", () => {
  it.each<[title: string, lines: string, paragraphs: string[]]>([
    [
      "a name, its figure, its growth",
      "地区生产总值\n318.4亿元\n同比增长\n5.2%\n财政收入\n20.6亿元\n增长7%",
      ["地区生产总值318.4亿元同比增长5.2%", "财政收入20.6亿元增长7%"],
    ],
    [
      "blank lines between",
      "粮食总产量\n\n21.8亿斤\n\n城镇新增就业\n\n1.1万人\n",
      ["粮食总产量21.8亿斤", "城镇新增就业1.1万人"],
    ],
    [
      "figures above their names",
      "318.4亿元\n地区生产总值\n5.2%\n规上工业增加值增速\n1.1万人\n城镇新增就业人数",
      ["318.4亿元地区生产总值", "5.2%规上工业增加值增速", "1.1万人城镇新增就业人数"],
    ],
    [
      "figures above their names below the name of a field",
      "经济建设\n318.4亿元\n地区生产总值\n5.2%\n固定资产投资增速",
      ["318.4亿元地区生产总值", "5.2%固定资产投资增速"],
    ],
    ["a name of a field above a name", "民生福祉\n居民人均可支配收入\n2.9万元", ["居民人均可支配收入2.9万元"]],
    ["a level passed", "地区生产总值\n突破\n500亿元大关", ["地区生产总值突破500亿元大关"]],
  ])("joins %s", (_, lines, paragraphs) => {
    expect(paragraphsOf(HEAD + lines)).toEqual(expect.arrayContaining(paragraphs));
  });

  it.each<[title: string, lines: string, paragraphs: string[]]>([
    ["sentences", "工业经济\n完成技改投资12亿元。\n新增企业30家。", ["完成技改投资12亿元。", "新增企业30家。"]],
    [
      "lines that say what they count",
      "重点项目\n120个项目开工建设\n46个项目竣工",
      ["120个项目开工建设", "46个项目竣工"],
    ],
    ["numbers of pages", "城乡建设\n12\n全县新建公园6处。", ["12", "全县新建公园6处。"]],
  ])("leaves %s alone", (_, lines, paragraphs) => {
    expect(paragraphsOf(HEAD + lines)).toEqual(expect.arrayContaining(paragraphs));
  });
});
