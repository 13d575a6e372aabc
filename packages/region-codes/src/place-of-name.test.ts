import { describe, expect, test } from "vitest";
import { findRegion, placeOfName } from "./index.js";

describe("in the report of 聊城市", () => {
  const home = findRegion("聊城市");

  test.each([
    ["临清市一般公共预算收入", "371581"],
    ["东阿县阿胶产值", "371524"],
    ["全国生产总值", "100000"],
    ["我国粮食产量", "100000"],
    ["全省规上工业增加值", "370000"],
    ["济南市人口", "370100"],
    ["河北省钢产量", "130000"],
    ["聊城市生产总值", undefined],
    ["全市生产总值", undefined],
    ["市区面积", undefined],
    ["城市污水处理率", undefined],
    ["开发区企业", undefined],
    ["", undefined],
  ])("%s is of %s", (name, adcode) => {
    expect(placeOfName(name, { home })?.adcode).toBe(adcode);
  });
});

test("in the report of a county 全市 is the prefecture above it", () => {
  expect(placeOfName("全市税收", { home: findRegion("临清市") })?.name).toBe("聊城市");
});

test("in the report of the nation 全国 goes without saying", () => {
  expect(placeOfName("全国生产总值", { home: findRegion("全国") })).toBeUndefined();
});

test("a name that several regions bear is resolved by the report", () => {
  expect(placeOfName("鼓楼区财政收入")).toBeUndefined();
  expect(placeOfName("鼓楼区财政收入", { home: findRegion("南京市") })?.adcode).toBe("320106");
});
