import { describe, expect, test } from "vitest";
import { deriveAliases } from "./derive-aliases.js";
import { pinyinInitials } from "./pinyin-initials.js";

describe("deriveAliases", () => {
  test.each<[string, string[], string[]]>([
    ["三网三库", [], []],
    ["“两稳”", ["两稳"], []],
    ["“红绿灯”督办", ["红绿灯督办"], ["红绿灯"]],
    ["电网“双控”", ["电网双控"], ["双控"]],
    ["慢病防治“四早”工程", ["慢病防治四早工程"], ["四早", "四早工程"]],
    ["稳增长“21”条", ["稳增长21条"], ["21条"]],
    ["科技工程和“百舸”计划", ["科技工程和百舸计划", "科技工程", "百舸计划"], ["百舸"]],
    ["“5+1”“4+3”部署", ["5+14+3部署", "5+1部署", "4+3部署"], ["5+1", "4+3"]],
    ["DRG（按疾病诊断相关分组）", ["DRG", "按疾病诊断相关分组"], []],
    ["“两重”“两新”", ["两重两新", "两重", "两新"], []],
    ["“两重”和“两新”", ["两重和两新", "两重", "两新"], []],
    ["", [], []],
  ])("%s", (head, whole, cores) => {
    expect(deriveAliases(head)).toEqual({ whole, cores });
  });

  test.each(["“", "“一”", "和“", "（"])("a head of a thousand %s is a head like any other", (unit) => {
    expect(deriveAliases(unit.repeat(1000))).toEqual({ whole: [], cores: [] });
  });
});

test.each([
  ["三区三线", "sqsx"],
  ["安全", "aq"],
  ["DRG付费", "drgff"],
  ["“两高”", "lg"],
  ["", ""],
])("the pinyin initials of %s are %s", (spelling, initials) => {
  expect(pinyinInitials(spelling)).toBe(initials);
});
