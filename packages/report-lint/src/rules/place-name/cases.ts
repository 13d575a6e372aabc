import type { RuleCases } from "../../testing/rule-cases.js";

/** The report of a city, with one sentence on the year before. */
function ofCity(sentence: string): string {
  return `宿州市2025年政府工作报告\n（2025年1月8日在宿州市第六届人民代表大会第四次会议上）\n各位代表：\n一、2024年工作回顾\n过去一年，全市上下团结奋斗。${sentence}\n二、2025年重点任务\n坚持稳中求进，做好各项工作。\n`;
}

export const cases: RuleCases = {
  reject: [
    { text: "与黔东南侗族苗族自治州开展文旅合作。", found: [["misprint", "黔东南侗族苗族自治州"]] },
    { text: ofCity("灵壁县获评全国文明县城，砀山县酥梨飘香。"), found: [["misprint", "灵壁县"]] },
    { text: ofCity("与蚌埠市、淮北市濉西县共建园区。"), found: [["misprint", "濉西县"]] },
    {
      text: ofCity(
        "推动砀山、灵璧、泗县一体发展，支持灵壁创建国家园林县城，在宿州建设淮河枢纽，带动与蚌阜两地合作，学习蚌埠经验。",
      ),
      found: [["misprint", "灵壁"]],
    },
    { text: "与山东省烟台县签订合作协议。", found: [["misprint", "烟台县"]] },
    { text: "赴湖北省张家界考察。", found: [["elsewhere", "湖北省张家界"]] },
    { text: "四川省重庆市经贸团来访。", found: [["elsewhere", "四川省重庆市"]] },
    { text: "赴江苏省苏洲市学习。", found: [["misprint", "苏洲市"]] },
    { text: "内蒙古自治州代表团来访。", found: [["suffix", "内蒙古自治州"]] },
  ],
  accept: [
    "与黔东南苗族侗族自治州、恩施土家族苗族自治州开展文旅合作。",
    ofCity("打造“宿洲康养”品牌，加快灵台路、灵壁湾建设，灵壁湾启用，灵璧县增长6%。"),
    ofCity("灵璧县、砀山县、萧县、泗县和埇桥区竞相发展，加快灵秀县城建设，与徐州市、烈山区合作。"),
    "赴湖南省张家界考察，赴江苏省苏州市学习。",
    "四川省、重庆市共建双城经济圈。",
    "吉林省吉林市、海南省海口市。",
    "内蒙古自治区代表团来访。",
  ],
};
