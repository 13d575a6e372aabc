/** The recorded scores of extracting, as `scripts/check-scores.mjs --record` wrote them. */
import { readFileSync } from "node:fs";
import { table } from "./measure.mjs";

export const title = "Quality of extracting";

export function run() {
  const scores = JSON.parse(readFileSync(new URL("../../docs/scores.json", import.meta.url), "utf8"));
  const measures = ["found F1", "fact F1", "dated fact F1"];
  const texts = Object.keys(scores)
    .filter((key) => key.endsWith(` ${measures[0]}`) && !key.endsWith(" dated fact F1"))
    .map((key) => key.slice(0, -measures[0].length - 1));
  return [
    "Annotated reports that were used while developing, from docs/scores.json: found; right but for the year; right in all fields.",
    table(
      ["report", ...measures],
      texts.map((text) => [text, ...measures.map((measure) => scores[`${text} ${measure}`])]),
    ),
  ].join("\n\n");
}
