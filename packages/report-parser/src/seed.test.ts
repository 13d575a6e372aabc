/// <reference types="node" />
import { readFileSync } from "node:fs";
import { type Annex, reportSchema, type Section } from "@liaocheng/report-model";
import { describe, expect, test } from "vitest";
import { parseReport, serializeReport } from "./index.js";

const text = readFileSync(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");
const { report, diagnostics } = parseReport(text);
const parts = report.children.filter((child): child is Section => child.type === "section");
const annexes = report.children.filter((child): child is Annex => child.type === "annex");

function subsections(section: Section): Section[] {
  return section.children.filter((child): child is Section => child.type === "section");
}

describe("the report of Liaocheng of December 2022", () => {
  test("tells what it is", () => {
    const { title, region, reviewYear, planYear, deliveredOn, meeting, speaker } = report;
    expect({ title, region, reviewYear, planYear, deliveredOn, meeting, speaker }).toEqual({
      title: "政府工作报告",
      region: "聊城市",
      reviewYear: 2022,
      planYear: 2023,
      deliveredOn: "2022-12-27",
      meeting: "聊城市第十八届人民代表大会第三次会议",
      speaker: { name: "张百顺", title: "市长" },
    });
  });

  test("has four parts with their roles", () => {
    expect(parts.map(({ depth, ordinal, marker, heading, role }) => [depth, ordinal, marker, heading, role])).toEqual([
      [1, 1, "一、", "2022年工作回顾", "review"],
      [1, 2, "二、", "当前形势与2023年预期目标要求", "targets"],
      [1, 3, "三、", "2023年主要工作任务", "tasks"],
      [1, 4, "四、", "切实加强政府自身建设", "self-government"],
    ]);
  });

  test("has 8, 0, 10 and 5 subsections", () => {
    const counts = parts.map((part) => subsections(part).filter((section) => section.depth === 2).length);
    expect(counts).toEqual([8, 0, 10, 5]);
  });

  test("heads paragraphs and stretches of them", () => {
    const first = subsections(parts[2]!)[0]!;
    expect(first.heading).toBe("聚焦扩量提质，坚定不移优化产业体系");
    expect(subsections(first).map(({ heading }) => heading)).toEqual([
      "培大扶强先进制造业",
      "全面推进数字化转型",
      "繁荣发展现代服务业",
    ]);
    expect(subsections(subsections(first)[0]!).map(({ depth, heading }) => [depth, heading])).toEqual([
      [4, "提升产业链条竞争力"],
      [4, "提升产业集群引领力"],
      [4, "提升企业梯队支撑力"],
    ]);
  });

  test("has four annexes", () => {
    const counts = annexes.map(({ ordinal, title, kind, children }) => [
      ordinal,
      title,
      kind,
      children.filter((child) => child.type === "item" || child.type === "glossaryEntry").length,
    ]);
    expect(counts).toEqual([
      [1, "2023年重点民生事项清单", "livelihood-projects", 30],
      [2, "2023年拟制发主要政策清单", "policies", 31],
      [3, "2023年重点行动计划清单", "action-plans", 16],
      [4, "报告部分用语说明", "glossary", 28],
    ]);
  });

  test("gives the text back and fits the model", () => {
    expect(serializeReport(report)).toBe(text);
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(diagnostics).toEqual([]);
  });
});
