import { splitList } from "@liaocheng/report-model";
import { countMembers } from "../../document/enumeration.js";
import { FIGURE } from "../../data/quantity-patterns.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const PATTERN = new RegExp(
  `(?<=^|[，。；：\\n])(?<subjects>[^，。；：\\n]{2,80}?)分别(?<verb>[^，。；：、0-9０-９]{0,14})(?<values>${FIGURE}(?:(?:、|和|以及|及|与)${FIGURE}){0,9})(?![0-9.、])`,
  "gu",
);
/** 分别为33840元、11821元，同比增长4.5%。: two levels and the rate of one; a common rate says 均. */
const ONE_RATE = new RegExp(
  `分别[^，。；：、0-9０-９]{0,8}(?<values>${FIGURE}(?:[、和与]${FIGURE}){1,4})[，、](?:同比|比上年|较上年|比去年)?(?:增长|提高|下降|增加)(?<rate>[0-9]{1,3}\\.[0-9]{1,2}[%％])(?=[。；])`,
  "gu",
);
const COMPLEX = /的比例|达到|实现|完成|[（(]/u;
const TRAILING = /(?:余额|同比|比上年|较上年|较年初|比去年|年均|增速|总量|总数|数量|[均也已]|预计|力争){1,6}$/u;

/** Compounds that name several subjects in one word. */
const COMPOUNDS: readonly (readonly [compound: RegExp, subjects: number])[] = [
  [/^[一-鿿]{0,8}存贷款/u, 2],
  [/^[一-鿿]{0,6}城乡[一-鿿]{2,12}$/u, 2],
  [/^[一-鿿]{0,6}一二三次?产业/u, 3],
  [/(?:城[镇市][和与及](?:农村|乡村)|进口[和与及]出口|存款[和与及]贷款|收入[和与及]支出)[一-鿿]{0,14}$/u, 2],
];
const RATE = "\\d{1,3}(?:\\.\\d{1,2})?[%％]";
/** 分别为774亿元、536亿元和138亿元，比上年增长29.2%和39.4%: as many rates as values. */
const RATES = new RegExp(
  `分别[^，。；：、0-9０-９]{0,8}(?<values>${FIGURE}(?:[、和与及]${FIGURE}){1,5})[，、](?:同比|比上年|较上年|比去年|分别|年均){0,2}(?:增长|提高|下降|增加)(?<rates>${RATE}(?:[、和与及]${RATE}){1,5})(?=[，。；])`,
  "gu",
);

export const respectivelyCount: LintRule = defineLintRule({
  id: "respectively-count",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "“分别”前后项数相等", en: "Expect as many values after 分别 as subjects before it." },
    source: "《现代汉语词典》“分别”；公文核稿通则",
  },
  messages: {
    list: {
      zh: "“分别”后有{{levels}}个数，增幅却有{{rates}}个",
      en: "Found {{levels}} values and {{rates}} rates",
    },
    rates: {
      zh: "“分别”后有{{levels}}个数，增幅只有“{{rate}}”一个，请核对是否缺一个或缺“均”",
      en: "Found {{levels}} values and one rate, “{{rate}}”",
    },
    differs: {
      zh: "“分别”前有{{subjects}}项，后有{{values}}个数",
      en: "Listed {{subjects}} subjects and {{values}} values around 分别",
    },
  },
  check({ document, report }) {
    for (const { text, end, groups } of searchBlocks(document.blocks, PATTERN)) {
      const { subjects = "", values = "", verb = "" } = groups;
      const named = subjects.replace(TRAILING, "");
      const { least, most, elements } = countSubjects(named);
      const count = splitList(values).length;
      // 甲、乙分别增加2个 may mean two each; a rate with decimals is hardly the same for both.
      const ends = /\.\d+[%％]$/u.test(values) && /[。；]/u.test(document.text.charAt(end));
      const single = count === 1 && (least < 2 || !ends);
      if (most < 2 || single || (count >= least && count <= most) || COMPLEX.test(named)) continue;

      if (elements.some((element) => element.length > 14)) continue;
      const length = "分别".length + verb.length + values.length;
      void text;
      report("differs", { start: end - length, end }, { data: { subjects: most, values: count } });
    }
    for (const { start, end, groups } of searchBlocks(document.blocks, RATES)) {
      const [levels, rates] = ["values", "rates"].map((name) => (groups[name] ?? "").split(/[、和与及]/u).length);
      if (levels === rates || levels === undefined || rates === undefined) continue;
      if (!/[%％]/u.test(groups["values"] ?? "")) report("list", { start, end }, { data: { levels, rates } });
    }
    for (const { start, end, groups } of searchBlocks(document.blocks, ONE_RATE)) {
      const { values = "", rate = "" } = groups;
      if (/[%％]/u.test(values)) continue;
      const count = splitList(values).length;
      report("rates", { start, end }, { data: { levels: count, rate } });
    }
  },
});

function countSubjects(named: string): { least: number; most: number; elements: readonly string[] } {
  const counted = countMembers(named);
  // 资产、存贷款余额 are three.
  const paired = counted.elements.filter((element) => /存贷款|城乡|收支/u.test(element)).length;
  if (counted.least > 1 && paired > 0) return { ...counted, most: counted.most + paired };
  const compound = counted.least === 1 ? COMPOUNDS.find(([pattern]) => pattern.test(named)) : undefined;
  return compound === undefined ? counted : { least: compound[1], most: compound[1], elements: counted.elements };
}
