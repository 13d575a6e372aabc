import { CLAUSE_VERBS } from "../../data/verbs.js";
import { readSmallNumeral } from "../../document/characters.js";
import { countMembers } from "../../document/enumeration.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const HAN_COUNT = "[二三四五六七八九十两]{1,2}";
const LIST = "(?<list>[^，。；：（）()\\n0-9]{3,240})";
const UNIT = "(?<unit>个|大|项|条|类|种|级|方面|件|张|支|只|片|座|家|所|处|名|户)";
const NOUN = "[一-鿿]{1,8}";
const AND_SO_ON = new RegExp(
  `(?<lead>包括|指|即|为|是|含|抓|包含|涵盖|[：:，；。]|^)(?<list>[^，。；：（）()\\n]{6,400})等(?<count>\\d{1,2}|${HAN_COUNT})${UNIT}(?<noun>${NOUN})?`,
  "gu",
);
const IN_BRACKETS = new RegExp(`(?<count>${HAN_COUNT})(?<unit>大|个|项|类|种)(?<noun>${NOUN})[（(]${LIST}[）)]`, "gu");
const AFTER_COLON = new RegExp(
  `(?<count>\\d{1,2}|${HAN_COUNT})(?<unit>大|个|项|类|种|个方面|方面)(?<noun>[一-鿿]{0,8})[：:](?<list>[^，。；：（）()\\n0-9]{3,240})(?=[。；\\n]|$)`,
  "gu",
);
const BEFORE = new RegExp(
  `${LIST}(?<![一二三四五六七八九十])(?<count>${HAN_COUNT})(?<unit>大|个|条|类|项|方面|级|种|片)(?<noun>${NOUN})`,
  "gu",
);
const QUOTED_NAME =
  /(?<list>[^，。；：（）()\n0-9]{6,240})(?:为|是|构成|组成|形成)“(?<count>[二三四五六七八九十]{1,2})(?<noun>[一-鿿])”/gu;

/** 壮大五大产业群、完善三大体系: each member has a count of its own. */
const OTHER_COUNT = new RegExp(`${HAN_COUNT}(?:大|个|项|条|类)`, "u");

export const countEnumeration: LintRule = defineLintRule({
  id: "count-enumeration",
  meta: {
    kind: "factual",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: {
      zh: "“等12项”“六大中心（……）”与所列项数一致",
      en: "Expect as many members as the count beside an enumeration says.",
    },
    source: "公文核稿通则：列举项数与所称数目一致",
  },
  messages: { differs: { zh: "称“{{stated}}”，所列为{{actual}}个", en: "Stated “{{stated}}”, listed {{actual}}" } },
  check({ document, report }) {
    const { blocks } = document;
    const judge = (
      match: { start: number; end: number; text: string; groups: Readonly<Record<string, string | undefined>> },
      isWrong: (stated: number, listed: { least: number; most: number }, list: readonly string[]) => boolean,
    ): void => {
      const { list = "", count = "", unit = "", noun = "" } = match.groups;
      const stated = readSmallNumeral(count);
      if (stated === undefined || stated < 2) return;
      const listed = countMembers(list);
      if (listed.least < 2 || (stated >= listed.least && stated <= listed.most)) return;
      if (!isWrong(stated, listed, listed.elements)) return;
      const at = match.text.lastIndexOf(`${count}${unit}`);
      const start = match.start + Math.max(0, at);
      report(
        "differs",
        { start, end: Math.min(match.end, start + count.length + unit.length + noun.length) },
        {
          data: { stated: `${count}${unit}${noun}`, actual: listed.least },
        },
      );
    };
    for (const match of searchBlocks(blocks, AND_SO_ON)) {
      const entry = match.block.kind === "entry";
      judge(match, (stated, { least, most }, elements) => {
        const nearlyAll = stated > most && stated - most === 1 && stated >= 5 && entry;
        return nearlyAll || (least > stated && (entry || elements.every(isShort)));
      });
    }
    for (const match of searchBlocks(blocks, IN_BRACKETS)) {
      judge(match, (_stated, _listed, elements) => elements.every(isShort) && !/等$/u.test(match.groups["list"] ?? ""));
    }
    for (const match of searchBlocks(blocks, AFTER_COLON)) {
      judge(
        match,
        (stated, { least }, elements) =>
          elements.every(isShort) && Math.abs(stated - least) <= 2 && !/等$/u.test(match.groups["list"] ?? ""),
      );
    }
    for (const match of searchBlocks(blocks, BEFORE)) {
      if (/(?:[等这各第前后的中有每新老原“”]|上述|以下|铁人|全国|全省|青少年)$/u.test(match.groups["list"] ?? ""))
        continue;
      if (/^[一二三四五六七八九十]{1,3}、/u.test(match.groups["list"] ?? "")) continue;
      if (/[）)]$/u.test(match.before) || /^(?:费用|经费|产业)/u.test(match.groups["noun"] ?? "")) continue;
      if (OTHER_COUNT.test(match.groups["list"] ?? "")) continue;
      if (match.groups["unit"] === "级" || /^球/u.test(match.groups["noun"] ?? "")) continue;
      judge(
        match,
        (stated, { least }, elements) =>
          stated >= 3 && Math.abs(stated - least) === 1 && elements.every(isShort) && !holdsClause(elements, stated),
      );
    }
    for (const match of searchBlocks(blocks, QUOTED_NAME)) {
      judge(match, (stated, { least }) => Math.abs(stated - least) <= 2 && least >= 2);
    }
  },
});

/** 严守边界、严格遵守生态红线、基本农田、开发边界三条控制线: what is counted begins with a later member that has a verb of its own. */
function holdsClause(elements: readonly string[], stated: number): boolean {
  const first = elements[elements.length - stated] ?? "";
  const rest = elements.slice(elements.length - stated + 1);
  return elements.length > stated && rest.every(({ length }) => first.length > length) && ADVERB.test(first);
}

const ADVERB = new RegExp(
  `^(?:${CLAUSE_VERBS.join("|")}|严格|坚持|全面|深入|大力|加快|着力|切实|扎实|持续|进一步|统筹)`,
  "u",
);

function isShort(element: string): boolean {
  return element.length <= 16;
}
