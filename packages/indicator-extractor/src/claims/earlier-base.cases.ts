import type { PhenomenonCase } from "../case.js";

/** What was before, with which a figure is compared, is no part of its name. */
export const earlierBaseCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "2025年，预计（下同）全县生产总值210亿元，比2020年（下同）增长31.2%；工业投资60亿元，增长44.5%。",
    facts: [
      "全县生产总值 | 210亿元 | level eq - | actual 2025",
      "全县生产总值 | 31.2% | growth eq up | actual 2021/2025",
      "工业投资 | 60亿元 | level eq - | actual 2025",
      "工业投资 | 44.5% | growth eq up | actual 2021/2025",
    ],
  },
  {
    passage: "review",
    text: "税收6亿元，同比（可比口径）下降3.1%；出口额（剔除汇率因素）12亿元，比上年（按可比速度）增长9%。",
    facts: [
      "税收 | 6亿元 | level eq - | actual 2025",
      "税收 | 3.1% | growth eq down | actual 2025",
      "出口额 | 12亿元 | level eq - | actual 2025",
      "出口额 | 9% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "用电量增长3%，比9月累计增速回落1.1个百分点；进出口增速比上半年增幅提高2个百分点，比一季度加快4个百分点。",
    facts: [
      "用电量 | 3% | growth eq up | actual 2025",
      "用电量 | 1.1个百分点 | change eq down | actual 2025",
      "进出口增速 | 2个百分点 | change eq up | actual 2025",
      "进出口增速 | 4个百分点 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "规上工业增加值增长9.1%、同比加快1.4个百分点；服务业用电量增长5%，环比加快0.6个百分点。",
    facts: [
      "规上工业增加值 | 9.1% | growth eq up | actual 2025",
      "规上工业增加值 | 1.4个百分点 | change eq up | actual 2025",
      "服务业用电量 | 5% | growth eq up | actual 2025",
      "服务业用电量 | 0.6个百分点 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "商品房施工面积、竣工面积普遍下降，增幅分别低于去年同期12.4和30.1个百分点。",
    facts: [
      "商品房施工面积增幅 | 12.4 | change eq down | actual 2025",
      "竣工面积增幅 | 30.1个百分点 | change eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "居民存款增加12亿元，低于上年同期3亿元；税收增幅高于去年同期2.3个百分点，规模工业增速低于上年1个百分点。",
    facts: [
      "居民存款 | 12亿元 | change eq up | actual 2025",
      "居民存款 | 3亿元 | change eq down | actual 2025",
      "税收增幅 | 2.3个百分点 | change eq up | actual 2025",
      "规模工业增速 | 1个百分点 | change eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "每年新落成住宅1.3万套，较过去五年的平均数增加15%，较前三年平均水平提高8%。",
    facts: [
      "新落成住宅 | 1.3万套 | level eq - | actual 2025",
      "新落成住宅 | 15% | growth eq up | actual 2021/2025",
      "新落成住宅 | 8% | growth eq up | actual 2023/2025",
    ],
  },
  {
    passage: "review",
    text: "生产总值增长7.2%，增速与上年同期持平，居全市第4位。",
    facts: ["生产总值 | 7.2% | growth eq up | actual 2025", "生产总值增速 | 第4位 | rank eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "现金净投放18亿元，比上年少投放3亿元；现金净回笼5亿元，同比多回笼1.2亿元；贷款比年初多放4亿元。",
    facts: [
      "现金净投放 | 18亿元 | level eq - | actual 2025",
      "现金净投放 | 3亿元 | change eq down | actual 2025",
      "现金净回笼 | 5亿元 | level eq - | actual 2025",
      "现金净回笼 | 1.2亿元 | change eq up | actual 2025",
      "贷款 | 4亿元 | change eq up | actual 2025",
    ],
  },
  // The difference to a year, with the deed or without.
  {
    passage: "review",
    text: "录取新生2000名，其中本科1315名，比2024年多297名；专科100名，比上年少20名。学校招生1000人，比上年多招50人。降雨量800毫米，比上年同期多30毫米。",
    facts: [
      "录取新生 | 2000名 | level eq - | actual 2025",
      "本科 | 1315名 | level eq - | actual 2025",
      "本科 | 297名 | change eq up | actual 2025",
      "专科 | 100名 | level eq - | actual 2025",
      "专科 | 20名 | change eq down | actual 2025",
      "学校招生 | 1000人 | level eq - | actual 2025",
      "学校招生 | 50人 | change eq up | actual 2025",
      "降雨量 | 800毫米 | level eq - | actual 2025",
      "降雨量 | 30毫米 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "骆驼存栏5000峰，标准化畜群2800群，牲畜存栏125万头只。图书流通0.84万册次。市场主体突破10万大关。",
    facts: [
      "骆驼存栏 | 5000峰 | level eq - | actual 2025",
      "标准化畜群 | 2800群 | level eq - | actual 2025",
      "牲畜存栏 | 125万头只 | level eq - | actual 2025",
      "图书流通 | 0.84万册次 | level eq - | actual 2025",
      "市场主体 | 10万 | level ge - | actual 2025",
    ],
  },
  // The value of then stands behind its year, without 的.
  {
    passage: "review",
    text: "全县税收完成15600万元，比上年14498万元增收1102万元，增长7.6%，完成年初预算15000万元的104%。社会保障支出8.2亿元，完成预算的96%，较2023年7.1亿元增支1.1亿元。",
    facts: [
      "全县税收 | 15600万元 | level eq - | actual 2025",
      "全县税收 | 14498万元 | level eq - | actual 2024",
      "全县税收 | 1102万元 | change eq up | actual 2025",
      "全县税收 | 7.6% | growth eq up | actual 2025",
      "全县税收年初预算 | 15000万元 | level eq - | target 2025",
      "全县税收完成年初预算 | 104% | ratio eq - | actual 2025",
      "社会保障支出 | 8.2亿元 | level eq - | actual 2025",
      "社会保障支出完成预算 | 96% | ratio eq - | actual 2025",
      "社会保障支出 | 7.1亿元 | level eq - | actual 2023",
      "社会保障支出 | 1.1亿元 | change eq up | actual 2024/2025",
    ],
  },
  {
    passage: "review",
    text: "上半年，罚没收入630万元，比去年同期的710万元减收80万元，下降11.3%；公用经费支出240万元，较上年同期255万元减支15万元。",
    facts: [
      "罚没收入 | 630万元 | level eq - | actual 2025 1–6",
      "罚没收入 | 710万元 | level eq - | actual 2024 1–6",
      "罚没收入 | 80万元 | change eq down | actual 2025 1–6",
      "罚没收入 | 11.3% | growth eq down | actual 2025 1–6",
      "公用经费支出 | 240万元 | level eq - | actual 2025 1–6",
      "公用经费支出 | 255万元 | level eq - | actual 2024 1–6",
      "公用经费支出 | 15万元 | change eq down | actual 2025 1–6",
    ],
  },
  {
    passage: "review",
    text: "接待游客410万人次，与上年380万人次相比，增加30万人次；存款余额312亿元，同2023年末290亿元相比增加22亿元。失业率4.1%，比上年4.4%下降0.3个百分点；贷款余额205亿元，比年初187亿元增加18亿元。",
    facts: [
      "游客 | 410万人次 | level eq - | actual 2025",
      "游客 | 380万人次 | level eq - | actual 2024",
      "游客 | 30万人次 | change eq up | actual 2025",
      "存款余额 | 312亿元 | level eq - | actual 2025",
      "存款余额 | 290亿元 | level eq - | actual 2023",
      "存款余额 | 22亿元 | change eq up | actual 2024/2025",
      "失业率 | 4.1% | ratio eq - | actual 2025",
      "失业率 | 4.4% | ratio eq - | actual 2024",
      "失业率 | 0.3个百分点 | change eq down | actual 2025",
      "贷款余额 | 205亿元 | level eq - | actual 2025",
      "贷款余额 | 187亿元 | level eq - | actual -",
      "贷款余额 | 18亿元 | change eq up | actual 2025",
    ],
  },
  // What only differs, or is told together with last year's, is no value of then.
  {
    passage: "review",
    text: "土地出让收入9亿元，比上年同期增收2亿元。办理退税3亿元，比上年多退4000万元；带动1200户增收，人均增收800元。",
    facts: [
      "土地出让收入 | 9亿元 | level eq - | actual 2025",
      "土地出让收入 | 2亿元 | change eq up | actual 2025",
      "退税 | 3亿元 | level eq - | actual 2025",
      "退税 | 4000万元 | change eq up | actual 2025",
      "增收 | 1200户 | level eq - | actual 2025",
      "人均增收 | 800元 | change eq up | actual 2025",
    ],
  },
  // More or less than then, by one word.
  {
    passage: "review",
    text: "生产总值增长9%，比上年高1个百分点。调查失业率4.1%，比去年同期低0.2个百分点。工业投资增速比2020年快3个百分点，比全省高1.5个百分点。",
    facts: [
      "生产总值 | 9% | growth eq up | actual 2025",
      "生产总值 | 1个百分点 | change eq up | actual 2025",
      "调查失业率 | 4.1% | ratio eq - | actual 2025",
      "调查失业率 | 0.2个百分点 | change eq down | actual 2025",
      "工业投资增速 | 3个百分点 | change eq up | actual 2021/2025",
      "工业投资增速 | 1.5个百分点 | gap eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "居民消费价格上涨2.5%，工业品出厂价格上涨2.7%，涨幅分别比去年同期低0.1个和0.3个百分点。",
    facts: [
      "居民消费价格 | 2.5% | growth eq up | actual 2025",
      "工业品出厂价格 | 2.7% | growth eq up | actual 2025",
      "居民消费价格涨幅 | 0.1个 | change eq down | actual 2025",
      "工业品出厂价格涨幅 | 0.3个百分点 | change eq down | actual 2025",
    ],
  },
  // How fast something grows.
  {
    passage: "review",
    text: "全市货运量以18%的速度递增，水产品产量以6%以上的速度增长。",
    facts: ["货运量 | 18% | growth eq up | actual 2025", "水产品产量 | 6% | growth ge up | actual 2025"],
  },
];
