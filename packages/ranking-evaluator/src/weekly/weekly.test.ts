import { describe, expect, test } from "vitest";
import { rememberColors } from "../evaluate/memory.js";
import { checkWeekly } from "./check-weekly.js";
import { digestToHtml, digestToMarkdown } from "./digest-text.js";
import { createWeeklyDigest } from "./digest.js";
import { readWeeklyReports, timeWritten, weekWritten } from "./read-weekly.js";
import { clockTime, reportingWeek, weekOf } from "./week.js";
import { isEmptyPart, type WeeklyReport } from "./weekly-report.js";

const own = (fields: Partial<WeeklyReport> = {}): WeeklyReport => ({
  unit: "甲局",
  unitType: "市政府部门",
  author: "unit",
  submittedAt: "2023-02-03T16:20",
  achievements: "获批平台1个",
  progress: "签约2个",
  ...fields,
});
const head = (fields: Partial<WeeklyReport> = {}): WeeklyReport => ({
  unit: "甲局",
  author: "head",
  submittedAt: "2023-02-03T18:00",
  frontline: "赴省对接1次",
  guidance: "到县调研2次",
  ...fields,
});
const ids = (reports: WeeklyReport[], roster?: { unit: string }[]) =>
  checkWeekly(reports, { week: "2023-W05", ...(roster && { roster }) }).findings.map(
    ({ id, author }) => `${id} ${author}`,
  );

describe("weeks", () => {
  test.each([
    ["2023-W01", "2023-01-02"],
    ["2020-W53", "2020-12-28"],
    ["2021-01-03", "2020-12-28"],
    ["2024-12-30", "2024-12-30"],
  ])("%s begins on %s", (week, from) => {
    expect(reportingWeek(week).from).toBe(from);
  });

  test.each(["2021-W53", "2023-W00", "第5周", ""])("%j is no week", (week) => {
    expect(() => reportingWeek(week)).toThrow(expect.objectContaining({ code: "TEXT_INVALID" }));
  });

  test.each([
    [0, "18:00"],
    [15, "18:00"],
    [5, "24:00"],
    [1.5, "08:00"],
  ])("a deadline on day %d at %s is refused", (weekday, time) => {
    expect(() => reportingWeek("2023-W05", { weekday, time })).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID" }),
    );
  });

  test("clock times are read as written, whatever their zone", () => {
    expect(clockTime("2023-02-03T18:00+08:00")).toEqual(clockTime("2023-02-03T18:00"));
    expect(clockTime("2023-02-03T18:00:00Z")).toEqual(clockTime("2023-02-03T18:00"));
    expect(clockTime("2023-02-03")?.toISOString()).toBe("2023-02-03T00:00:00.000Z");
    expect(clockTime("昨天")).toBeUndefined();
    expect(weekOf("昨天")).toBeUndefined();
  });
});

