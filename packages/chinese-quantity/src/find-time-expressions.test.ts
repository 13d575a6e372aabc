import { describe, expect, test } from "vitest";
import { findTimeExpressions, fiveYearPlan, resolveTimeExpression, type TimeExpression } from "./index.js";

const YEAR_END = { currentYear: 2022, currentYearIsOver: true } as const;
const YEAR_START = { currentYear: 2022 } as const;

function only(text: string): TimeExpression {
  const found = findTimeExpressions(text);
  expect(found.map((expression) => expression.text)).toHaveLength(1);
  return found[0] as TimeExpression;
}

test.each([
  ["2022年", 2022, 2022],
  ["２０２２年", 2022, 2022],
  ["2 0 2 2 年", 2022, 2022],
  ["二〇二二年", 2022, 2022],
  ["一九八六年", 1986, 1986],
  ["二00九年", 2009, 2009],
  ["二OO八年", 2008, 2008],
  ["二o二四年", 2024, 2024],
  ["二〇〇六－二0一0年", 2006, 2010],
  ["2022年度", 2022, 2022],
  ["民国17年", 1928, 1928],
  ["中華民國104年", 2015, 2015],
  ["民國99年上半年", 2010, 2010],
  ["民國112年3月8日", 2023, 2023],
  ["民國105年底", 2016, 2016],
  ["105年度", 2016, 2016],
  ["113年3月", 2024, 2024],
  ["112年底", 2023, 2023],
  ["08年", 2008, 2008],
  ["〇九年", 2009, 2009],
  ["0九年底", 2009, 2009],
  ["98年上半年", 1998, 1998],
  ["2015年第四季", 2015, 2015],
  ["15年底", 2015, 2015],
  ["2022-23年度", 2022, 2023],
  ["2022/23年度", 2022, 2023],
  ["2022-23財政年度", 2022, 2023],
  ["1999-00学年", 1999, 2000],
  ["2024-25至2027-28年度", 2024, 2028],
  ["2024-25年度至2027-28年度", 2024, 2028],
  ["2025年底", 2025, 2025],
  ["2025年初", 2025, 2025],
  ["2018年以来", 2018, 2022],
  ["2021—2025年", 2021, 2025],
  ["2021－2025年", 2021, 2025],
  ["2021——2025年", 2021, 2025],
  ["1986年到1990年", 1986, 1990],
  ["1986年到1990年底", 1990, 1990],
  ["2022年12月27日", 2022, 2022],
  ["2022年上半年", 2022, 2022],
  ["2022年第三季度", 2022, 2022],
  ["今年", 2022, 2022],
  ["今年以来", 2022, 2022],
  ["去年", 2021, 2021],
  ["去年以来", 2021, 2022],
  ["明年", 2023, 2023],
  ["前年", 2020, 2020],
  ["去年上半年", 2021, 2021],
  ["去年10月", 2021, 2021],
  ["今年12月20日", 2022, 2022],
  ["明年底", 2023, 2023],
  ["五年来", 2018, 2022],
  ["过去五年", 2018, 2022],
  ["近三年来", 2020, 2022],
  ["三年多来", 2020, 2022],
  ["今后五年", 2023, 2027],
  ["3年内", 2023, 2025],
  ["今明两年", 2023, 2024],
  ["“十四五”", 2021, 2025],
  ["“十四五”时期", 2021, 2025],
  ["“十四五”以来", 2021, 2022],
  ["“十四五”末", 2025, 2025],
  ["“十四五”开局之年", 2021, 2021],
  ["“十四五”规划收官之年", 2025, 2025],
  ["“九五 ”计划", 1996, 2000],
  ["“十五”", 2001, 2005],
  ["“十五五”", 2026, 2030],
  ["十三五期末", 2020, 2020],
  ["八五计划", 1991, 1995],
  ["第七个五年计划", 1986, 1990],
  ["第十四个五年规划", 2021, 2025],
  ["全年", 2022, 2022],
  ["年底", 2022, 2022],
  ["上半年", 2022, 2022],
  ["前三季度", 2022, 2022],
  ["前11个月", 2022, 2022],
  ["八十年代", 1980, 1989],
  ["90年代初", 1990, 1990],
  ["1980年代", 1980, 1989],
  ["2016—18年", 2016, 2018],
  ["2016至18年", 2016, 2018],
  ["“十二五”头三年", 2011, 2013],
  ["“十二五”时期后三年", 2013, 2015],
  ["“十二五”的前两年", 2011, 2012],
  ["“十二五”第二年", 2012, 2012],
  ["接下来四年", 2023, 2026],
  ["六年间", 2017, 2022],
  ["八年前", 2014, 2014],
  ["三年后", 2025, 2025],
  ["十年以后", 2032, 2032],
  ["大前年", 2019, 2019],
  ["今年年初", 2022, 2022],
  ["“十四五”首年", 2021, 2021],
  ["用两年时间", 2023, 2024],
  ["用了两年时间", 2021, 2022],
  ["19世纪", 1801, 1900],
  ["二十世纪", 1901, 2000],
  ["上世纪末", 2000, 2000],
  ["本世纪中叶", 2050, 2050],
  ["二十世纪五十年代", 1950, 1959],
  ["翌年", 2023, 2023],
  ["党的十七大以来", 2007, 2022],
  ["十六大之后", 2002, 2022],
  ["中共二十大召开以来", 2022, 2022],
  ["入世以来", 2001, 2022],
  ["三年抗疫", 2020, 2022],
  ["国庆假期", 2022, 2022],
  ["农历腊月", 2022, 2022],
  ["端午节", 2022, 2022],
  ["十一届三中全会以来", 1978, 2022],
] as const)("%s means %d to %d at the end of 2022", (text, from, to) => {
  const expression = only(text);
  expect(expression.text).toBe(text);
  expect(resolveTimeExpression(expression, YEAR_END)).toMatchObject({ from, to });
});

