import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "建设五大中心（胸痛、卒中、创伤、癌症），打造四大片区（东城、西城、南城、北城、新城）。",
      found: [
        ["differs", "五大中心"],
        ["differs", "四大片区"],
      ],
    },
    { text: "甲高速、乙高速、丙高速为“四横”。", found: [["differs", "四横"]] },
  ],
  accept: [
    "建设四大中心（胸痛、卒中、创伤、癌症）。",
    "煤电、炼化、焦化、钢铁、水泥等16个行业。",
    "划定永久基本农田、生态保护红线、城镇开发边界三条控制线。",
  ],
};
