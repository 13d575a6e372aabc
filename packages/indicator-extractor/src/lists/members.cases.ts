import type { PhenomenonCase } from "../case.js";

/** Lists whose members are short, long, or share a part of a word. */
export const memberCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "运动员在省运会上获金、银、铜牌分别为12枚、9枚和15枚；全县猪、牛、羊肉产量分别达3.1万吨、0.8万吨和1.2万吨。",
    facts: [
      "金牌 | 12枚 | level eq - | actual 2025",
      "银牌 | 9枚 | level eq - | actual 2025",
      "铜牌 | 15枚 | level eq - | actual 2025",
      "全县猪肉产量 | 3.1万吨 | level eq - | actual 2025",
      "牛肉产量 | 0.8万吨 | level eq - | actual 2025",
      "羊肉产量 | 1.2万吨 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "规模工业增加值、高新技术产品产值、地方财政收入和出口总额迈上新台阶，分别达40亿元、101亿元、11亿元和3.5亿元，增长8%、10%、16%和15%。",
    facts: [
      "规模工业增加值 | 40亿元 | level eq - | actual 2025",
      "高新技术产品产值 | 101亿元 | level eq - | actual 2025",
      "地方财政收入 | 11亿元 | level eq - | actual 2025",
      "出口总额 | 3.5亿元 | level eq - | actual 2025",
      "规模工业增加值 | 8% | growth eq up | actual 2025",
      "高新技术产品产值 | 10% | growth eq up | actual 2025",
      "地方财政收入 | 16% | growth eq up | actual 2025",
      "出口总额 | 15% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "医疗保健、食品烟酒、教育文化和娱乐、生活用品及服务类上涨4.2%、3.3%、2.5%、1.8%，交通和通信、居住类下降0.6%、0.2%。",
    facts: [
      "医疗保健类 | 4.2% | growth eq up | actual 2025",
      "食品烟酒类 | 3.3% | growth eq up | actual 2025",
      "教育文化和娱乐类 | 2.5% | growth eq up | actual 2025",
      "生活用品及服务类 | 1.8% | growth eq up | actual 2025",
      "交通和通信类 | 0.6% | growth eq down | actual 2025",
      "居住类 | 0.2% | growth eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "新产品产值及其占工业总产值比重，分别由2020年的22亿元和9.8%上升为34亿元和15.5%。",
    facts: [
      "新产品产值 | 22亿元 | level eq - | actual 2020",
      "新产品产值占工业总产值比重 | 9.8% | ratio eq - | actual 2020",
      "新产品产值 | 34亿元 | level eq - | actual 2025",
      "新产品产值占工业总产值比重 | 15.5% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "批发零售业、住宿餐饮业增加值分别增长8.5%和12.4%，合计拉动服务业增长1.7个百分点。",
    facts: [
      "批发零售业增加值 | 8.5% | growth eq up | actual 2025",
      "住宿餐饮业增加值 | 12.4% | growth eq up | actual 2025",
      "合计拉动服务业增长 | 1.7个百分点 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "农村和城镇低保标准分别为每月420元和610元，大病、重病救助标准分别提高到3000元和5000元。",
    facts: [
      "农村低保标准 | 420元 | level eq - | actual 2025",
      "城镇低保标准 | 610元 | level eq - | actual 2025",
      "大病救助标准 | 3000元 | level eq - | actual 2025",
      "重病救助标准 | 5000元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "小学、初中、高中毛入学率分别为100%、99.2%和92%；一、二、三等奖分别为2项、5项和8项。",
    facts: [
      "小学毛入学率 | 100% | ratio eq - | actual 2025",
      "初中毛入学率 | 99.2% | ratio eq - | actual 2025",
      "高中毛入学率 | 92% | ratio eq - | actual 2025",
      "一等奖 | 2项 | level eq - | actual 2025",
      "二等奖 | 5项 | level eq - | actual 2025",
      "三等奖 | 8项 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "全市经济稳步增长，工业增加值、固定资产投资、社会消费品零售总额和财政收入再上台阶，分别完成40亿元、60亿元、33亿元和9亿元。",
    facts: [
      "工业增加值 | 40亿元 | level eq - | actual 2025",
      "固定资产投资 | 60亿元 | level eq - | actual 2025",
      "社会消费品零售总额 | 33亿元 | level eq - | actual 2025",
      "财政收入 | 9亿元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "2025年完成投资12亿元，大中型水库、小型水库和塘坝蓄水量稳步增加，分别达到3.2亿立方米、0.9亿立方米和0.2亿立方米。",
    facts: [
      "投资 | 12亿元 | level eq - | actual 2025",
      "大中型水库蓄水量 | 3.2亿立方米 | level eq - | actual 2025",
      "小型水库蓄水量 | 0.9亿立方米 | level eq - | actual 2025",
      "塘坝蓄水量 | 0.2亿立方米 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "园区形成了装备制造、电子信息、新材料三大主导产业，产值分别占园区总产值的41%、23%和18%。",
    facts: [
      "装备制造产值占园区总产值 | 41% | ratio eq - | actual 2025",
      "电子信息产值占园区总产值 | 23% | ratio eq - | actual 2025",
      "新材料产值占园区总产值 | 18% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "全市聚焦绿色食品、纺织服装和文化旅游三大产业集群，营业收入分别达到120亿元、86亿元和54亿元。",
    facts: [
      "绿色食品营业收入 | 120亿元 | level eq - | actual 2025",
      "纺织服装营业收入 | 86亿元 | level eq - | actual 2025",
      "文化旅游营业收入 | 54亿元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "科技服务业、信息传输业等现代服务业增势较好，实现营业收入分别增长21%、13%。",
    facts: [
      "科技服务业营业收入 | 21% | growth eq up | actual 2025",
      "信息传输业营业收入 | 13% | growth eq up | actual 2025",
    ],
  },
  // The last of a list may have lost its unit; it is paired by its place all the same.
  {
    passage: "review",
    text: "培训农民工3.1万人，引进人才860人，分别增长9.5%和7.2；水稻、玉米单产分别提高2.4%、1.8。工业税收、服务业税收分别完成3.2亿元和1.4;2025年末存款余额96亿元。",
    facts: [
      "培训农民工 | 3.1万人 | level eq - | actual 2025",
      "人才 | 860人 | level eq - | actual 2025",
      "培训农民工 | 9.5% | growth eq up | actual 2025",
      "人才 | 7.2 | growth eq up | actual 2025",
      "水稻单产 | 2.4% | growth eq up | actual 2025",
      "玉米单产 | 1.8 | growth eq up | actual 2025",
      "工业税收 | 3.2亿元 | level eq - | actual 2025",
      "服务业税收 | 1.4 | level eq - | actual 2025",
      "存款余额 | 96亿元 | level eq - | actual 2025",
    ],
  },
  // A number that is no member, or has words of its own behind it, takes no unit over.
  {
    passage: "review",
    text: "进出口增长9.5%和国道211线通车。油菜、花生分别增产6%和3个百分点。",
    facts: [
      "进出口 | 9.5% | growth eq up | actual 2025",
      "油菜 | 6% | growth eq up | actual 2025",
      "花生 | 3个百分点 | change eq up | actual 2025",
    ],
  },
  // 三项数据: those told before.
  {
    passage: "review",
    text: "外贸进出口达到954亿美元，其中出口634亿美元，进口320亿美元，三项数据同比分别增长39%、35%和46%。",
    facts: [
      "外贸进出口 | 954亿美元 | level eq - | actual 2025",
      "出口 | 634亿美元 | level eq - | actual 2025",
      "进口 | 320亿美元 | level eq - | actual 2025",
      "外贸进出口 | 39% | growth eq up | actual 2025",
      "出口 | 35% | growth eq up | actual 2025",
      "进口 | 46% | growth eq up | actual 2025",
    ],
  },
  // The noun printed behind the last is that of the first as well, also behind a verb of novelty.
  {
    passage: "review",
    text: "新增3个国家级、5个省级重点专科，新增2家国家级、6家省级“专精特新”企业。",
    facts: [
      "新增国家级重点专科 | 3个 | level eq - | actual 2025",
      "省级重点专科 | 5个 | level eq - | actual 2025",
      "新增国家级“专精特新”企业 | 2家 | level eq - | actual 2025",
      "省级“专精特新”企业 | 6家 | level eq - | actual 2025",
    ],
  },
];
