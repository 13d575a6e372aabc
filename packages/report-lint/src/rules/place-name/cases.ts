import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "与山东省烟台县签订合作协议。", found: [["misprint", "烟台县"]] },
    { text: "赴湖北省张家界考察。", found: [["elsewhere", "湖北省张家界"]] },
    { text: "四川省重庆市经贸团来访。", found: [["elsewhere", "四川省重庆市"]] },
    { text: "赴江苏省苏洲市学习。", found: [["misprint", "苏洲市"]] },
    { text: "内蒙古自治州代表团来访。", found: [["suffix", "内蒙古自治州"]] },
  ],
  accept: [
    "赴湖南省张家界考察，赴江苏省苏州市学习。",
    "四川省、重庆市共建双城经济圈。",
    "吉林省吉林市、海南省海口市。",
    "内蒙古自治区代表团来访。",
  ],
};
