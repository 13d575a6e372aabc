import { expect, test } from "vitest";
import { parseReport, sectionsAtDepth } from "../index.js";

const rolesOf = (text: string) => sectionsAtDepth(parseReport(text).report, 1).map(({ role }) => role);

test.each([
  [
    "a bulletin whose headings are slogans tells results",
    "云平县2022年经济运行情况\n一、突出重点，项目建设提速\n全县固定资产投资12亿元，增长4.1%。\n二、深化改革，活力迸发\n新增经营主体3000户。",
    ["other", "other"],
  ],
  [
    "so does a review that lost its title",
    "政府工作报告\n一、聚力攻坚，实体经济再上台阶\n规上工业增加值同比增长6.2%。\n二、着力改善民生\n新建学校2所，累计完成投资1.3亿元。",
    ["other", "other"],
  ],
  [
    "slogans turn from results to tasks where the sentences do",
    `政府工作报告\n一、聚力攻坚，实体经济提质增效\n${"工业增加值同比增长6.2%。".repeat(4)}\n二、改善民生，公共服务提升\n${"新建了学校2所。".repeat(5)}\n三、推进产业升级，做强实体经济\n${"力争引进企业20家。".repeat(6)}\n四、加快城乡融合，建设美丽乡村\n${"确保硬化道路30公里。".repeat(6)}`,
    ["review", "review", "tasks", "tasks"],
  ],
  [
    "they turn where the numbering begins anew, though some of the first call for things",
    `政府工作报告\n${["产业升级步伐加快", "改革开放活力激发", "坚持强农富农，乡村振兴提速"].map((heading, index) => `（${"一二三".charAt(index)}）${heading}\n${"新建了学校2所。".repeat(3)}${index === 2 ? "加强调度，加快推进项目。".repeat(4) : ""}`).join("\n")}\n${["更大力度推动产业发展", "更强担当塑造优势", "更实举措改善民生"].map((heading, index) => `（${"一二三".charAt(index)}）${heading}\n${"力争引进企业20家。".repeat(4)}`).join("\n")}`,
    ["review", "review", "review", "tasks", "tasks", "tasks"],
  ],
  [
    "what promises keeps its tasks",
    "政府工作报告\n一、加快建设交通枢纽\n力争完成投资12亿元，确保年内通车。\n二、深化农村改革\n新建高标准农田3万亩。",
    ["tasks", "tasks"],
  ],
  [
    "a first part that strives for progress is no review, one that tells it is",
    "（一）聚力乡村振兴，加快农业现代化迈出新步伐\n实施高标准农田建设4000亩。\n（二）优化营商环境\n培育企业20家。",
    ["other", "tasks"],
  ],
  [
    "behind a review they are tasks, whatever they compare",
    "政府工作报告\n一、2022年工作回顾\n生产总值增长5%。\n二、推进产业升级\n规上工业增加值比上年增长6%。",
    ["review", "tasks"],
  ],
  [
    "before a part that looks ahead they look back",
    "上半年工作总结\n一、狠抓项目建设\n完成投资3亿元，同比增长8%。\n二、加强民生保障\n新增就业2100人，同比增长3%。\n三、下半年工作打算\n力争新增就业2000人。",
    ["other", "other", "tasks"],
  ],
])("%s", (_, text, roles) => {
  expect(rolesOf(text)).toEqual(roles);
});
