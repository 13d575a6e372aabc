import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [{ text: "一是稳增长；二是促改革；三是惠民生。四是防风险；五是强作风。", found: [["differs", "。四是"]] }],
  accept: ["一是稳增长；二是促改革；三是惠民生；四是防风险。"],
};
