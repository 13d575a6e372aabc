import { commitmentSchema } from "@liaocheng/report-model";
import { describe, expect, test } from "vitest";
import { report2024 } from "../../test/consecutive-years.js";
import { planningReport } from "../../test/report-text.js";
import { commitments } from "./commitments.js";
import { formCases } from "./attribution/form.cases.js";
import { rowCases } from "./rows/row.cases.js";
import { tableCases } from "./table/table.cases.js";

describe("rows of the tasks", () => {
  test.each(rowCases.map((entry) => ({ ...entry })))("$text", ({ text, rows }) => {
    expect(commitments(planningReport({ tasks: text })).map((row) => row.text)).toEqual(rows);
  });
});

describe("lines of task tables and allocations", () => {
  test.each(formCases.map((entry) => ({ ...entry })))("$line", ({ line, delivered, rows }) => {
    const report = planningReport({
      tasks: line.replace(/。$/u, ""),
      ...(delivered === undefined ? {} : { delivered }),
    });
    const found = commitments(report).map(({ deed, deadline, deadlineText, leads, joint }) => ({
      deed,
      deadline,
      deadlineText,
      leads,
      joint,
    }));
    expect(found).toEqual(rows.map((row) => ({ deadlineText: undefined, joint: [], ...row })));
  });
});

describe("task tables", () => {
  test.each(tableCases.map((entry) => ({ ...entry })))("$title", ({ lines, rows }) => {
    const table = lines.map((cells) => cells.join("\t")).join("\n");
    const found = commitments(`2024年政府工作报告重点任务分解表\n2024年1月20日\n${table}\n`);
    expect(found.map(({ deed, leads, joint, deadline }) => [deed, leads, joint, deadline])).toEqual(rows);
  });
});

describe("the ledger of a report", () => {
  const ledger = commitments(report2024);

  test("fits the schema of the model", () => {
    for (const promise of ledger) expect(commitmentSchema.parse(promise)).toEqual(promise);
  });

  test("takes the main targets one by one, a reach beyond with its target", () => {
    expect(ledger.slice(0, 3).map(({ text }) => text)).toEqual([
      "地区生产总值增长5.5%以上，力争达到6%",
      "一般公共预算收入增长5%左右",
      "固定资产投资增长6%—8%",
    ]);
  });

  test("holds every entry of the annexes with its kind, its units and its deadline", () => {
    const listed = ledger.filter(({ kind }) => kind !== "target" && kind !== "task");
    expect(listed.map(({ kind, text, departments, deadline }) => [kind, text, departments, deadline])).toEqual([
      ["livelihood-project", "新建改建中小学幼儿园26所，新增学位1.2万个", [], "2024"],
      ["livelihood-project", "年底前，免费筛查适龄妇女5万人", [], "2024"],
      ["policy", "关于加快数字经济高质量发展的意见", ["市发展改革委", "市工业和信息化局"], "2024"],
      [
        "policy",
        "关于优化生育支持政策的若干措施（市卫生健康委牵头，市医保局配合）",
        ["市卫生健康委", "市医保局"],
        "2024",
      ],
      ["action-plan", "城市更新行动：编制城市更新专项规划，完成老旧街区改造12处", [], "2024"],
    ]);
  });

  test("tells where a promise stands", () => {
    expect(ledger.find(({ text }) => text.startsWith("高新技术企业"))?.section).toEqual([
      "2024年重点工作",
      "做强现代产业",
    ]);
    expect(ledger.at(-1)?.section).toEqual(["2024年重点行动计划清单"]);
  });

  test("leaves out what the report looks back on", () => {
    expect(ledger.some(({ text }) => text.includes("1860亿元"))).toBe(false);
  });
});
