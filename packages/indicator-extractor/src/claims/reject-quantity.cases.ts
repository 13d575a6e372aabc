import type { PhenomenonCase } from "../case.js";

export const notAFactCases: readonly PhenomenonCase[] = [
  { passage: "review", text: "落实“八抓20条”措施，加快5G和PM2.5监测网建设，创建5A级景区。", facts: [] },
  { passage: "tasks", text: "完善“4+3”工作体系，用好12345热线，推进三位一体改革，开展三年行动。", facts: [] },
  { passage: "review", text: "深入学习贯彻党的二十大精神，召开市第十八届人民代表大会第三次会议。", facts: [] },
  { passage: "tasks", text: "重点抓好以下10个方面工作，办好20件民生实事，出台稳增长30条政策。", facts: [] },
  {
    passage: "tasks",
    text: "12.建成220千伏变电站6座，新增3岁以下婴幼儿托位800个。",
    facts: [
      "220千伏变电站 | 6座 | level eq - | target 2026",
      "新增3岁以下婴幼儿托位 | 800个 | level eq - | target 2026",
    ],
  },
  {
    passage: "tasks",
    text: "壮大千亿级产业集群，打造百亿级园区，支持四星级酒店建设，做到一手抓发展、一手抓稳定。",
    facts: [],
  },
  {
    passage: "review",
    text: "引进世界500强企业3家，为海拔2500米以上学校配备供氧设备40套，举办3人制篮球赛12场。",
    facts: [
      "世界500强企业 | 3家 | level eq - | actual 2025",
      "供氧设备 | 40套 | level eq - | actual 2025",
      "3人制篮球赛 | 12场 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "更新时间10:35小字，经济总量跨上十亿级台阶。",
    facts: [],
  },
];
