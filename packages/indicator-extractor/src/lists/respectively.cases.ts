import type { PhenomenonCase } from "../case.js";

export const respectivelyCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "城、乡居民人均可支配收入分别为4.6万元、2.4万元，增长4%、6%。",
    facts: [
      "城镇居民人均可支配收入 | 4.6万元 | level eq - | actual 2025",
      "农村居民人均可支配收入 | 2.4万元 | level eq - | actual 2025",
      "城镇居民人均可支配收入 | 4% | growth eq up | actual 2025",
      "农村居民人均可支配收入 | 6% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "城、乡低保标准分别提高到每月760元、540元。",
    facts: ["城镇低保标准 | 760元 | level eq - | actual 2025", "农村低保标准 | 540元 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "限上企业城镇、乡村消费品零售额各为12亿元和3亿元；县城、乡镇污水处理率分别达98%、81%。",
    facts: [
      "限上企业城镇消费品零售额 | 12亿元 | level eq - | actual 2025",
      "乡村消费品零售额 | 3亿元 | level eq - | actual 2025",
      "县城污水处理率 | 98% | ratio eq - | actual 2025",
      "乡镇污水处理率 | 81% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "城乡居民人均可支配收入分别达6.9万元、3.4万元，增长4.2%、5.3%。",
    facts: [
      "城镇居民人均可支配收入 | 6.9万元 | level eq - | actual 2025",
      "农村居民人均可支配收入 | 3.4万元 | level eq - | actual 2025",
      "城镇居民人均可支配收入 | 4.2% | growth eq up | actual 2025",
      "农村居民人均可支配收入 | 5.3% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "tasks",
    text: "固定资产投资、社会消费品零售总额分别增长6%、5%左右。",
    facts: [
      "固定资产投资 | 6% | growth approx up | target 2026",
      "社会消费品零售总额 | 5% | growth approx up | target 2026",
    ],
  },
  {
    passage: "review",
    text: "本外币存贷款余额分别增长9.1%和8.4%。",
    facts: ["本外币存款余额 | 9.1% | growth eq up | actual 2025", "本外币贷款余额 | 8.4% | growth eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "接待国内游客1200万人次、入境游客8万人次，分别增长11%、30%。",
    facts: [
      "国内游客 | 1200万人次 | level eq - | actual 2025",
      "入境游客 | 8万人次 | level eq - | actual 2025",
      "国内游客 | 11% | growth eq up | actual 2025",
      "入境游客 | 30% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "tasks",
    text: "城市生活污水、农村生活污水治理率分别不低于98%、60%。",
    facts: [
      "城市生活污水治理率 | 98% | ratio ge - | target 2026",
      "农村生活污水治理率 | 60% | ratio ge - | target 2026",
    ],
  },
  {
    passage: "review",
    text: "刑事案件、治安案件数分别下降12%、9.5%。",
    facts: ["刑事案件数 | 12% | growth eq down | actual 2025", "治安案件数 | 9.5% | growth eq down | actual 2025"],
  },
  {
    passage: "review",
    text: "水土流失、沙化土地面积分别减少2.6万、1.3万平方公里。",
    facts: [
      "水土流失土地面积 | 2.6万 | change eq down | actual 2025",
      "沙化土地面积 | 1.3万平方公里 | change eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "食品、纺织、电子等产业增加值分别增长6%、4.5%、11%，技改投资、民间投资增速分别为8%、5%。",
    facts: [
      "食品产业增加值 | 6% | growth eq up | actual 2025",
      "纺织产业增加值 | 4.5% | growth eq up | actual 2025",
      "电子产业增加值 | 11% | growth eq up | actual 2025",
      "技改投资增速 | 8% | growth eq up | actual 2025",
      "民间投资增速 | 5% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "农村自来水、卫生厕所普及率达到97%、91%，中、高等职业教育在校生分别达到3万人和5万人。",
    facts: [
      "农村自来水普及率 | 97% | ratio eq - | actual 2025",
      "卫生厕所普及率 | 91% | ratio eq - | actual 2025",
      "中等职业教育在校生 | 3万人 | level eq - | actual 2025",
      "高等职业教育在校生 | 5万人 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "全市生产总值增长6.1%，其中一、二、三产业增加值分别增长3.2%、6.8%和6.4%。",
    facts: [
      "生产总值 | 6.1% | growth eq up | actual 2025",
      "第一产业增加值 | 3.2% | growth eq up | actual 2025",
      "第二产业增加值 | 6.8% | growth eq up | actual 2025",
      "第三产业增加值 | 6.4% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "第一、二、三产业增加值分别为26亿元、95亿元、110亿元，第二、三产业投资分别增长7%、9%。",
    facts: [
      "第一产业增加值 | 26亿元 | level eq - | actual 2025",
      "第二产业增加值 | 95亿元 | level eq - | actual 2025",
      "第三产业增加值 | 110亿元 | level eq - | actual 2025",
      "第二产业投资 | 7% | growth eq up | actual 2025",
      "第三产业投资 | 9% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "城乡居民人均可支配收入达到35620元和16480元，增长5.2%和6.9%。",
    facts: [
      "城镇居民人均可支配收入 | 35620元 | level eq - | actual 2025",
      "农村居民人均可支配收入 | 16480元 | level eq - | actual 2025",
      "城镇居民人均可支配收入 | 5.2% | growth eq up | actual 2025",
      "农村居民人均可支配收入 | 6.9% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "金融机构存贷款余额530亿元、410亿元，增长7.2%、9.4%。",
    facts: [
      "金融机构存款余额 | 530亿元 | level eq - | actual 2025",
      "金融机构贷款余额 | 410亿元 | level eq - | actual 2025",
      "金融机构存款余额 | 7.2% | growth eq up | actual 2025",
      "金融机构贷款余额 | 9.4% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "新能源、新材料、低空经济产业规模分别达到210亿元、160亿元、45亿元。",
    facts: [
      "新能源产业规模 | 210亿元 | level eq - | actual 2025",
      "新材料产业规模 | 160亿元 | level eq - | actual 2025",
      "低空经济产业规模 | 45亿元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "城镇、乡村消费品零售额85亿元、32亿元，增长4.4%、5.6%。",
    facts: [
      "城镇消费品零售额 | 85亿元 | level eq - | actual 2025",
      "乡村消费品零售额 | 32亿元 | level eq - | actual 2025",
      "城镇消费品零售额 | 4.4% | growth eq up | actual 2025",
      "乡村消费品零售额 | 5.6% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "肉牛、肉羊出栏分别达到12万头、38万只。",
    facts: ["肉牛出栏 | 12万头 | level eq - | actual 2025", "肉羊出栏 | 38万只 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "接待游客290万人次，实现旅游收入18亿元，增长9%、12%。",
    facts: [
      "游客 | 290万人次 | level eq - | actual 2025",
      "旅游收入 | 18亿元 | level eq - | actual 2025",
      "游客 | 9% | growth eq up | actual 2025",
      "旅游收入 | 12% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "帮扶脱贫户和监测户320户、1150人。",
    facts: [
      "帮扶脱贫户和监测户 | 320户 | level eq - | actual 2025",
      "帮扶脱贫户和监测户 | 1150人 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "规上工业增加值、固定资产投资分别增长7.7%、8.4%，增速分别居全市第2、第5位。",
    facts: [
      "规上工业增加值 | 7.7% | growth eq up | actual 2025",
      "固定资产投资 | 8.4% | growth eq up | actual 2025",
      "规上工业增加值增速 | 第2 | rank eq - | actual 2025",
      "固定资产投资增速 | 第5位 | rank eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "煤炭、冶金、建材三大传统行业产值分别增长2.4%、4.8%、3.5%。",
    facts: [
      "煤炭行业产值 | 2.4% | growth eq up | actual 2025",
      "冶金行业产值 | 4.8% | growth eq up | actual 2025",
      "建材行业产值 | 3.5% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "零售业、餐饮业销售额（营业额）分别增长8.1%、12.6%。",
    facts: ["零售业销售额 | 8.1% | growth eq up | actual 2025", "餐饮业销售额 | 12.6% | growth eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "三次产业增加值占生产总值的比重分别为14%、37.5%、48.5%。",
    facts: [
      "第一产业增加值占生产总值的比重 | 14% | ratio eq - | actual 2025",
      "第二产业增加值占生产总值的比重 | 37.5% | ratio eq - | actual 2025",
      "第三产业增加值占生产总值的比重 | 48.5% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "PM10、PM2.5平均浓度分别下降5.4%、7.1%，化学需氧量、氨氮、氮氧化物排放量分别下降2%、3%、4.5%。",
    facts: [
      "PM10平均浓度 | 5.4% | growth eq down | actual 2025",
      "PM2.5平均浓度 | 7.1% | growth eq down | actual 2025",
      "化学需氧量排放量 | 2% | growth eq down | actual 2025",
      "氨氮排放量 | 3% | growth eq down | actual 2025",
      "氮氧化物排放量 | 4.5% | growth eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "批发、住宿业营业额分别增长6%、9%，群众安全感和满意度分别达98%、97%。",
    facts: [
      "批发业营业额 | 6% | growth eq up | actual 2025",
      "住宿业营业额 | 9% | growth eq up | actual 2025",
      "群众安全感 | 98% | ratio eq - | actual 2025",
      "满意度 | 97% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "城区、乡镇分别新建学校6所、9所，钢铁、水泥分别淘汰落后产能120万吨、80万吨。",
    facts: [
      "城区新建学校 | 6所 | level eq - | actual 2025",
      "乡镇新建学校 | 9所 | level eq - | actual 2025",
      "钢铁淘汰落后产能 | 120万吨 | level eq - | actual 2025",
      "水泥淘汰落后产能 | 80万吨 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "存款余额310亿元、贷款余额205亿元，比年初增加32亿元和18亿元。",
    facts: [
      "存款余额 | 310亿元 | level eq - | actual 2025",
      "贷款余额 | 205亿元 | level eq - | actual 2025",
      "存款余额 | 32亿元 | change eq up | actual 2025",
      "贷款余额 | 18亿元 | change eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "批发、零售和餐饮业，金融业增加值分别增长9.1%和2.3%，两年平均分别增长6%和1.5%。",
    facts: [
      "批发、零售和餐饮业增加值 | 9.1% | growth eq up | actual 2025",
      "金融业增加值 | 2.3% | growth eq up | actual 2025",
      "批发、零售和餐饮业增加值 | 6% | growth eq up | actual 2024/2025",
      "金融业增加值 | 1.5% | growth eq up | actual 2024/2025",
    ],
  },
  {
    passage: "review",
    text: "城镇、牧区居民人均可支配收入分别达到3.1万元和1.8万元。",
    facts: [
      "城镇居民人均可支配收入 | 3.1万元 | level eq - | actual 2025",
      "牧区居民人均可支配收入 | 1.8万元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "全乡猪、牛、羊及肉鸡出栏量分别为3.2万头、4100头、1.6万只和52万只。",
    facts: [
      "全乡猪出栏量 | 3.2万头 | level eq - | actual 2025",
      "牛出栏量 | 4100头 | level eq - | actual 2025",
      "羊出栏量 | 1.6万只 | level eq - | actual 2025",
      "肉鸡出栏量 | 52万只 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "全市水稻、玉米、大豆、薯类及油料产量分别达到22万吨、31万吨、4.2万吨、1.5万吨和8600吨。",
    facts: [
      "水稻产量 | 22万吨 | level eq - | actual 2025",
      "玉米产量 | 31万吨 | level eq - | actual 2025",
      "大豆产量 | 4.2万吨 | level eq - | actual 2025",
      "薯类产量 | 1.5万吨 | level eq - | actual 2025",
      "油料产量 | 8600吨 | level eq - | actual 2025",
    ],
  },
  // The members stand before, as what the sentence is about.
  {
    passage: "review",
    text: "在工业投资、民间投资、进出口方面，分别保持增长11%、9%和7%以上。存款余额、贷款余额分别实现增长8%和9%。",
    facts: [
      "工业投资 | 11% | growth ge up | actual 2025",
      "民间投资 | 9% | growth ge up | actual 2025",
      "进出口 | 7% | growth ge up | actual 2025",
      "存款余额 | 8% | growth eq up | actual 2025",
      "贷款余额 | 9% | growth eq up | actual 2025",
    ],
  },
];
