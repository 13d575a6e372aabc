import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "./documents.js";
import { relink } from "./relink.js";
import { root } from "./root.js";

const WORDS = {
  zh: {
    text: "报告",
    measures: { "found F1": "找全找准 F1", "fact F1": "除年份外全对 F1", "dated fact F1": "全对 F1" },
  },
  en: {
    text: "report",
    measures: { "found F1": "found, F1", "fact F1": "right but for the year, F1", "dated fact F1": "right, F1" },
  },
} as const;

const MEASURES = ["found F1", "fact F1", "dated fact F1"] as const;

/** The recorded scores as a table: a report a row, as `scripts/check-scores.mjs --record` wrote them. */
export function scoresTable(language: Language): string {
  const scores = JSON.parse(readFileSync(join(root, "docs/scores.json"), "utf8")) as Record<string, number>;
  const texts = Object.keys(scores).flatMap((key) =>
    key.endsWith(" found F1") ? [key.slice(0, -" found F1".length)] : [],
  );
  const { text, measures } = WORDS[language];
  const rows = texts.map((name) => [name, ...MEASURES.map((measure) => String(scores[`${name} ${measure}`] ?? ""))]);
  return [
    `| ${text} | ${MEASURES.map((measure) => measures[measure]).join(" | ")} |`,
    "| --- | ---: | ---: | ---: |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}

/** What the README says of texts that nobody had seen: the paragraphs between its marks. */
export function measuredText(language: Language): string {
  const file = language === "zh" ? "README.zh-CN.md" : "README.md";
  const text = readFileSync(join(root, file), "utf8");
  const said = /<!-- measured -->(?<said>[\s\S]*?)<!-- \/measured -->/u.exec(text)?.groups?.["said"];
  if (said === undefined) throw new Error(`${file} has nothing between <!-- measured --> and <!-- /measured -->`);
  return relink(said.trim(), file, language);
}
