import { readBody, readGlossary } from "../../document/glossary.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const glossaryUnused: LintRule = defineLintRule({
  id: "glossary-unused",
  meta: {
    kind: "structural",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "释义的词语正文里都出现", en: "Expect every explained term in the body." },
    source: "公文核稿通则：名词解释与正文对应",
  },
  messages: { unused: { zh: "“{{term}}”有释义，正文没有出现", en: "Unused term “{{term}}”" } },
  check({ document, report }) {
    const heads = document.once(readGlossary);
    if (heads.length === 0) return;
    const { text } = document.once(readBody);
    const plain = text.replace(/[，、：；·（）—]/gu, "");
    if (plain.length < 200) return;
    const printed = document.blocks
      .filter(({ inAnnex }) => !inAnnex)
      .map((block) => block.text)
      .join("\n");
    for (const { term, forms, definition, start, end } of heads) {
      if (definition.trim() === "") continue;
      const found = forms.some((form) => text.includes(form) || plain.includes(form.replace(/[，、：；·（）—]/gu, "")));
      const quoted = term.match(/“[^“”]{2,}”/gu) ?? [];
      const quotedInBody = quoted.some((part) => printed.includes(part));
      if (!found && !quotedInBody) report("unused", { start, end }, { data: { term } });
    }
  },
});
