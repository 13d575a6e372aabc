import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "“一网通办”“一件事”“一次办”“秒批”“秒办”改革深化，推进“两新”、“两重”项目。", found: [["comma", "”、“"]] },
  ],
  accept: ["“一网通办”“一件事”“一次办”“秒批”改革深化。", "“甲”、“乙”两项。"],
};
