import { coverageLabels } from "@liaocheng/report-model";
import { expect, test } from "vitest";
import { indicatorCatalogue } from "../src/index.js";

const POLARITY = { higher: "↑", lower: "↓", neutral: "·" } as const;

function cataloguePage(): string {
  const { concepts } = indicatorCatalogue;
  const lines = [
    "# Indicator catalogue",
    "",
    `${String(concepts.length)} indicators, written from the data by \`test/catalogue-page.test.ts\` (\`vitest run -u\`).`,
    "↑ more is better, ↓ less is better, · neither; what a concept is stated of is the coverage of a key.",
  ];
  for (const group of new Set(concepts.map((concept) => concept.group))) {
    lines.push("", `## ${group}`, "", "| id | 名称 | English | unit | kind | | stated of | aliases | source |");
    lines.push("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (const concept of concepts) {
      if (concept.group !== group) continue;
      const { id, zh, en, unit, kind, polarity, coverages = [], aliases, source } = concept;
      const statedOf = coverages.map((coverage) => coverageLabels[coverage].zh).join("、");
      const cells = [`\`${id}\``, zh, en, unit, kind, POLARITY[polarity], statedOf, aliases.join("、"), source];
      lines.push(`| ${cells.join(" | ")} |`);
    }
  }
  return `${lines.join("\n")}\n`;
}

test("docs/catalogue.md is up to date", async () => {
  await expect(cataloguePage()).toMatchFileSnapshot("../docs/catalogue.md");
});
