import { readOrdinals, type OrdinalStyle } from "../../document/ordinals.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const LEVELS: readonly OrdinalStyle[] = ["han", "han-bracket", "arabic", "arabic-bracket"];

export const levelOrder: LintRule = defineLintRule({
  id: "level-order",
  meta: {
    kind: "structural",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "层次按一、（一）1.（1）展开", en: "Expect levels in the order 一、（一）1.（1）." },
    source: "GB/T 9704-2012 7.3.3（结构层次序数依次为“一、”“（一）”“1.”“（1）”）",
  },
  messages: {
    inverted: { zh: "“{{text}}”出现在“{{outer}}”之下，层次倒置", en: "Inverted level: “{{text}}” under “{{outer}}”" },
    skipped: {
      zh: "“{{outer}}”之下直接用“{{text}}”，跳过了一层，全文别处不跳",
      en: "Skipped level: “{{text}}” directly under “{{outer}}”",
    },
  },
  check({ document, report }) {
    const path: { style: OrdinalStyle; text: string; value: number }[] = [];
    const steps = new Map<
      string,
      { first: { start: number; end: number; text: string; outer: string }; count: number }
    >();
    for (const ordinal of document.once(readOrdinals)) {
      const { style, value, text, start, end } = ordinal;
      if (style === "annex" || style === "chapter") path.length = 0;
      const level = LEVELS.indexOf(style);
      if (level < 0 || ordinal.block.inAnnex) continue;
      const known = path.findIndex((step) => step.style === style);
      if (known >= 0) path.length = known;
      const outer = path.at(-1);
      if (known < 0 && outer !== undefined && value === 1) {
        const outerLevel = LEVELS.indexOf(outer.style);
        if (level < outerLevel && path[0]?.style === "han" && style !== "han")
          report("inverted", { start, end }, { data: { text, outer: outer.text } });
        const key = `${outer.style} ${style}`;
        const step = steps.get(key) ?? { first: { start, end, text, outer: outer.text }, count: 0 };
        step.count += 1;
        steps.set(key, step);
      }
      path.push({ style, text, value });
    }
    const regular = steps.get("han han-bracket")?.count ?? 0;
    for (const [key, { first, count }] of steps) {
      const [outer, inner] = key.split(" ").map((style) => LEVELS.indexOf(style as OrdinalStyle));
      if (outer === undefined || inner === undefined || inner - outer < 2 || count > 1 || regular < 2) continue;
      report("skipped", { start: first.start, end: first.end }, { data: { text: first.text, outer: first.outer } });
    }
  },
});
