import type { PhenomenonCase } from "../../case.js";

/** Words that a shorter word must not cut: 就业, 并网, 均价, 和美乡村; and words that are no part of a name. */
export const wordBoundaryCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "可吸入颗粒物年均浓度下降8%，平均办理时间压缩四成，在沪企业总部达到70家。",
    facts: [
      "可吸入颗粒物年均浓度 | 8% | growth eq down | actual 2025",
      "平均办理时间 | 四成 | growth eq down | actual 2025",
      "在沪企业总部 | 70家 | level eq - | actual 2025",
    ],
  },
  {
    passage: "tasks",
    text: "生产总值将首超百亿元，确保6个搬迁安置点群众稳得住。",
    facts: ["生产总值 | 百亿元 | level ge - | target 2026", "搬迁安置点 | 6个 | level eq - | target 2026"],
  },
  {
    passage: "review",
    text: "荣获国家卫生县城、全国双拥模范县等省级以上荣誉12项；对接锂电材料、智能装备等20余个在谈项目。",
    facts: ["省级以上荣誉 | 12项 | level eq - | actual 2025", "在谈项目 | 20余个 | level ge - | actual 2025"],
  },
  {
    passage: "review",
    text: "旅游收入增长15%，绝对数居全市第一；地方财政持续增收，达到3.2亿元，增长6%。",
    facts: [
      "旅游收入 | 15% | growth eq up | actual 2025",
      "绝对数 | 第一 | rank eq - | actual 2025",
      "地方财政 | 3.2亿元 | level eq - | actual 2025",
      "地方财政 | 6% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "新建帮扶车间9个，带动就业460人，发布就业岗位1.2万个。",
    facts: [
      "新建帮扶车间 | 9个 | level eq - | actual 2025",
      "就业 | 460人 | level eq - | actual 2025",
      "就业岗位 | 1.2万个 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "新增并网装机42万千瓦，二手房均价5600元。",
    facts: ["新增并网装机 | 42万千瓦 | level eq - | actual 2025", "二手房均价 | 5600元 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "更新改造供水管网130公里，和美乡村覆盖率达71%，共济账户覆盖3万人。",
    facts: [
      "更新改造供水管网 | 130公里 | level eq - | actual 2025",
      "和美乡村覆盖率 | 71% | ratio eq - | actual 2025",
      "共济账户覆盖 | 3万人 | level eq - | actual 2025",
    ],
  },
  {
    passage: "tasks",
    text: "28个社区食堂要实现错峰供餐，1600名困难群众如期脱贫。",
    facts: ["社区食堂 | 28个 | level eq - | target 2026", "困难群众 | 1600名 | level eq - | target 2026"],
  },
  {
    passage: "review",
    text: "全乡还有3个行政村未通客车，900余户群众迁入新房。",
    facts: ["行政村 | 3个 | level eq - | actual 2025", "群众 | 900余户 | level ge - | actual 2025"],
  },
  {
    passage: "review",
    text: "开工建设水库2座共1200万立方米。",
    facts: ["开工建设水库 | 2座 | level eq - | actual 2025", "开工建设水库 | 1200万立方米 | level eq - | actual 2025"],
  },
  {
    passage: "tasks",
    text: "今年启动的6个和美乡村片区，年底前建成。",
    facts: ["和美乡村片区 | 6个 | level eq - | target 2026"],
  },
  {
    passage: "tasks",
    text: "民生实事▶加固农村危房360户，▶开放社区食堂24家；■新建停车场8处。",
    facts: [
      "加固农村危房 | 360户 | level eq - | target 2026",
      "开放社区食堂 | 24家 | level eq - | target 2026",
      "新建停车场 | 8处 | level eq - | target 2026",
    ],
  },
  {
    passage: "tasks",
    text: "▶免费为6000名高龄老人体检。",
    facts: ["高龄老人体检 | 6000名 | level eq - | target 2026"],
  },
  {
    passage: "tasks",
    text: "具体包括综合医院3所、专科医院2所。",
    facts: ["综合医院 | 3所 | level eq - | target 2026", "专科医院 | 2所 | level eq - | target 2026"],
  },
  {
    passage: "review",
    text: "全县城镇新增就业4300人，外出务工稳定在6万人。",
    facts: ["全县城镇新增就业 | 4300人 | level eq - | actual 2025", "外出务工 | 6万人 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "用3个月时间拆除违建2.1万平方米，固定资产投资每月均保持8亿元以上。",
    facts: ["拆除违建 | 2.1万平方米 | level eq - | actual 2025", "固定资产投资 | 8亿元 | level ge - | actual 2025"],
  },
  {
    passage: "tasks",
    text: "主要预期目标建议为地区生产总值增长7%。",
    facts: ["地区生产总值 | 7% | growth eq up | target 2026"],
  },
  {
    passage: "review",
    text: "基金：安排专项债券30亿元\n投资：安排预算内投资12亿元",
    facts: ["专项债券 | 30亿元 | level eq - | actual 2025", "预算内投资 | 12亿元 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "全村种下700亩的油茶林，搭建起300余亩的蔬菜大棚。",
    facts: ["油茶林 | 700亩 | level eq - | actual 2025", "蔬菜大棚 | 300余亩 | level ge - | actual 2025"],
  },
  {
    passage: "review",
    text: "居民储蓄突破八百亿元，余额达812.4亿元，比年初增长11.6%。",
    facts: [
      "居民储蓄 | 八百亿元 | level ge - | actual 2025",
      "居民储蓄余额 | 812.4亿元 | level eq - | actual 2025",
      "居民储蓄余额 | 11.6% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "调查失业率曾升至6.1%，随后回落至5.7%，服务输出亦增长4%。",
    facts: [
      "调查失业率 | 6.1% | ratio eq - | actual 2025",
      "调查失业率 | 5.7% | ratio eq - | actual 2025",
      "服务输出 | 4% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "农民人均收入4092元，比2021年增1.2倍。",
    facts: [
      "农民人均收入 | 4092元 | level eq - | actual 2025",
      "农民人均收入 | 1.2倍 | growth eq up | actual 2022/2025",
    ],
  },
  {
    passage: "review",
    text: "完成125家企业亩均效益评价，开展40家企业人均产出调查，2座福利院正在紧张施工。",
    facts: [
      "企业亩均效益评价 | 125家 | level eq - | actual 2025",
      "企业人均产出调查 | 40家 | level eq - | actual 2025",
      "福利院 | 2座 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "工伤保险新增参保人数1102人；旅游业所占比重由上年的9.8%上升为11%。",
    facts: [
      "工伤保险新增参保人数 | 1102人 | level eq - | actual 2025",
      "旅游业所占比重 | 9.8% | ratio eq - | actual 2024",
      "旅游业所占比重 | 11% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "最终计算全县生产总值92.4亿元，按常住人口计算人均生产总值6.4万元，按省定标准新建幼儿园8所。",
    facts: [
      "全县生产总值 | 92.4亿元 | level eq - | actual 2025",
      "人均生产总值 | 6.4万元 | level eq - | actual 2025",
      "新建幼儿园 | 8所 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "蔬菜、水果供应充足，分别增长0.5%、6%；本外币存、贷款余额分别增长9.7%、8.2%。",
    facts: [
      "蔬菜 | 0.5% | growth eq up | actual 2025",
      "水果 | 6% | growth eq up | actual 2025",
      "本外币存款余额 | 9.7% | growth eq up | actual 2025",
      "本外币贷款余额 | 8.2% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "老城区管网铺设3500米，疏通2000余米；搭建起1个600亩的菜篮子示范点。",
    facts: [
      "老城区管网铺设 | 3500米 | level eq - | actual 2025",
      "老城区管网疏通 | 2000余米 | level ge - | actual 2025",
      "菜篮子示范点 | 1个 | level eq - | actual 2025",
      "菜篮子示范点 | 600亩 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "62家市级龙头企业年销售收入16.4亿元，210家规上企业产值增长5%。",
    facts: [
      "市级龙头企业 | 62家 | level eq - | actual 2025",
      "市级龙头企业年销售收入 | 16.4亿元 | level eq - | actual 2025",
      "规上企业 | 210家 | level eq - | actual 2025",
      "规上企业产值 | 5% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "农村公路投资45亿元，增长30%，建设提升2300公里；完成农贸市场改造提升39家。",
    facts: [
      "农村公路投资 | 45亿元 | level eq - | actual 2025",
      "农村公路投资 | 30% | growth eq up | actual 2025",
      "农村公路投资 | 2300公里 | level eq - | actual 2025",
      "农贸市场改造 | 39家 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "失业率降至20年来新低之3.1%，31个行业大类中，有20个增长。",
    facts: [
      "失业率 | 3.1% | ratio eq - | actual 2025",
      "行业大类 | 31个 | level eq - | actual 2025",
      "行业大类 | 20个 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "实施重点项目120个，开工85个、竣工60个；新开工保障房300套，建成210套；项目落地20个。",
    facts: [
      "重点项目 | 120个 | level eq - | actual 2025",
      "重点项目开工 | 85个 | level eq - | actual 2025",
      "重点项目竣工 | 60个 | level eq - | actual 2025",
      "新开工保障房 | 300套 | level eq - | actual 2025",
      "保障房建成 | 210套 | level eq - | actual 2025",
      "项目落地 | 20个 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "财政收入下降3.1%；用电量由降转升，增长0.4%；提高环卫工人待遇，由每月2100元提升至2600元。",
    facts: [
      "财政收入 | 3.1% | growth eq down | actual 2025",
      "用电量 | 0.4% | growth eq up | actual 2025",
      "环卫工人待遇 | 2100元 | level eq - | actual -",
      "环卫工人待遇 | 2600元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "上划中央税收2.3亿元，增长4.1%；上划省市收入0.8亿元。",
    facts: [
      "上划中央税收 | 2.3亿元 | level eq - | actual 2025",
      "上划中央税收 | 4.1% | growth eq up | actual 2025",
      "上划省市收入 | 0.8亿元 | level eq - | actual 2025",
    ],
  },
];
