import * as z from "zod/mini";
import { NATIONAL_TERMS } from "../../data/national-terms.js";
import { bare, readGlossary } from "../../document/glossary.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const COINAGE = /“(?<term>[^“”，。；：！？、\n]{2,14})”/gu;
const NUMERIC = /[一二三四五六七八九十两双百千][一-鿿]|\d\+\d/u;

export const coinageUndefined: LintRule = defineLintRule({
  id: "coinage-undefined",
  meta: {
    kind: "wording",
    preset: "advisory",
    severity: "info",
    since: "0.1.0",
    description: { zh: "数字简称和新提法有释义", en: "Expect a definition of numeric coinages." },
    source: "公文写作通则：使用简称、略语应先作说明",
  },
  messages: { undefined: { zh: "“{{term}}”没有释义", en: "Undefined coinage “{{term}}”" } },
  options: z.strictObject({ known: z._default(z.array(z.string()), []).check(z.describe("Terms every reader knows")) }),
  check({ document, options, report }) {
    const heads = document.once(readGlossary);
    const known = new Set([
      ...NATIONAL_TERMS,
      ...options.known.map(bare),
      ...heads.flatMap(({ forms }) => forms),
      ...document.glossary.flatMap(({ term, aliases }) => [term, ...aliases].map(bare)),
    ]);
    if (heads.length === 0 && document.glossary.length === 0) return;
    const explained = heads.map(({ term, definition }) => bare(`${term}${definition}`)).join("\n");
    for (const { start, end, groups, block } of searchBlocks(document.blocks, COINAGE)) {
      const term = groups["term"] ?? "";
      if (block.inAnnex || known.has(bare(term)) || !NUMERIC.test(term) || explained.includes(bare(term))) continue;
      known.add(bare(term));
      report("undefined", { start, end }, { data: { term } });
    }
  },
});
