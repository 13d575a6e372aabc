import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "推进秸杆还田，建设物流枢钮，尊循规律，安置富裕劳动力。",
      found: [
        ["wrong", "秸杆"],
        ["wrong", "枢钮"],
        ["wrong", "尊循"],
        ["wrong", "富裕劳动力"],
      ],
    },
    { text: "以时不我代的紧迫感推动项目建设。", found: [["wrong", "时不我代"]] },
    {
      text: "截止目前，布署已落实到位，必需要坚持。",
      found: [
        ["wrong", "截止"],
        ["wrong", "布署"],
        ["wrong", "必需要"],
      ],
    },
  ],
  accept: [
    "保护野生动物及其重要栖息地，认真汲取教训。",
    "加强未成年人保护和预防犯罪工作。",
    "建立涉企问题高效闭环解决机制。",
    "扭转多年未达预期的被动局面。",
    "引进人才120名。",
    "截至目前，部署已落实到位。",
    "发展悦己经济，全年未发生重大事故。",
  ],
};
