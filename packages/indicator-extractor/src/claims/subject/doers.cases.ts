import type { PhenomenonCase } from "../../case.js";

/** Where it is, who does it, how long it is and what it will do when built. */
export const doerCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "项目建成后可年产零部件120万套，企业退休人员养老金月人均提高112元，全长42.6公里的环城高速建成通车，总长18公里的滨河绿道开放。",
    facts: [
      "年产零部件 | 120万套 | level eq - | target 2025",
      "企业退休人员养老金 | 112元 | change eq up | actual 2025",
      "环城高速全长 | 42.6公里 | level eq - | actual 2025",
      "滨河绿道开放总长 | 18公里 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "开发区现有入驻企业286家，我县现有耕地62万亩；取消行政审批事项23项，下放15项；制定规范性文件12件，废止8件。",
    facts: [
      "入驻企业 | 286家 | level eq - | actual 2025",
      "耕地 | 62万亩 | level eq - | actual 2025",
      "取消行政审批事项 | 23项 | level eq - | actual 2025",
      "下放行政审批事项 | 15项 | level eq - | actual 2025",
      "规范性文件 | 12件 | level eq - | actual 2025",
      "废止 | 8件 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "广播、电视综合人口覆盖率分别达99.2%和99.5%；带动2160户脱贫户发展产业，组织860名农民外出务工。",
    facts: [
      "广播综合人口覆盖率 | 99.2% | ratio eq - | actual 2025",
      "电视综合人口覆盖率 | 99.5% | ratio eq - | actual 2025",
      "脱贫户 | 2160户 | level eq - | actual 2025",
      "农民 | 860名 | level eq - | actual 2025",
    ],
  },
];
