/** The recorded scores of extracting, as `scripts/check-scores.mjs --record` wrote them. */
import { readFileSync } from "node:fs";
import { table } from "./measure.mjs";

export const title = { en: "Quality of extracting", zh: "提取的质量" };

const ABOUT = {
  en: "Annotated reports that were used while developing, from docs/scores.json: found; right but for the year; right in all fields.",
  zh: "开发时用过的人工标注报告，取自 docs/scores.json：找全找准；除年份外全对；所有字段全对。",
};
const HEADS = {
  en: ["report", "found F1", "fact F1", "dated fact F1"],
  zh: ["报告", "找全找准 F1", "除年份外全对 F1", "全对 F1"],
};

export function run() {
  const scores = JSON.parse(readFileSync(new URL("../../docs/scores.json", import.meta.url), "utf8"));
  const measures = ["found F1", "fact F1", "dated fact F1"];
  const texts = Object.keys(scores)
    .filter((key) => key.endsWith(` ${measures[0]}`) && !key.endsWith(" dated fact F1"))
    .map((key) => key.slice(0, -measures[0].length - 1));
  const rows = texts.map((text) => [text, ...measures.map((measure) => scores[`${text} ${measure}`])]);
  return (language) => [ABOUT[language], table(HEADS[language], rows)].join("\n\n");
}
