import { readBody, readGlossary } from "../../document/glossary.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const glossaryOrder: LintRule = defineLintRule({
  id: "glossary-order",
  meta: {
    kind: "structural",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "释义按正文首次出现的先后排列", en: "Expect explained terms in the order of their first use." },
    source: "公文核稿通则：名词解释按出现顺序排列",
  },
  messages: {
    order: {
      zh: "“{{term}}”在正文中先于“{{previous}}”出现，释义应排在前面",
      en: "Expected “{{term}}” before “{{previous}}”",
    },
  },
  check({ document, report }) {
    const { text } = document.once(readBody);
    const placed = document.once(readGlossary).flatMap((head) => {
      const places = head.forms.map((form) => text.indexOf(form)).filter((place) => place >= 0);
      const full = text.indexOf(head.forms[0] ?? "");
      return places.length === 0 ? [] : [{ head, place: full >= 0 ? full : Math.min(...places) }];
    });
    if (placed.length < 4) return;
    const late = placed.filter(({ place }, index) => {
      const before = placed[index - 1];
      return before !== undefined && place < before.place;
    });
    if (late.length > Math.max(1, placed.length * 0.15)) return;
    placed.forEach(({ head, place }, index) => {
      const previous = placed[index - 1];
      if (previous === undefined || place >= previous.place) return;
      const next = placed[index + 1];
      const beforePrevious = placed[index - 2];
      const previousIsLate =
        next !== undefined &&
        next.place < previous.place &&
        (beforePrevious === undefined || place >= beforePrevious.place);
      const odd = previousIsLate ? previous.head : head;
      const other = previousIsLate ? head : previous.head;
      report("order", odd, {
        data: previousIsLate ? { term: other.term, previous: odd.term } : { term: odd.term, previous: other.term },
      });
    });
  },
});
