import type { PhenomenonCase } from "../case.js";

export const respectivelyCases: readonly PhenomenonCase[] = [
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
];