test.each([
  ["过去五年", 2017, 2021],
  ["今后五年", 2022, 2026],
  ["“十四五”以来", 2021, 2021],
  ["2022年以来", 2022, 2022],
] as const)("%s means %d to %d early in 2022", (text, from, to) => {
  expect(resolveTimeExpression(only(text), YEAR_START)).toEqual({ from, to });
});

test.each([
  ["上半年", [1, 6]],
  ["今年前5个月", [1, 5]],
  ["去年头两个月", [1, 2]],
  ["前两个季度", [1, 6]],
  ["头两月", [1, 2]],
  ["首季", [1, 3]],
  ["首三季度", [1, 9]],
  ["首十個月", [1, 10]],
  ["第1季度", [1, 3]],
  ["一至二季度", [1, 6]],
  ["2—4季度", [4, 12]],
  ["三、四季度", [7, 12]],
  ["三四季度", [7, 12]],
  ["第二和第三季度", [4, 9]],
  ["一季度至三季度", [1, 9]],
  ["2021年三季度末", [7, 9]],
  ["2021年前4个月", [1, 4]],
  ["2021年11月至2022年3月", [11, 3]],
] as const)("%s has its months beside the years", (text, months) => {
  const expression = only(text);
  expect(expression.text).toBe(text);
  expect(resolveTimeExpression(expression, YEAR_END)?.months).toEqual(months);
});

test("months of two years belong to the first and the last", () => {
  expect(resolveTimeExpression(only("2021年11月至2022年3月"), YEAR_START)).toEqual({
    from: 2021,
    to: 2022,
    months: [11, 3],
  });
});

test.each([
  ["2019年竣工，次年", [2019, 2020]],
  ["1998、1999年", [1998, 1999]],
  ["1997、1998和1999年", [1997, 1998, 1999]],
  ["2004年提出用三年时间", [2004, undefined]],
  ["2年平均", [2021]],
  ["开局之年.一年来", [2022]],
] as const)("%s begins in %j", (text, years) => {
  const found = findTimeExpressions(text).map((expression) => resolveTimeExpression(expression, YEAR_END)?.from);
  expect(found).toEqual(years);
});

test.each([
  ["重点项目上半年开工", "上半年"],
  ["续建项目前三季度完工", "前三季度"],
  ["全年节目头三个月播出", "头三个月"],
])("%s: a noun before it is no half of 目前", (text, time) => {
  expect(findTimeExpressions(text).map((expression) => expression.text)).toContain(time);
});

test.each([
  "提前三个月",
  "目前三个季度",
  "街头三个月",
  "四个季度",
  "一季稻",
  "建市以来",
  "本届政府成立以来",
  "PM2.5年平均",
  "三年前期工作",
  "学前三年",
  "两年前后",
  "三年后续工程",
  "利用三年级时间",
  "1998、199年",
  "建厂105年",
  "第113年度",
  "2022/24",
  "四、三季",
  "世纪大道",
])("%s is no such time", (text) => {
  expect(findTimeExpressions(text).map(({ text: printed }) => printed)).toEqual([]);
});

