import type { PhenomenonCase } from "../case.js";

/** How far the plan of a year has come, told beside what was planned. */
export const soFarCases: readonly PhenomenonCase[] = [
  {
    passage: "none",
    text: "记者从市住建局获悉，2022年，全市计划改造老旧小区156个，惠及居民3.4万户。截至10月底，已开工149个。",
    facts: [
      "改造老旧小区 | 156个 | level eq - | target 2022",
      "居民 | 3.4万户 | level eq - | target 2022",
      "改造老旧小区开工 | 149个 | level eq - | actual 2022 1–10",
    ],
  },
  // The first months of the year planned, not those of the year reviewed.
  {
    passage: "none",
    text: "2024年3月14日电 去年城镇新增就业5.8万人。今年的目标是城镇新增就业5.5万人以上。截至2月底，已新增就业0.9万人。",
    facts: [
      "城镇新增就业 | 5.8万人 | level eq - | actual 2023",
      "城镇新增就业 | 5.5万人 | level ge - | target 2024",
      "新增就业 | 0.9万人 | level eq - | actual 2024 1–2",
    ],
  },
];
