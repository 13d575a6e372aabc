import * as z from "zod/mini";
import { INFORMAL_UNITS } from "../../data/informal-units.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const unitInformal: LintRule = defineLintRule({
  id: "unit-informal",
  meta: {
    kind: "wording",
    preset: "strict",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "计量单位用规范名称", en: "Expect the standard name of a unit." },
    source: "GB/T 9704-2012 第9章（计量单位）；GB 3100-1993；国务院《关于在我国统一实行法定计量单位的命令》",
  },
  messages: {
    informal: {
      zh: "单位“{{unit}}”应写作“{{expected}}”",
      en: "Expected “{{expected}}” instead of the unit “{{unit}}”",
    },
  },
  options: z.strictObject({
    allow: z._default(z.array(z.string()), []).check(z.describe("Units that stay as they are")),
    more: z
      ._default(z.record(z.string(), z.string()), {})
      .check(z.describe("Further informal units and their standard names")),
  }),
  check({ document, options, report }) {
    const names = new Map([...INFORMAL_UNITS, ...Object.entries(options.more)]);
    for (const unit of options.allow) names.delete(unit);
    const longestFirst = [...names.keys()].sort((left, right) => right.length - left.length).map(escape);
    if (longestFirst.length === 0) return;
    const pattern = new RegExp(`(?<=[0-9０-９][余多]?(?:万亿|亿|万|千|百)?[余多]?)(?:${longestFirst.join("|")})`, "gu");
    for (const { text, start, end, after } of searchBlocks(document.blocks, pattern)) {
      const expected = names.get(text) ?? text;
      if (/^(?:平方|立方|平)$/u.test(text) && /^[公千米厘分英]/u.test(after)) continue;
      if (/^[A-Za-z]/u.test(after) && /[A-Za-z]$/u.test(text)) continue;
      const fix = { start, end, text: expected, safe: false };
      report("informal", { start, end }, { data: { unit: text, expected }, ...(/\d/u.test(text) ? {} : { fix }) });
    }
  },
});

function escape(unit: string): string {
  return unit.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
