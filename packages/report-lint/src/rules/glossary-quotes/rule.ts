import { bare, readGlossary } from "../../document/glossary.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const glossaryQuotes: LintRule = defineLintRule({
  id: "glossary-quotes",
  meta: {
    kind: "wording",
    preset: "advisory",
    severity: "info",
    since: "0.1.0",
    description: { zh: "释义词头与正文的引号一致", en: "Expect the same quotes around a term in glossary and body." },
    source: "公文核稿通则：名词解释与正文写法一致",
  },
  messages: {
    differs: {
      zh: "正文写{{body}}带引号，释义写{{term}}不带",
      en: "Expected “{{body}}” as in the body instead of “{{term}}”",
    },
  },
  check({ document, report }) {
    const body = document.blocks
      .filter(({ inAnnex }) => !inAnnex)
      .map(({ text }) => text)
      .join("\n");
    for (const { term, start, end } of document.once(readGlossary)) {
      if (body.includes(term) && /“/u.test(term)) continue;
      const quoted = `“${bare(term)}”`;
      const unquotedUse = body.split(bare(term)).length - 1;
      const quotedUse = body.split(quoted).length - 1;
      if (!/“/u.test(term) && quotedUse > 0 && quotedUse === unquotedUse)
        report("differs", { start, end }, { data: { term, body: quoted } });
    }
  },
});
