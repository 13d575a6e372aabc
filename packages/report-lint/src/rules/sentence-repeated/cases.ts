import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "坚持农业农村优先发展，加快建设宜居宜业和美乡村。坚持农业农村优先发展，加快建设宜居宜业和美乡村。坚持农业农村优先发展，加快建设宜居宜业和美乡村。",
      found: [
        ["repeated", "坚持农业农村优先发展，加快建设宜居宜业和美乡村。"],
        ["repeated", "坚持农业农村优先发展，加快建设宜居宜业和美乡村。"],
      ],
    },
  ],
  accept: ["坚持农业农村优先发展，加快建设宜居宜业和美乡村。坚持教育优先发展，办好人民满意的教育事业。"],
};
