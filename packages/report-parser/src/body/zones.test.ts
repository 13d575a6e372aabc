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
