import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "群众的的期盼，进一步进一步增强本领，加快加快建设。",
      found: [
        ["doubled", "的的"],
        ["doubled", "进一步进一步"],
        ["doubled", "加快加快"],
      ],
    },
  ],
  accept: [
    "提供抗病药服药服务，落实退税缓税缓费政策。",
    "健全领导挂点重点重大项目机制。",
    "解放思想、实事求是是我们党的思想路线。",
    "深化文化文艺精品打造工程。",
    "设立新兴产业创业创新平台。",
    "构建共建共治共享的社会治理格局。",
    "达到目的的途径，特色产业产业链不断延伸，一件一件抓落实。",
  ],
};
