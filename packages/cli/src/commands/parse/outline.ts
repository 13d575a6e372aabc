import { roleLabels, type Annex, type AnnexKind, type Report, type Section } from "@liaocheng/report-model";
import type { Context } from "../../context.js";
import type { Localized } from "../../language.js";
import type { SourceDocument } from "../../source-document.js";

const ANNEX_KINDS: Readonly<Record<AnnexKind, Localized>> = {
  "livelihood-projects": { zh: "民生事项", en: "livelihood projects" },
  policies: { zh: "政策清单", en: "policies" },
  "action-plans": { zh: "行动方案", en: "action plans" },
  glossary: { zh: "名词解释", en: "glossary" },
  other: { zh: "其他", en: "other" },
};

/**
 * Draws a report as an outline: what it is, its sections with their roles down to a depth, its annexes with their counts.
 */
export function renderOutline(
  context: Context,
  { document, report }: { readonly document: SourceDocument; readonly report: Report },
  depth: number,
): string {
  const lines = describeReport(context, document, report);
  for (const child of report.children) {
    if (child.type === "section") lines.push(...describeSection(context, child, depth));
    if (child.type === "annex") lines.push(describeAnnex(context, child));
  }
  return lines.join("\n");
}

function describeReport({ say, colors }: Context, { label }: SourceDocument, report: Report): string[] {
  const { region, title, meeting, deliveredOn, speaker, reviewYear, planYear } = report;
  const years = [
    reviewYear && say({ zh: `回顾 ${String(reviewYear)} 年`, en: `reviews ${String(reviewYear)}` }),
    planYear && say({ zh: `安排 ${String(planYear)} 年`, en: `plans ${String(planYear)}` }),
  ];
  const rows = [
    colors.bold([region, title ?? say({ zh: "（无标题）", en: "(no title)" })].filter(Boolean).join(" ")),
    [deliveredOn, meeting].filter(Boolean).join(" "),
    [[speaker?.title, speaker?.name].filter(Boolean).join(" "), ...years].filter(Boolean).join(" · "),
    colors.dim(label),
  ];
  return rows.filter((row) => row !== "");
}

function describeSection(context: Context, section: Section, depth: number): string[] {
  if (section.depth > depth) return [];
  const { say, colors } = context;
  const indent = "  ".repeat(section.depth - 1);
  const role = section.depth === 1 ? colors.cyan(` 〔${say(roleLabels[section.role])}〕`) : "";
  const sentences = countSentences(section);
  const size = colors.dim(say({ zh: ` ${String(sentences)} 句`, en: ` ${String(sentences)} sentences` }));
  const heading = `${section.marker ?? ""}${section.heading}`;
  const line = `${indent}${section.depth === 1 ? colors.bold(heading) : heading}${role}${size}`;
  const inner = section.children.filter((child) => child.type === "section");
  return [line, ...inner.flatMap((child) => describeSection(context, child, depth))];
}

function describeAnnex({ say, colors }: Context, annex: Annex): string {
  const count = annex.children.filter(({ type }) => type === "item" || type === "glossaryEntry").length;
  const ordinal =
    annex.ordinal === undefined
      ? ""
      : say({ zh: `附件${String(annex.ordinal)} `, en: `Annex ${String(annex.ordinal)} ` });
  const kind = colors.cyan(` 〔${say(ANNEX_KINDS[annex.kind])}〕`);
  return `${colors.bold(ordinal + annex.title)}${kind}${colors.dim(say({ zh: ` ${String(count)} 项`, en: ` ${String(count)} entries` }))}`;
}

/** Sentences in a section and all below it. */
function countSentences(section: Section): number {
  let count = 0;
  for (const child of section.children) {
    if (child.type === "section") count += countSentences(child);
    if (child.type === "paragraph") count += child.children.filter(({ type }) => type === "sentence").length;
  }
  return count;
}
