import type { PhenomenonCase } from "../case.js";

export const rankCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "经济总量稳居全省第3位，粮食单产位列全国前10位，空气质量退出全国后20位，营商环境评价全省第一。",
    facts: [
      "经济总量 | 第3位 | rank eq - | actual 2025",
      "粮食单产 | 前10位 | rank eq - | actual 2025",
      "空气质量 | 后20位 | rank eq - | actual 2025",
      "营商环境评价 | 第一 | rank eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "引进第三方机构，大力发展第三产业，建成第二批示范园区。",
    facts: [],
  },
];
