import { expect, test } from "vitest";
import { findQuantities, units } from "./index.js";
import { NOUNS_AFTER_COUNTER, WORDS_AFTER_UNIT } from "./unit-guards.js";

test("every unit is read whole behind a number", () => {
  const cut = units
    .map(({ unit }) => unit)
    .filter((unit) => findQuantities(`共计12.5${unit}，`)[0]?.text !== `12.5${unit}`);
  expect(cut).toEqual([]);
});

test("nouns are let through behind a counter only where its guard would stop them", () => {
  const idle = Object.entries(NOUNS_AFTER_COUNTER).flatMap(([unit, nouns]) =>
    nouns.filter((noun) => !WORDS_AFTER_UNIT[unit]?.includes(noun.charAt(0))).map((noun) => unit + noun),
  );
  expect(idle).toEqual([]);
});

test("no spelling is listed twice with different meanings", () => {
  expect(new Set(units.map(({ unit }) => unit)).size).toBe(units.length);
});

test.each([
  ["全年无功补偿容量60兆乏", "兆乏", "M乏"],
  ["旅客周转量1.8亿人公里", "亿人公里", "人公里"],
  ["货物周转量320万换算吨公里", "万换算吨公里", "换算吨公里"],
  ["热值21兆焦/千克", "兆焦/千克", "MJ/kg"],
  ["供电煤耗0.3千克标准煤/千瓦时", "千克标准煤/千瓦时", "千克标准煤/kW.h"],
  ["转速900转/分", "转/分", "转/min"],
  ["利率下调15个基点", "个基点", "基点"],
  ["利差收窄8BP", "BP", "基点"],
  ["误差0.2‱", "‱", "[pptth]"],
  ["总算力260PF", "PF", "PF"],
  ["限值0.6毫希沃特", "毫希沃特", "mSv"],
  ["新增2.4萬個端口", "万个端口", "个端口"],
  ["建成7座换电站", "座换电站", "座换电站"],
])("%s", (text, unit, code) => {
  const [found] = findQuantities(text);
  expect(found?.unit).toBe(unit);
  expect(found?.scaled.unit).toBe(code);
});

test.each([
  ["三线城市", []],
  ["二手房成交3比2", ["3", "2"]],
  ["带动500户均增收", ["500"]],
  ["5星级酒店", ["5"]],
])("%s holds no unit of tables", (text, printed) => {
  const found = findQuantities(text, { bareChineseNumerals: false }).map((mention) => mention.text);
  expect(found).toEqual(printed);
});

test.each([
  ["培育22家国家级专精特新企业", "22家"],
  ["新签约6家长三角头部企业", "6家"],
  ["走访9家园区企业、14家装备厂和7家用能大户", "9家、14家、7家"],
  ["引育11家具有竞争力的龙头", "11家"],
  ["整合四家国有林场", "四家"],
  ["改造26家乡镇卫生院", "26家"],
  ["引进20名优秀校长、2名单项带头人", "20名、2名"],
  ["示范8种养殖方式，保护70余种植物", "8种、70余种"],
  ["复工13处在建水利工程，清理21处分散取水口", "13处、21处"],
  ["组建4支部队文工团、2支援疆医疗队", "4支、2支"],
  ["演出18场合唱、7场地方戏", "18场、7场"],
  ["共建3所在京高校实验室", "3所"],
  ["培育40户外贸企业", "40户"],
  ["新建30台风机", "30台"],
])("%s has counters before nouns that look like words", (text, printed) => {
  expect(
    findQuantities(text, { bareChineseNumerals: false })
      .map((found) => found.text)
      .join("、"),
  ).toBe(printed);
});

test.each([
  ["惠及300多万家庭", ["万"]],
  ["覆盖8890家庭", [""]],
  ["得分8.3位居全省前列", [""]],
  ["打赢“246处理”攻坚战", [""]],
])("%s has no counter", (text, found) => {
  expect(findQuantities(text).map(({ unit }) => unit)).toEqual(found);
});
