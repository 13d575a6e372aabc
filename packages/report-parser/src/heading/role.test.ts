import type { SectionRole } from "@liaocheng/report-model";
import { expect, test } from "vitest";
import { compileProfile } from "../compile.js";
import { defaultProfile } from "../profile/default-profile.js";
import { innerRole, partRole } from "./role.js";

const compiled = compileProfile(defaultProfile);

const parts: [heading: string, isFirst: boolean, role: SectionRole][] = [
  ["2022年工作回顾", true, "review"],
  ["2025年及“十四五”时期工作回顾", true, "review"],
  ["2025年主要工作和“十四五”发展成就", true, "review"],
  ["2025年工作回顾和“十四五”发展主要成绩", true, "review"],
  ["1998年工作回顾和1999年工作的总体要求", true, "review"],
  ["改革开放和现代化建设取得伟大成就的五年", true, "review"],
  ["关于经济形势", true, "review"],
  ["当前的经济形势", true, "review"],
  ["“十五五”时期主要目标任务", false, "plan"],
  ["“十五五”发展的主要考虑", false, "plan"],
  ["“十三五”时期主要目标任务和重大举措", false, "plan"],
  ["“十三五”时期发展成就和“十四五”时期主要目标任务", false, "plan"],
  ["关于《上海市国民经济和社会发展第十五个五年规划纲要（草案）》的说明", false, "plan"],
  ["当前形势与2023年预期目标要求", false, "targets"],
  ["2005年工作总体部署", false, "targets"],
  ["2026年经济社会发展主要预期目标", false, "targets"],
  ["2023年主要工作任务", false, "tasks"],
  ["2026年重点工作", false, "tasks"],
  ["2026年工作安排", false, "tasks"],
  ["2026年总体要求和重点工作", false, "tasks"],
  ["“十五五”时期主要目标和2026年重点工作", false, "tasks"],
  ["对今年政府工作的建议", false, "tasks"],
  ["促进农业和农村经济全面发展", false, "tasks"],
  ["加快社会主义经济建设", false, "tasks"],
  ["更大力度推动重点领域改革", false, "tasks"],
  ["坚定不移推进乡村振兴", false, "tasks"],
  ["2013年主要工作任务完成情况", false, "review"],
  ["再接再厉，以优异成绩迎接新世纪", false, "tasks"],
  ["奋力交出更加优异的答卷", false, "tasks"],
  ["交出一份来之不易的成绩单", true, "review"],
  ["关于2023年工作", false, "tasks"],
  ["2016年工作总体安排", false, "tasks"],
  ["改革试点取得新突破", false, "other"],
  ["发展质量稳步提升", false, "other"],
  ["改革完善收入分配制度", false, "tasks"],
  ["2019年经济和社会发展情况", false, "review"],
  ["切实加强政府自身建设", false, "self-government"],
  ["深入推进政府治理创新", false, "self-government"],
  ["加强行政能力建设和政风建设", false, "self-government"],
  ["贯彻依法治国方略，建设廉洁、勤政、务实、高效政府", false, "self-government"],
  ["关于国际形势和外交工作", false, "other"],
  ["积极推进祖国和平统一大业", false, "other"],
  ["结束语", false, "closing"],
];

test.each(parts)("part “%s” (first: %s) is %s", (heading, isFirst, role) => {
  expect(partRole(heading, isFirst, compiled)).toBe(role);
});

test("a subsection has the role of its part", () => {
  expect(innerRole("综合实力跃上新台阶", "review", compiled)).toBe("review");
  expect(innerRole("自身建设迈出新步伐", "review", compiled)).toBe("review");
});

test("a subsection on the government itself in a part that looks ahead has its own", () => {
  expect(innerRole("着力加强政府自身建设", "tasks", compiled)).toBe("self-government");
});
