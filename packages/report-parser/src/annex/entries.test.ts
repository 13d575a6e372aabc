import { describe, expect, test } from "vitest";
import { termAliases } from "./aliases.js";
import { readDepartments } from "./departments.js";
import { readTerm } from "./glossary-entry.js";

describe("other spellings of a term", () => {
  test.each([
    ["“蓝黄红”通报", ["蓝黄红通报", "蓝黄红"]],
    ["“十强”产业", ["十强产业", "十强"]],
    ["“两重”“两新”", ["“两重”", "两重", "“两新”", "两新"]],
    ["“5+1”“4+3”“4个3”工作部署", ["“5+1”", "5+1", "“4+3”", "4+3", "“4个3”工作部署", "4个3工作部署", "4个3"]],
    [
      "科技英才领航工程和“双千”计划",
      ["科技英才领航工程和双千计划", "科技英才领航工程", "“双千”计划", "双千计划", "双千"],
    ],
    ["两清零、一提标", ["两清零", "一提标"]],
    ["“城、市、河、湖”", ["城、市、河、湖"]],
    ["稳增长“21”条", ["稳增长21条"]],
    ["和平共处", []],
    ["晨星工厂", []],
  ])("%s", (term, aliases) => {
    expect(termAliases(term)).toEqual(aliases);
  });
});

describe("a glossary entry", () => {
  test.each([
    ["两业融合：先进制造业和现代服务业深入融合。", "两业融合", "先进制造业和现代服务业深入融合。"],
    ["“两重”：是指国家重大战略。", "“两重”", "是指国家重大战略。"],
    ["“高效办成一件事”，是指优化流程。", "“高效办成一件事”", "是指优化流程。"],
    ["首店经济是指引进首店形成的经济。", "首店经济", "是指引进首店形成的经济。"],
    ["“三化”改造\n高端化、智能化、绿色化。", "“三化”改造", "高端化、智能化、绿色化。"],
    ["【首店经济】指引进首店。", "首店经济", "指引进首店。"],
    ["“一网通办：掌上办”服务：全程网办。", "“一网通办：掌上办”服务", "全程网办。"],
    ["“天网”——平台\n名称。", "“天网”", "平台名称。"],
    ["三区三线", "三区三线", ""],
  ])("%j", (entry, term, definition) => {
    expect(readTerm(entry)).toEqual({ term, definition });
  });
});

describe("responsible units", () => {
  test.each([
    ["新能源产业意见（市发展改革委）", true, "新能源产业意见", ["市发展改革委"]],
    ["城市更新办法（市住建局、市自然资源局）", true, "城市更新办法", ["市住建局", "市自然资源局"]],
    ["改造小区500个（牵头单位：住建厅）", false, "改造小区500个", ["住建厅"]],
    [
      "稳就业。（牵头单位：市人社局；责任单位：各县（市、区）政府）",
      false,
      "稳就业。",
      ["市人社局", "各县（市、区）政府"],
    ],
    ["兴教育。\n责任单位：市教育局", false, "兴教育。\n", ["市教育局"]],
  ])("%j", (entry, anyParen, rest, departments) => {
    expect(readDepartments(entry, anyParen)).toEqual({ rest, departments });
  });

  test("（试行） and （含党校） name none", () => {
    expect(readDepartments("河道管理办法（试行）", true)).toBeUndefined();
    expect(readDepartments("新建书房（含村级）", true)).toBeUndefined();
    expect(readDepartments("新建公园3处（市区2处）", false)).toBeUndefined();
  });
});
