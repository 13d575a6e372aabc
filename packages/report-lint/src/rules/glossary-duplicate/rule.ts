import { readGlossary } from "../../document/glossary.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const glossaryDuplicate: LintRule = defineLintRule({
  id: "glossary-duplicate",
  meta: {
    kind: "structural",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: {
      zh: "一个词语只释义一次，释义不空",
      en: "Expect one definition for each term, and a definition for every one.",
    },
    source: "公文核稿通则：名词解释不重不漏",
  },
  messages: {
    duplicate: { zh: "“{{term}}”已经解释过", en: "Repeated term “{{term}}”" },
    empty: { zh: "“{{term}}”没有释义", en: "Missing definition of “{{term}}”" },
  },
  check({ document, report }) {
    const seen = new Set<string>();
    for (const { term, forms, definition, start, end } of document.once(readGlossary)) {
      const key = forms[0] ?? term;
      if (seen.has(key)) report("duplicate", { start, end }, { data: { term } });
      seen.add(key);
      if (definition.trim() === "" && !/[：:]/u.test(term) && term.length <= 30)
        report("empty", { start, end }, { data: { term } });
    }
  },
});
