import { defaultHeadingForms } from "../heading/marker.js";
import { defaultFurniture } from "./default-furniture.js";
import type { ReportProfile } from "./profile.js";

const OFFICES = [
  "省长",
  "市长",
  "县长",
  "区长",
  "州长",
  "盟长",
  "旗长",
  "镇长",
  "乡长",
  "主席",
  "专员",
  "总理",
  "主任",
  "行政长官",
] as const;
const OFFICE_PREFIXES = ["", "代", "代理", "副", "常务副"] as const;
const STATE_OFFICES: readonly string[] = ["国务院总理", "国务院代总理", "国务院副总理", "行政公署专员"];

/**
 * What reports of the State Council, provinces, cities and counties print.
 *
 * @since 0.1.0
 */
export const defaultProfile: ReportProfile = {
  name: "default",
  headingForms: defaultHeadingForms,
  regions: {},
  salutations: ["各位代表", "各位委员", "同志们", "代表同志们", "主席团", "女士们", "朋友们"],
  offices: OFFICES.flatMap((office) => OFFICE_PREFIXES.map((prefix) => prefix + office)).concat(STATE_OFFICES),
  closingHeadings: ["结束语", "结语", "结束语：", "尾声"],
  annexHeads: ["附件", "附录", "附表", "附"],
  annexTitles: [
    "名词解释",
    "名词注释",
    "名词说明",
    "名词术语解释",
    "名词术语注释",
    "名词术语说明",
    "名词和术语解释",
    "用语说明",
    "用语解释",
    "有关用语说明",
    "报告部分用语说明",
    "注释",
    "注解",
    "术语解释",
    "术语说明",
    "有关名词解释",
    "相关名词解释",
    "专业名词解释",
    "专有名词解释",
    "部分名词解释",
    "缩略语解释",
    "有关名词术语解释",
    "有关名词说明",
  ],
  annexKinds: [
    { kind: "glossary", words: ["名词", "用语", "术语", "注释", "注解", "缩略语", "解释"] },
    {
      kind: "livelihood-projects",
      words: ["民生", "实事", "民心工程", "惠民", "为民办", "民生工程", "民心"],
    },
    { kind: "policies", words: ["政策", "文件清单", "制发", "拟出台", "制度清单", "立法"] },
    { kind: "action-plans", words: ["行动", "攻坚计划", "重点计划", "专项计划", "工程清单", "实施方案清单"] },
  ],
  roles: [
    { role: "closing", words: ["结束语", "结语"] },
    {
      role: "review",
      words: [
        "回顾",
        "成就",
        "成绩",
        "工作情况",
        "工作总结",
        "过去",
        "年来的",
        "以来的工作",
        "完成情况",
        "执行情况",
        "社会发展情况",
        "取得的",
        "实施情况",
        "所做的工作",
      ],
    },
    {
      role: "other",
      words: ["外交", "国际形势", "对外政策", "国际问题", "和平统一", "祖国统一"],
    },
    {
      role: "self-government",
      words: [
        "自身建设",
        "政府建设",
        "政府治理创新",
        "行政能力建设",
        "政风建设",
        "人民满意政府",
        "人民满意的政府",
        "服务型政府",
        "法治政府",
        "廉洁",
        "依法行政",
        "施政能力",
        "履职能力",
        "政府履职",
        "执行力",
        "从严治政",
        "党的全面领导贯穿政府",
        "作风建设",
      ],
    },
    {
      role: "tasks",
      words: ["重点工作", "工作安排", "主要任务", "重点任务", "工作任务", "工作重点", "主要工作", "工作的建议", "建议"],
    },
    {
      role: "targets",
      words: [
        "预期目标",
        "目标要求",
        "总体要求",
        "总体部署",
        "总体思路",
        "指导思想",
        "目标",
        "形势",
        "总要求",
        "主攻方向",
      ],
    },
  ],
  furniture: defaultFurniture,
};
