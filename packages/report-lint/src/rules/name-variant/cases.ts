import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "开展知识产权重点企业帮扶行动，成效明显。实施知识产权重点企业精准帮扶行动，持续推进。实施青年人才集聚行动，打造高地。开展青年人才聚集行动，引进人才。",
      found: [
        ["differs", "知识产权重点企业帮扶行动"],
        ["differs", "青年人才集聚行动"],
      ],
    },
  ],
  accept: [
    "建成陇电入浙工程，开工建设陇电入川工程。",
    "实施青年人才集聚行动，打造高地。开展海外人才引进行动，引进人才。",
  ],
};
