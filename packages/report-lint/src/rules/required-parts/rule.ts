import type { Section } from "@liaocheng/report-model";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const requiredParts: LintRule = defineLintRule({
  id: "required-parts",
  meta: {
    kind: "structural",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "回顾、任务等部分齐全", en: "Expect the parts every report has." },
    source:
      "《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》关于听取和审查政府工作报告的规定；政府工作报告通行体例",
  },
  messages: {
    review: { zh: "没有工作回顾部分", en: "Missing review of the past year" },
    tasks: { zh: "没有目标任务部分", en: "Missing tasks of the coming year" },
    empty: { zh: "标题“{{heading}}”下没有内容", en: "Empty part “{{heading}}”" },
  },
  check({ document, report }) {
    const { reviewYear, planYear } = document.report;
    const sections = document.report.children.filter((node) => node.type === "section");
    const opening = sections[0]?.position.start.offset ?? 0;
    const at = { start: opening, end: opening + (sections[0]?.heading.length ?? 0) };
    const addresses = document.blocks.some(
      ({ text }) => text.includes("向大会报告") || /^\s*各位代表[：:！]/u.test(text),
    );
    if (addresses && sections.length >= 3 && sections.every(({ marker = "" }) => /、|部分/u.test(marker))) {
      const roles = new Set(sections.flatMap(rolesOf));
      if (roles.size > 0 && !roles.has("review") && !isTold(document.text, REVIEWED) && planYear !== undefined)
        report("review", at);
      if (
        !roles.has("tasks") &&
        !roles.has("targets") &&
        !roles.has("plan") &&
        reviewYear !== undefined &&
        !isTold(document.text, PLANNED)
      )
        report("tasks", at);
    }
    for (const section of sections.flatMap(flatten)) {
      if (section.children.some(({ type }) => CONTENT.has(type))) continue;
      const heading = section.children.find((child) => child.type === "heading");
      if (heading === undefined || section.ordinal === undefined || section.heading.length > 30) continue;
      if (/[。，；：]\s*$/u.test(heading.value)) continue;
      report(
        "empty",
        { start: heading.position.start.offset, end: heading.position.end.offset },
        { data: { heading: section.heading.slice(0, 20) } },
      );
    }
  },
});

const CONTENT: ReadonlySet<Section["children"][number]["type"]> = new Set([
  "paragraph",
  "section",
  "salutation",
  "table",
]);

/** What a review and a plan say, whatever their headings are. */
const REVIEWED = /过去的?(?:一年|五年)|一年来|五年来|回顾|增长\d/gu;
const PLANNED = /做好今年|今年(?:工作|要)|预期目标|新的一年|我们将/gu;
const OFTEN = 3;

function isTold(text: string, words: RegExp): boolean {
  return (text.match(words)?.length ?? 0) >= OFTEN;
}

function flatten(section: Section): Section[] {
  return [section, ...section.children.flatMap((child) => (child.type === "section" ? flatten(child) : []))];
}

function rolesOf(section: Section): string[] {
  return flatten(section).map(({ role }) => role);
}
