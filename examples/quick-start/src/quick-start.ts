import { mkdir, readFile, writeFile } from "node:fs/promises";
import { extractIndicators } from "@liaocheng/indicator-extractor";
import type { Indicator } from "@liaocheng/report-model";
import { parseReport } from "@liaocheng/report-parser";
import { readReport } from "@liaocheng/report-reader";
import Table from "cli-table3";
import papaparse from "papaparse";

const file = process.argv[2] ?? new URL("../../../seeds/liaocheng-2022.txt", import.meta.url);
const { text } = await readReport(await readFile(file), { name: String(file) });
const { report } = parseReport(text);
const { indicators } = extractIndicators(report);

// The outline: parts with the number of their sections, annexes with the number of their entries.
console.log(`${report.region ?? ""}${report.title ?? ""}  ${report.deliveredOn ?? ""}  ${report.meeting ?? ""}`);
for (const part of report.children) {
  if (part.type === "section") {
    const sections = part.children.filter((child) => child.type === "section" && child.depth === 2);
    console.log(`  ${part.marker ?? ""}${part.heading}（${sections.length} 节）`);
  } else if (part.type === "annex") {
    const entries = part.children.filter(({ type }) => type === "item" || type === "glossaryEntry");
    console.log(`  附件${part.ordinal ?? ""} ${part.title}（${entries.length} 项）`);
  }
}

// The headline targets, each beside the result that the same report gives for the same concept.
const targetParts = report.children.flatMap((part) =>
  part.type === "section" && part.role === "targets" ? part.heading : [],
);
const BOUNDS = { eq: "", ge: "≥ ", le: "≤ ", approx: "≈ " };
const print = ({ bound, direction, quantity }: Indicator) =>
  `${BOUNDS[bound]}${direction === "down" ? "−" : ""}${quantity.text}`;
const facts = indicators
  .filter(({ concept, status, section }) => concept && status === "target" && targetParts.includes(section[0] ?? ""))
  .map((target) => {
    const result = indicators.find(
      ({ concept, kind, status, period }) =>
        concept === target.concept &&
        kind === target.kind &&
        status === "actual" &&
        period === String(report.reviewYear),
    );
    return {
      concept: target.concept,
      indicator: target.name,
      result: result && print(result),
      resultAt: result?.span.start,
      target: print(target),
      targetAt: target.span.start,
    };
  });

const table = new Table({
  head: ["指标", `${report.reviewYear ?? "上"} 年实绩`, `${report.planYear ?? "今"} 年目标`],
  style: { head: [], border: [], compact: true },
});
for (const { indicator, result, target } of facts) table.push([indicator, result ?? "未列出", target]);
console.log(table.toString());

await mkdir("out", { recursive: true });
await writeFile("out/headline.json", `${JSON.stringify(facts, null, 2)}\n`);
await writeFile("out/headline.csv", `\uFEFF${papaparse.unparse(facts)}\r\n`);
console.log("同样的数据在 out/headline.json 和 out/headline.csv；resultAt、targetAt 是原文中的位置。");
