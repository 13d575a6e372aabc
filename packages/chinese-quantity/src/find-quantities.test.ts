import { describe, expect, test } from "vitest";
import { findQuantities, scanQuantities, type QuantityMention } from "./index.js";
import { NO_QUANTITY } from "./no-quantity.cases.js";
import { QUANTITY_CASES } from "./quantity.cases.js";

const unmark = (spelling: string): string => spelling.replace("⟦", "").replace("⟧", "");

const rows = QUANTITY_CASES.flatMap((expected) => expected.spellings.map((spelling) => ({ spelling, expected })));

test.each(rows)("$spelling", ({ spelling, expected }) => {
  const text = unmark(spelling);
  const [found, ...others] = findQuantities(text);
  expect(others).toEqual([]);
  expect(found).toBeDefined();
  expect(found?.text).toBe(spelling.slice(spelling.indexOf("⟦") + 1, spelling.indexOf("⟧")));
  expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  expect(found?.value).toEqual(expected.value);
  expect(found?.unit).toBe(expected.unit);
  expect(found?.bound).toBe(expected.bound);
  expect(found?.form).toBe(expected.form ?? "cardinal");
  if (expected.scaled !== undefined) {
    expect(found?.scaled).toEqual({ value: expected.scaled[0], unit: expected.scaled[1] });
  }
});

test.each(NO_QUANTITY)("%s holds no quantity", (text) => {
  expect(findQuantities(text, { bareChineseNumerals: false })).toEqual([]);
});

const values = (text: string, options = {}): unknown[] =>
  findQuantities(text, options).map(({ value, unit, form }) => [value, unit, form]);

describe("options", () => {
  test("bare Chinese numerals come unless switched off", () => {
    expect(values("这不是五这是二百零一")).toEqual([
      [5, "", "cardinal"],
      [201, "", "cardinal"],
    ]);
    expect(values("这不是五这是二百零一", { bareChineseNumerals: false })).toEqual([]);
  });

  test("with them go counters that make words", () => {
    expect(values("三步")).toEqual([[3, "步", "cardinal"]]);
    expect(values("三步", { bareChineseNumerals: false })).toEqual([]);
  });

  test("magnitudes are told apart from words", () => {
    const text = "营收过百亿元，千亩片区，跨越万亿，培育百亿级企业、千名人才，千里之外，万家灯火，百家争鸣，百两金";
    expect(values(text)).toEqual([]);
    expect(values(text, { magnitudes: true })).toEqual([
      [1, "百亿元", "magnitude"],
      [1, "千亩", "magnitude"],
      [1, "万亿", "magnitude"],
      [1, "百亿级", "magnitude"],
      [1, "千名", "magnitude"],
    ]);
  });

  test("ordinals come when asked for", () => {
    expect(values("第三个、第一梯队、第5代")).toEqual([]);
    expect(values("第三个、第一梯队、第5代", { ordinals: true })).toEqual([
      [3, "个", "ordinal"],
      [1, "梯队", "ordinal"],
      [5, "代", "ordinal"],
    ]);
  });
});

test("a ratio keeps all its parts", () => {
  const parts = (text: string): unknown[] => findQuantities(text).map((mention) => mention.parts);
  expect(parts("产业结构由9.1∶40.3∶50.6调整为8∶39.5∶52.5")).toEqual([
    [9.1, 40.3, 50.6],
    [8, 39.5, 52.5],
  ]);
  expect(parts("收入比2.05：1，生师比15:1")).toEqual([
    [2.05, 1],
    [15, 1],
  ]);
  expect(parts("占比0.5:0")).toEqual([undefined, undefined]);
});

test("words before a bare multiplier bound it", () => {
  const bounds = (text: string): unknown[] =>
    findQuantities(text, { magnitudes: true }).map(({ text: printed, bound }) => [printed, bound]);
  expect(bounds("吸引上百家、近千户、超万亿元投资，突破千万，网上百家争鸣，路上百家")).toEqual([
    ["百家", "ge"],
    ["千户", "approx"],
    ["万亿元", "ge"],
    ["千万", "ge"],
  ]);
});

test("负 is read as a minus only where it ends no word", () => {
  const readings = ["税负3500亿元", "宏观稅負3500亿元", "债负3500亿元", "同比为负3500亿元"].map(
    (text) => findQuantities(text)[0]?.value,
  );
  expect(readings).toEqual([3500, 3500, 3500, -3500]);
});

describe("lists", () => {
  test("a unit printed behind the last figure holds for all", () => {
    expect(values("净减少10.6万、3.8万、3.3万平方公里")).toEqual([
      [10.6, "万平方公里", "cardinal"],
      [3.8, "万平方公里", "cardinal"],
      [3.3, "万平方公里", "cardinal"],
    ]);
    const [first] = findQuantities("分别为10.6万、3.8万亩");
    expect(first).toMatchObject({ text: "10.6万", scaled: { value: 106000, unit: "亩" }, unitFromList: true });
    expect(values("增长3、5和8%")).toEqual([
      [3, "%", "percent"],
      [5, "%", "percent"],
      [8, "%", "percent"],
    ]);
    expect(values("0、5个")).toEqual([
      [0, "个", "cardinal"],
      [5, "个", "cardinal"],
    ]);
  });

  test("ranges in a list take the unit too", () => {
    expect(findQuantities("2—3、5—6万亩").map(({ scaled }) => scaled)).toEqual([
      { value: [20000, 30000], unit: "亩" },
      { value: [50000, 60000], unit: "亩" },
    ]);
  });

  test("figures with units of their own keep them", () => {
    expect(values("5家、8个")).toEqual([
      [5, "家", "cardinal"],
      [8, "个", "cardinal"],
    ]);
    expect(values("10万、3.3亿元")).toEqual([
      [10, "万", "cardinal"],
      [3.3, "亿元", "cardinal"],
    ]);
    expect(values("有3、第2位")).toHaveLength(2);
  });
});

