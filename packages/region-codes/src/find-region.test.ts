/// <reference types="node" />
import { describe, expect, it, test } from "vitest";
import { readRows, sourceOf } from "../scripts/generate.mjs";
import { readFileSync } from "node:fs";
import { ancestors, findRegion, regionByCode } from "./index.js";

const code = (name: string, within?: string): string | undefined => findRegion(name, { within })?.adcode;

describe("findRegion", () => {
  it.each([
    ["山东省", "370000"],
    ["聊城市", "371500"],
    ["聊城", "371500"],
    ["东昌府区", "371502"],
    ["临清市", "371581"],
    ["内蒙古", "150000"],
    ["广西壮族自治区", "450000"],
    ["阿坝州", "513200"],
    ["凉山彝族自治州", "513400"],
    ["黔东南州", "522600"],
    ["仙桃市", "429004"],
    ["兴安盟", "152200"],
    ["全国", "100000"],
    ["北京", "110000"],
  ])("%s is %s", (name, adcode) => {
    expect(code(name)).toBe(adcode);
  });
  it("resolves a name of several by the region the text names", () => {
    expect(code("鼓楼区")).toBeUndefined();
    expect(code("鼓楼区", "福建省福州市")).toBe("350102");
    expect(code("鼓楼区", "江苏省南京市鼓楼区政府工作报告")).toBe("320106");
    expect(code("鼓楼区", "本区去年增长")).toBeUndefined();
  });
  it("knows no other names", () => {
    for (const name of ["", "市", "我县", "清源县", "toString", "371500"])
      expect(findRegion(name), name).toBeUndefined();
  });
});

test("every region has its parent, and is found by its code and, where it is the only one, by its name", () => {
  const found = ["371502", "469001", "659001"].map((adcode) => regionByCode(adcode));
  expect(found.map((region) => region && ancestors(region).map(({ name }) => name))).toEqual([
    ["聊城市", "山东省"],
    ["海南省"],
    ["新疆维吾尔自治区"],
  ]);
});

test("the table is what the generator writes", () => {
  expect(readFileSync(new URL("./generated/regions.ts", import.meta.url), "utf8")).toBe(sourceOf(readRows()));
});