describe("what a week's reports lack", () => {
  test("nothing, when both came in time and say something: blue", () => {
    const { findings, units } = checkWeekly([own(), head()], { week: "2023-02-01" });
    expect(findings).toEqual([]);
    expect(units).toMatchObject([{ unitType: "市政府部门", verdict: { color: "blue" } }]);
  });

  test.each([
    ["the head's report", [own()], ["missing head"]],
    [
      "time: the deadline itself is in time, a minute later is not",
      [own(), head({ submittedAt: "2023-02-03T18:01" })],
      ["late head"],
    ],
    ["a part", [own({ progress: "无" }), head()], ["empty-part unit"]],
    ["a time of submission", [own({ submittedAt: undefined }), head()], ["no-time unit"]],
    ["a time that is empty", [own({ submittedAt: "" }), head()], ["no-time unit"]],
    ["a time in this week", [own({ submittedAt: "2023-01-27T16:00" }), head()], ["missing unit", "other-week unit"]],
    ["a week of its own", [own(), head(), own({ week: "2023-W04" })], ["other-week unit"]],
    [
      "oneness: the last counts, the first tells the time",
      [own({ progress: "" }), own({ submittedAt: "2023-02-04T09:00" }), head()],
      ["duplicate unit"],
    ],
  ])("%s", (_case, reports, expected) => {
    expect(ids(reports as WeeklyReport[])).toEqual(expected);
  });

  test("those on the roster who did not report are missing, those not on it are named", () => {
    expect(ids([own(), head()], [{ unit: "乙局" }])).toEqual(["missing unit", "missing head", "not-on-roster unit"]);
    expect(ids([own()], [{ unit: "乙局" }])).toContain("not-on-roster unit");
  });

  test("reports of other weeks are named with theirs, stated or told by the time", () => {
    const others = [own({ week: "2023-W04" }), own({ submittedAt: "2023-01-20" })];
    const { findings } = checkWeekly([own(), head(), ...others], { week: "2023-W05" });
    expect(findings.map(({ message }) => message)).toEqual([
      "甲局：有一份2023-W04的报告，未计入",
      "甲局：有一份2023-W03的报告，未计入",
    ]);
  });

  test.each([undefined, "昨天"])("of two reports the one with a time counts, not that of %j", (submittedAt) => {
    const [timed, untimed] = [own({ progress: "有时间" }), own({ progress: "无时间", submittedAt })];
    for (const reports of [
      [timed, untimed],
      [untimed, timed],
    ])
      expect(checkWeekly(reports, { week: "2023-W05" }).units[0]?.unitReport?.progress).toBe("有时间");
  });

  test.each([
    ["2023-02-03T18:05", "5分钟"],
    ["2023-02-03T20:00", "2小时"],
    ["2023-02-03T20:30", "2小时30分钟"],
    ["2023-02-04T21:10", "1天3小时"],
  ])("a report of %s is %s late", (submittedAt, late) => {
    const { findings } = checkWeekly([own({ submittedAt }), head()], { week: "2023-W05" });
    expect(findings.map(({ message }) => message)).toEqual([`甲局：单位报告迟报${late}`]);
  });

  test("a third week without report asks for an explanation", () => {
    let memory = {};
    const actions: (readonly string[])[] = [];
    for (const week of ["2023-W03", "2023-W04", "2023-W05"]) {
      const { units } = checkWeekly([], { week, roster: [{ unit: "甲局" }], memory });
      memory = rememberColors(
        memory,
        units.map(({ verdict }) => verdict),
      );
      actions.push(units[0]!.verdict.actions);
    }
    expect(actions).toEqual([["电话催报"], ["电话催报"], ["电话催报", "书面说明情况"]]);
  });

  test.each([
    [undefined, true],
    ["", true],
    [" 无。", true],
    ["——", true],
    ["N/A", true],
    ["无新增项目", false],
    ["签约2个", false],
  ])("%j says nothing: %s", (text, empty) => {
    expect(isEmptyPart(text)).toBe(empty);
  });
});

