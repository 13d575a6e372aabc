import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { EDUCATION, REPORT_USAGE } from "../sources.js";

const STAGES = `
    postgraduate 研究生 研究生教育
    undergraduate 普通、职业本专科 普通本专科 普通高等教育 本专科
    secondary-vocational 中等职业教育 中职 中等职业学校
    upper-secondary 普通高中
    lower-secondary 初中
    primary 普通小学 小学
    special-education 特殊教育
    `;

/** Entrants, pupils, graduates and schools by stage. */
export const EDUCATION_STAGES: readonly Concept[] = conceptGroup("教育", EDUCATION, [
  ...family({ id: "*-entrants", zh: "*招生", en: "* entrants", unit: "万人" }, STAGES),
  ...family({ id: "*-students", zh: "*在校生", en: "* students", unit: "万人", aliases: "在校* 在学*" }, STAGES),
  ...family({ id: "*-graduates", zh: "*毕业生", en: "* graduates", unit: "万人", polarity: "neutral" }, STAGES),
  ...family(
    { id: "*", zh: "*", unit: "所" },
    `
    higher-education-institutions 普通高等学校 高等学校
    vocational-colleges 高等职业学校 高职（专科）院校
    secondary-vocational-schools 中等职业学校
    upper-secondary-schools 普通高中学校
    lower-secondary-schools 初中学校
    primary-schools 普通小学
    kindergartens 幼儿园数量
    special-schools 特殊教育学校
    inclusive-kindergartens 普惠性幼儿园
    `,
  ),
  {
    id: "children-in-kindergartens",
    zh: "学前教育在园幼儿",
    unit: "万人",
    aliases: "在园幼儿 幼儿园在园幼儿 在园儿童",
  },
  { id: "teachers", zh: "专任教师", en: "Full-time teachers", unit: "万人" },
  {
    id: "students-of-all-schools",
    zh: "各级各类学校在校生",
    unit: "万人",
    aliases: "各级各类学历教育在校生 各级各类在校生",
  },
  {
    id: "people-in-higher-education",
    zh: "高等教育在学总规模",
    unit: "万人",
    aliases: "高等教育在学人数 各种形式的高等教育在学总规模",
  },
  { id: "expansion-of-vocational-colleges", zh: "高职院校扩招", unit: "万人" },
  {
    id: "primary-enrolment-rate",
    zh: "小学学龄儿童净入学率",
    en: "Net enrolment rate of primary education",
    unit: "%",
    kind: "ratio",
    aliases: "学龄儿童入学率 小学适龄儿童入学率 小学净入学率",
  },
  {
    id: "lower-secondary-enrolment-rate",
    zh: "初中阶段毛入学率",
    en: "Gross enrolment rate of lower secondary education",
    unit: "%",
    kind: "ratio",
  },
  { id: "illiteracy-rate", zh: "文盲率", unit: "%", kind: "ratio", polarity: "lower", aliases: "青壮年文盲率" },
  { id: "coverage-of-basic-education", zh: "“两基”人口覆盖率", unit: "%", kind: "ratio", aliases: "“两基”覆盖率" },
  {
    id: "student-aid-rural-compulsory",
    zh: "农村义务教育经费",
    en: "Funds of rural compulsory education",
    unit: "亿元",
  },
  {
    id: "places-for-elderly-students",
    zh: "新增老年大学学位",
    unit: "万个",
    source: REPORT_USAGE,
    aliases: "新增老年大学（学校）学位 老年大学学位",
  },
  {
    id: "places-in-all-basic-education-added",
    zh: "新增基础教育学位",
    unit: "个",
    source: REPORT_USAGE,
    aliases: "基础教育学位",
  },
  {
    id: "school-places-added",
    zh: "新增学位",
    unit: "万个",
    source: REPORT_USAGE,
    aliases: "学位 新增各类学位 新增公办学位",
  },
  {
    id: "good-places-in-basic-education",
    zh: "基础教育优质学位",
    unit: "万个",
    added: true,
    source: REPORT_USAGE,
    aliases: "优质学位 提质升级基础教育优质学位 优质基础教育学位",
  },
  {
    id: "upper-secondary-places",
    zh: "新增普通高中学位",
    en: "Places in upper secondary education added",
    unit: "万个",
    source: REPORT_USAGE,
    aliases: "新增高中学位 普通高中学位 新增公办普通高中学位",
  },
  {
    id: "upper-secondary-place-rate",
    zh: "普通高中学位供给率",
    en: "Supply rate of upper secondary places",
    unit: "%",
    kind: "ratio",
    source: REPORT_USAGE,
  },
  {
    id: "balanced-education-counties",
    zh: "义务教育优质均衡发展县",
    en: "Counties with balanced compulsory education",
    unit: "个",
    added: true,
    aliases: "义务教育优质均衡县 义务教育优质均衡发展县（市、区） 国家义务教育优质均衡发展县",
  },
  {
    id: "inclusive-preschool-counties",
    zh: "学前教育普及普惠县",
    en: "Counties with inclusive preschool education",
    unit: "个",
    added: true,
    aliases: "全国学前教育普及普惠县 国家学前教育普及普惠县",
  },
]);