test.each(["每年", "年均", "近年来", "连续三年", "今后几十年"])("%s alone tells no year", (text) => {
  expect(resolveTimeExpression(only(text), YEAR_END)).toBeUndefined();
});

describe("centuries in front of a decade", () => {
  test.each([
    ["十九世纪四十年代", 1840],
    ["二十世纪90年代", 1990],
    ["上世纪八十年代", 1980],
    ["本世纪20年代", 2020],
    ["某世纪九十年代", 1990],
  ])("%s begins in %d", (text, from) => {
    expect(only(text).from).toBe(from);
  });
});

describe("parts of a year", () => {
  test.each([
    ["1—11月", [1, 11], undefined],
    ["3月至5月", [3, 5], undefined],
    ["6月份", [6, 6], undefined],
    ["1—11月份", [1, 11], undefined],
    ["元至5月", [1, 5], undefined],
    ["元—9月份", [1, 9], undefined],
    ["元月至8月", [1, 8], undefined],
    ["元月份", [1, 1], undefined],
    ["6月底", [6, 6], undefined],
    ["12月27日", [12, 12], 27],
    ["十二月二十七日", [12, 12], 27],
    ["第三季度", [7, 9], undefined],
    ["下半年", [7, 12], undefined],
  ])("%s", (text, months, day) => {
    const { months: found, day: foundDay } = only(text);
    expect(found).toEqual(months);
    expect(foundDay).toBe(day);
  });
});

test("a deadline is told from a mere point in time", () => {
  expect(findTimeExpressions("力争到2025年，从2020年降到2025年的5%").map(({ edge }) => edge)).toEqual([
    "by",
    undefined,
    undefined,
  ]);
  expect(only("2030年前碳达峰").edge).toBe("before");
  expect(only("2030年以后").edge).toBe("after");
  expect(only("1982年起").edge).toBe("since");
});

test.each([
  ["2022年前三季度", ["2022年前三季度"]],
  ["2022年前三名", ["2022年"]],
  ["2022年初步", ["2022年"]],
  ["2022年起步", ["2022年"]],
  ["2022年后续", ["2022年"]],
  ["5月1个", ["5月"]],
  ["1月—13月", ["1月"]],
  ["5月—3月", ["5月", "3月"]],
  ["2022年1—3月", ["2022年1—3月"]],
  ["2022年一季度", ["2022年一季度"]],
])("%s holds %j", (text, printed) => {
  expect(findTimeExpressions(text).map((expression) => expression.text)).toEqual(printed);
});

test("runs of years are counted", () => {
  expect(only("连续7年")).toMatchObject({ kind: "run", years: 7 });
});

test.each([
  "",
  "五年",
  "3年行动",
  "五年规划",
  "一年初见成效",
  "以上年均",
  "学前一年",
  "老年人",
  "青年",
  "“九五”普法规划",
  "第一个五年",
  "十五个五年目标",
  "二十五个",
  "20225年",
  "2022",
  "13月",
  "5月饼",
  "五年来年",
  "九十个",
  "250年代",
  "15年代",
  "第几个",
  "第五",
  "“四五十人”",
  "“十”",
  "2025—2021",
  "1到",
  "几年",
  "3000年",
  "300年来",
  "2月至1个",
  "“五五购物节",
  "0年内",
  "前13个月",
  "前0个月",
  "1月至",
  "十",
  "“五”",
  "“三五个",
])("%s holds no time expression", (text) => {
  expect(findTimeExpressions(text).filter(({ kind }) => kind !== "recurring" && kind !== "part-of-year")).toEqual([]);
});

test("a range of years that falls is two years", () => {
  expect(findTimeExpressions("2025年—2021年").map(({ text }) => text)).toEqual(["2025年", "2021年"]);
});

test("time is looked for inside the bounds alone", () => {
  expect(findTimeExpressions("2021年、2022年、2023年", 6, 11)).toMatchObject([{ text: "2022年", start: 6 }]);
});

describe("fiveYearPlan", () => {
  test.each([
    [1, 1953, 1957],
    [2, 1958, 1962],
    [3, 1966, 1970],
    [7, 1986, 1990],
    [14, 2021, 2025],
    [15, 2026, 2030],
  ])("plan %d ran from %d to %d", (ordinal, from, to) => {
    expect(fiveYearPlan(ordinal)).toEqual({ from, to });
  });

  test.each([0, -1, 1.5, Number.NaN])("there is no plan %d", (ordinal) => {
    expect(fiveYearPlan(ordinal)).toBeUndefined();
  });
});