describe("neighbours that are no range", () => {
  test.each([
    ["10-5个", 2],
    ["5个—8家", 2],
    ["20和30", 2],
    ["大于50小于12", 2],
    ["大于5大于8", 2],
    ["大于5，小于8", 2],
    ["大于5万小于8个", 2],
    ["约5小于8", 2],
    ["5以上8以下", 1],
    ["超过5个小于8万家企业", 2],
    ["1/1", 0],
    ["1/2/3", 0],
    ["五分之", 1],
    ["零分之五", 2],
  ])("%s", (text, count) => {
    expect(findQuantities(text)).toHaveLength(count);
  });
});

const LONG = "全年经济社会发展的各项主要指标都取得了新的成绩，";

test.each([
  ["三次产业结构为12.5:45.3:42.2", ["12.5:45.3:42.2"]],
  ["比例1.5:1:2", ["1.5:1:2"]],
  ["5元/千", ["5元"]],
  ["50多，", ["50多"]],
  ["50多样", ["50"]],
  ["一两个", ["一两个"]],
  ["一两银子", ["一两"]],
  ["1又1/2", ["1又1/2"]],
  ["100千米每小时", ["100千米每小时"]],
  ["5000元每年", ["5000元"]],
  ["八成半", ["八成半"]],
  ["九九折", ["九九折"]],
  ["50RMB", ["50RMB"]],
  ["一二三四", ["一二三四"]],
  ["3个亿元以上项目", ["3个"]],
  ["4个万亿级产业", ["4个"]],
  ["3个亿万富翁", ["3个"]],
  ["三块5个", ["三块", "5个"]],
  ["5打击", ["5"]],
  ["百分之五到百分点", ["百分之五"]],
  ["百分之五到百分之", ["百分之五"]],
  ["百分之五——百分之八", ["百分之五——百分之八"]],
  ["百分之八到五", ["百分之八", "五"]],
  ["第3.5", []],
  ["前30强", ["30强"]],
  ["前3天", ["3天"]],
  ["前三的", ["前三"]],
  ["第100多位", ["100多位"]],
  [`${LONG}达到5\n3、加快`, ["5"]],
  [`${LONG}达到5\n2023年`, ["5"]],
  [`${LONG}达到5\n3.加快`, ["5"]],
  [`${LONG}达到5\r\n3个`, ["5\r\n3个"]],
  ["标题5\n3个", ["5", "3个"]],
  ["１２，345个", ["１２", "345个"]],
  ["12，345个", ["12", "345个"]],
  ["报价$30，400美元", ["$30", "400美元"]],
  ["重点5. 3个项目", ["5", "3个"]],
  ["2 345 678", ["2", "345", "678"]],
  ["兑美元7.1", ["7.1"]],
  ["ABUSD5亿", ["5亿"]],
  ["人民币三大", ["三大"]],
  ["产量（初步数）35.2", ["35.2"]],
  ["产量）35.2", ["35.2"]],
  ["王五、赵六和丁一凡，闻一多", []],
  ["一心一意、十全十美", []],
  ["三成五", ["三成五"]],
  ["三成五个", ["三成", "五个"]],
  ["按4:6分成", ["4:6"]],
  ["伍角整", ["伍角"]],
  ["高2个多百分点", ["2个多百分点"]],
  ["占5%（含税以上", ["5%"]],
  ["柒牌服装", []],
  ["（很长的一段说明文字在这里）7", ["一段", "7"]],
  ["半天、上半年、前半年", []],
  ["1,2345", ["1", "2345"]],
  ["3百多千", ["3百多"]],
  ["两年半年", ["两年", "半年"]],
  ["3年半径", ["3年"]],
  ["5元6美分", ["5元", "6美分"]],
  ["3亿余额", ["3亿"]],
  ["3亿多", ["3亿多"]],
  ["5个多元化", ["5个"]],
  ["5套（含）", ["5套"]],
  ["5元/次页", ["5元/次"]],
  ["5元/", ["5元"]],
  ["5元每", ["5元"]],
  ["5元每人", ["5元"]],
  ["5个多日", ["5个"]],
  ["上升5—", ["5"]],
  ["5%—7个", ["5%", "7个"]],
  ["5—两三个", ["5", "两三个"]],
  ["5和7之间", ["5和7"]],
  ["有5、和7个", ["5", "7个"]],
  ["比5更", ["5"]],
  ["3次会议", ["3次"]],
  ["一一得一", ["一"]],
  ["二〇个", ["二〇个"]],
  ["两〇个", ["两", "〇个"]],
  ["三点", ["三点"]],
  ["三点两", ["三点", "两"]],
])("%j gives %j", (text, printed) => {
  expect(findQuantities(text).map((mention) => mention.text)).toEqual(printed);
});

test("a slice of a text is read with the offsets of the whole", () => {
  const found: QuantityMention[] = [];
  scanQuantities("甲5个，乙70个，丙9个", 5, 7, (mention) => found.push(mention));
  expect(found).toMatchObject([{ start: 5, end: 7, value: 70, unit: "" }]);
  scanQuantities("7", -5, 99, (mention) => found.push(mention));
  expect(found).toHaveLength(2);
});
