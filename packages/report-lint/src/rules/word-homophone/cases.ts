import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "防汛物质储备充足，抢险队伍到位。", found: [["confused", "物质"]] },
    { text: "完善风险检测预警机制。", found: [["confused", "检测"]] },
    { text: "加强市场监管，维护公平竞争次序。", found: [["confused", "次序"]] },
    { text: "让权利在阳光下运行。", found: [["confused", "权利"]] },
    { text: "面对复杂严峻的国内外形式，我们迎难而上。", found: [["confused", "形式"]] },
  ],
  accept: [
    "防汛物资储备充足，物质生活更加富裕，空气质量监测站12个，检测试剂充足。",
    "备齐开工所必需的通水通电条件，鼓励多种经济形式共同发展。",
    "让权力在阳光下运行，切实保障妇女儿童合法权利。",
    "面对复杂严峻的国内外形势，反对一切形式主义。",
  ],
};
