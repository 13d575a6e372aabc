import type { PhenomenonCase } from "../../case.js";

export const attributiveCases: readonly PhenomenonCase[] = [
  // The noun ends before what its things do, how much, and the measure of the next figure.
  {
    passage: "review",
    text: "18个部门提出标准初稿，9个产品填补了国内空白，为3万名困难群众大幅度提高补贴，21个生态经济示范带产值超30亿元。",
    facts: [
      "部门 | 18个 | level eq - | actual 2025",
      "产品 | 9个 | level eq - | actual 2025",
      "困难群众 | 3万名 | level eq - | actual 2025",
      "生态经济示范带 | 21个 | level eq - | actual 2025",
      "生态经济示范带产值 | 30亿元 | level ge - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "312个市级重点项目超额完成年度投资计划，86亿元专项债券投入使用。",
    facts: ["市级重点项目 | 312个 | level eq - | actual 2025", "专项债券 | 86亿元 | level eq - | actual 2025"],
  },
  {
    passage: "tasks",
    text: "推动60%以上的规上企业实现数字化转型，培育30家左右领军企业。",
    facts: ["规上企业 | 60% | ratio ge - | target 2026", "领军企业 | 30家 | level approx - | target 2026"],
  },
  {
    passage: "tasks",
    text: "为2000名困难老人提供助餐服务，建设总投资35亿元的12个水利项目。",
    facts: [
      "困难老人 | 2000名 | level eq - | target 2026",
      "总投资 | 35亿元 | level eq - | target 2026",
      "水利项目 | 12个 | level eq - | target 2026",
    ],
  },
  {
    passage: "review",
    text: "新签约5亿元以上项目61个，限期关停30万千瓦以下机组。",
    facts: ["新签约5亿元以上项目 | 61个 | level eq - | actual 2025"],
  },
  {
    passage: "tasks",
    text: "实施投资3000万元以上的技改项目500个。",
    facts: ["投资3000万元以上的技改项目 | 500个 | level eq - | target 2026"],
  },
  {
    passage: "review",
    text: "36个乡级和8个县级便民服务中心全部建成，5个千亿级、9个百亿级先进制造业项目开工。",
    facts: [
      "乡级便民服务中心 | 36个 | level eq - | actual 2025",
      "县级便民服务中心 | 8个 | level eq - | actual 2025",
      "千亿级先进制造业项目 | 5个 | level eq - | actual 2025",
      "百亿级先进制造业项目 | 9个 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "6500户、2.1万人稳定脱贫。",
    facts: ["稳定脱贫 | 6500户 | level eq - | actual 2025", "稳定脱贫 | 2.1万人 | level eq - | actual 2025"],
  },
  {
    passage: "tasks",
    text: "在12个乡镇建设区域养老中心，实际使用外资折合80亿元人民币。",
    facts: ["乡镇 | 12个 | level eq - | target 2026", "实际使用外资 | 80亿元 | level eq - | target 2026"],
  },
  {
    passage: "tasks",
    text: "推动8处煤矿、产能600万吨建成投产。",
    facts: ["煤矿 | 8处 | level eq - | target 2026", "产能 | 600万吨 | level eq - | target 2026"],
  },
  {
    passage: "review",
    text: "为860户商户减免房租420万元，全县共有各类学校126所。",
    facts: [
      "商户 | 860户 | level eq - | actual 2025",
      "房租 | 420万元 | level eq - | actual 2025",
      "各类学校 | 126所 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "办理时限压缩48%，为1200户低收入家庭实施危房改造。",
    facts: ["办理时限 | 48% | growth eq down | actual 2025", "低收入家庭 | 1200户 | level eq - | actual 2025"],
  },
  {
    passage: "tasks",
    text: "续建的15个市政项目上半年全部复工，实施6个“十四五”重点工程，完成8处泵站检修。",
    facts: [
      "续建市政项目 | 15个 | level eq - | target 2026",
      "“十四五”重点工程 | 6个 | level eq - | target 2026",
      "泵站检修 | 8处 | level eq - | target 2026",
    ],
  },
  {
    passage: "review",
    text: "引进总投资12亿元的光伏组件制造项目，总投资30亿元的项目4个；北街地块以2.6亿元成交。",
    facts: [
      "光伏组件制造项目总投资 | 12亿元 | level eq - | actual 2025",
      "总投资 | 30亿元 | level eq - | actual 2025",
      "项目 | 4个 | level eq - | actual 2025",
      "北街地块成交 | 2.6亿元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "完成520亩土地出让，完成西沟村4公里的渠道整修。",
    facts: ["土地出让 | 520亩 | level eq - | actual 2025", "渠道整修 | 4公里 | level eq - | actual 2025"],
  },
  // A bracket that tells more of the things counted is no part of their name.
  {
    passage: "review",
    text: "引进3个农产品加工项目（青山公司投资1400万元）。",
    facts: ["农产品加工项目 | 3个 | level eq - | actual 2025", "青山公司投资 | 1400万元 | level eq - | actual 2025"],
  },
  // Who, without what is done for them; and what an agreement is on.
  {
    passage: "review",
    text: "为1.8万名学生提供营养午餐，签订总额24亿元的海上风电项目。",
    facts: ["学生 | 1.8万名 | level eq - | actual 2025", "海上风电项目 | 24亿元 | level eq - | actual 2025"],
  },
];