describe("reading a report", () => {
  test("parts under numbered headings, several lines each", () => {
    const text = `# 一周报告
单位：乙县
类别：县（市、区）
周次：2023年第5周
报送时间：2023年2月3日 9:05

一、争取的重要成果
（一）获批试点1个。
二、重点工作进展情况：开工项目3个，
完成投资2亿元。
三、主要负责人靠前工作情况
赴京对接项目：1次。
四、对下指导情况
无`;
    expect(readWeeklyReports(text)).toEqual([
      {
        unit: "乙县",
        unitType: "县（市、区）",
        week: "2023-W05",
        submittedAt: "2023-02-03T09:05",
        author: "unit",
        achievements: "（一）获批试点1个。",
        progress: "开工项目3个，\n完成投资2亿元。",
      },
      {
        unit: "乙县",
        unitType: "县（市、区）",
        week: "2023-W05",
        submittedAt: "2023-02-03T09:05",
        author: "head",
        frontline: "赴京对接项目：1次。",
        guidance: "无",
      },
    ]);
  });

  test.each([
    ["单位：甲局\n报告人：局长", "a.txt", ["甲局 head"]],
    ["单位：甲局\n报告类型：单位", "a.txt", ["甲局 unit"]],
    ["", "市科技局-主要负责人.docx", ["市科技局 head"]],
    ["", "市科技局.docx", ["市科技局 unit"]],
    ["什么都没有", "", []],
  ])("%j in %j is of %j", (text, name, expected) => {
    expect(readWeeklyReports(text, { name }).map(({ unit, author }) => `${unit} ${author}`)).toEqual(expected);
  });

  test("a week that cannot be read stays as it is written", () => {
    expect(readWeeklyReports("单位：甲局\n周次：第五周")).toMatchObject([{ week: "第五周" }]);
  });

  test("a sentence that names a part is no heading", () => {
    const text = "单位：甲局\n重点工作进展\n本周围绕年度重点工作进展缓慢的项目开展专项督导\n二、对下指导情况\n到县调研";
    expect(readWeeklyReports(text)).toMatchObject([
      { progress: "本周围绕年度重点工作进展缓慢的项目开展专项督导" },
      { guidance: "到县调研" },
    ]);
  });

  test("weeks and times are read as people write them", () => {
    expect(["2023-W5", "2023年第12周", "下周"].map(weekWritten)).toEqual(["2023-W05", "2023-W12", undefined]);
    expect(["2023/2/3 9:05", "2023年2月3日", "2023.2.3 9时", "周五"].map(timeWritten)).toEqual([
      "2023-02-03T09:05",
      "2023-02-03",
      "2023-02-03T09:00",
      "周五",
    ]);
  });

  test("any text gives a result", () => {
    for (const text of ["\0", "：".repeat(10_000), "一、".repeat(10_000), "单位：\n单位：", "#".repeat(10_000)])
      expect(() => readWeeklyReports(text, { name: "x" })).not.toThrow();
  });
});

describe("the digest", () => {
  const reports = [
    own({ achievements: "<b>获批</b>*1*个" }),
    head({ submittedAt: "2023-02-04T18:00", guidance: "无" }),
    own({ unit: "丙局", submittedAt: undefined }),
  ];
  const check = checkWeekly(reports, { week: "2023-W05", roster: [{ unit: "甲局" }, { unit: "乙局" }] });
  const digest = createWeeklyDigest(check, { notice: "虚构数据" });

  test("counts and lists everyone", () => {
    expect(digest.period).toBe("2023年第5周（2023-01-30至2023-02-05），时限2023-02-03 18:00");
    expect(digest.lead).toBe("应报告2个单位4份，已报3份，未报2份，迟报1份，空缺1项。");
    expect(
      digest.rows.map(({ unit, unitReport, headReport, empty, colorName }) => [
        unit,
        unitReport,
        headReport,
        empty,
        colorName,
      ]),
    ).toEqual([
      ["甲局", "按时", "迟报1天", "对下指导情况", "黄"],
      ["乙局", "未报", "未报", "", "红"],
      ["丙局", "已报", "—", "", "蓝"],
    ]);
    expect(digest.units.map(({ unit, parts }) => [unit, parts.length])).toEqual([
      ["甲局", 3],
      ["丙局", 2],
    ]);
  });

  test("is escaped in HTML and Markdown, colours with their word", () => {
    const html = digestToHtml(digest);
    expect(html).toContain("&lt;b&gt;获批&lt;/b&gt;*1*个");
    expect(html).toContain('style="background:#C4161C;color:#FFFFFF">红</span>');
    expect(html).toContain('<p class="notice">虚构数据</p>');
    const markdown = digestToMarkdown(digest);
    expect(markdown).toContain("\\<b\\>获批\\</b\\>\\*1\\*个");
    expect(markdown).toContain("| 乙局 | 未报 | 未报 |  | 红 | 电话催报 |");
    const plain = createWeeklyDigest(check);
    expect(digestToHtml(plain) + digestToMarkdown(plain)).not.toContain("虚构数据");
  });

  test("of policies without colours for everyone has plain words", () => {
    const quiet = {
      ...check,
      units: check.units.map((unit) => ({ ...unit, verdict: { ...unit.verdict, color: null } })),
    };
    expect(digestToHtml(createWeeklyDigest(quiet))).toContain("<td>不标注</td>");
  });
});
