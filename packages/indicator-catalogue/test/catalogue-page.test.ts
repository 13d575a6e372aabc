import { expect, test } from "vitest";
import { indicatorCatalogue } from "../src/index.js";

const POLARITY = { higher: "↑", lower: "↓", neutral: "·" } as const;

function cataloguePage(): string {
  const { concepts } = indicatorCatalogue;
  const lines = [
    "# Indicator catalogue",
    "",
    `${String(concepts.length)} indicators, written from the data by \`test/catalogue-page.test.ts\` (\`vitest run -u\`).`,
    "↑ more is better, ↓ less is better, · neither.",
  ];
  for (const group of new Set(concepts.map((concept) => concept.group))) {
    lines.push("", `## ${group}`, "", "| id | 名称 | English | unit | kind | | aliases | source |");
    lines.push("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (const concept of concepts) {
      if (concept.group !== group) continue;
      const { id, zh, en, unit, kind, polarity, aliases, source } = concept;
      const cells = [`\`${id}\``, zh, en, unit, kind, POLARITY[polarity], aliases.join("、"), source];
      lines.push(`| ${cells.join(" | ")} |`);
    }
  }
  return `${lines.join("\n")}\n`;
}

test("docs/catalogue.md is up to date", async () => {
  await expect(cataloguePage()).toMatchFileSnapshot("../docs/catalogue.md");
});
