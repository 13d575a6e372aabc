import { readSmallNumeral } from "../../document/characters.js";
import { countMembers } from "../../document/enumeration.js";
import { readGlossary } from "../../document/glossary.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const NUMERAL = /[一二两三四五六七八九十]{1,3}(?=[一-鿿])/gu;

export const countCoinage: LintRule = defineLintRule({
  id: "count-coinage",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: {
      zh: "“十强”“一校三馆”等数字简称与释义所列项数一致",
      en: "Expect a numeric coinage to list as many members as its number says.",
    },
    source: "GB/T 15834-2011 4.8（引号）释例；公文核稿通则：数字略语与内容一致",
  },
  messages: {
    differs: {
      zh: "“{{term}}”应有{{expected}}项，释义列了{{actual}}项",
      en: "Expected {{expected}} members of “{{term}}”, found {{actual}}",
    },
  },
  check({ document, report }) {
    for (const { term, definition, definitionStart } of document.once(readGlossary)) {
      const coinage = /“(?<inside>[^“”]+)”/u.exec(term)?.groups?.["inside"] ?? term;
      const numerals =
        coinage
          .replace(/个一批|合一|位一体|化一体/gu, "")
          .match(NUMERAL)
          ?.map(readSmallNumeral) ?? [];
      const values = numerals.filter((value) => value !== undefined);
      const total = values.reduce((sum, value) => sum + value, 0);
      const first = /^[^。；\n]*/u.exec(definition)?.[0] ?? "";
      const list = first.replace(/^(?:包括|是指|[指即为：])/u, "").replace(/等$/u, "");
      if (
        values.length === 0 ||
        total < 3 ||
        /[，：:0-9]/u.test(list) ||
        /[一二三四五六七八九十][个项大条]/u.test(list)
      )
        continue;
      const { least, most: joined, elements } = countMembers(list);
      const joints = elements.reduce(
        (sum, element) => sum + (element.match(/[一-鿿][和与及](?=[一-鿿])/gu)?.length ?? 0),
        0,
      );
      const most = Math.max(joined, least + joints);
      if (least < 2 || elements.some((element) => element.length > 14)) continue;
      const pairs = countPairs(term, elements);
      // 四减四增 may list four fields, each with its 减 and 增.
      const alike = values.length > 1 && values.every((value) => value === values[0]);
      const plausible = alike ? [total, ...values] : [total];
      if (plausible.some((expected) => (expected >= least && expected <= most) || expected === pairs)) continue;
      const actual = pairs > 0 ? pairs : least;
      const expected = total;
      if (Math.abs(expected - actual) > Math.max(2, expected / 3)) continue;
      const start = definitionStart + definition.indexOf(first);
      report("differs", { start, end: start + first.length }, { data: { term, expected, actual } });
    }
  },
});

/** 十乱 lists five pairs 乱贴乱画: each member holds the noun of the term twice. */
function countPairs(term: string, elements: readonly string[]): number {
  const noun = /[一二三四五六七八九十](?<noun>[一-鿿])/u.exec(term)?.groups?.["noun"] ?? "";
  if (noun === "") return 0;
  const held = elements.reduce((sum, element) => sum + (element.split(noun).length - 1), 0);
  return held > elements.length ? held : 0;
}
