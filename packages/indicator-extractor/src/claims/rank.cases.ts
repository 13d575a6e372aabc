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
  {
    passage: "review",
    text: "水稻单产再创新高，连续9年位居全国首位。",
    facts: ["水稻单产 | 9年 | duration eq - | actual 2025", "水稻单产 | 首位 | rank eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "工业投资增长12.5%，增幅全省排第3位；我市选手获奖牌数位列全省第二。",
    facts: [
      "工业投资 | 12.5% | growth eq up | actual 2025",
      "工业投资增幅 | 第3位 | rank eq - | actual 2025",
      "我市选手获奖牌数 | 第二 | rank eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "平安建设考核连续三年居全市第二，外贸进出口居全省第4位，比上年前移2位。",
    facts: [
      "平安建设考核 | 第二 | rank eq - | actual 2025",
      "外贸进出口 | 第4位 | rank eq - | actual 2025",
      "外贸进出口 | 2位 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "综合竞争力在全国百强县中由52位上升到47位，医院床位由520张增加到640张。",
    facts: [
      "综合竞争力 | 52位 | rank eq - | actual -",
      "综合竞争力 | 47位 | rank eq - | actual 2025",
      "医院床位 | 520张 | level eq - | actual -",
      "医院床位 | 640张 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "农产品出口额稳居全省前十，旅游综合竞争力跻身全国前二十。",
    facts: ["农产品出口额 | 前十 | rank eq - | actual 2025", "旅游综合竞争力 | 前二十 | rank eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "在全市连续三年保持综合考核第一。",
    facts: ["综合考核 | 第一 | rank eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "工业技改投资完成9.1亿元，完成情况列全市第二；招商引资到位资金5亿元，完成情况居全县首位。",
    facts: [
      "工业技改投资 | 9.1亿元 | level eq - | actual 2025",
      "工业技改投资完成情况 | 第二 | rank eq - | actual 2025",
      "招商引资到位资金 | 5亿元 | level eq - | actual 2025",
      "招商引资到位资金完成情况 | 首位 | rank eq - | actual 2025",
    ],
  },
];
