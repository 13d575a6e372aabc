import { ABOVE_ALL, LACKING, TWO_SIDES, TWO_VERBS } from "../../data/partners.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const FIGURE = "(?<figure>\\d{1,4}(?:\\.\\d{1,3})?)";
const COMPARED =
  /同比(?:同期|比上年|较上年|比去年|较去年|环比)|(?:比上年|较上年|比去年|较去年)(?:同期)?同比|环比(?:比上月|较上月|同比|上月)|同期同比/gu;
/** 同比增长下降3.2%: one of the two was to be taken out. */
const BOTH_WAYS = new RegExp(
  `(?:(?:增长|提高|上升|增加|提升)(?:下降|降低|减少|下滑)|(?:下降|降低|减少|下滑)(?:增长|提高|上升|增加|提升))(?=${FIGURE})`,
  "gu",
);
const MODALS =
  /争取力争|力争争取|争取努力|确保力争|力争确保|争取确保|确保争取|计划拟|拟计划|预计约|预计大约|大约约|约大约|预计将近约/gu;
const APPROXIMATE = new RegExp(`(?:近约|约近|将近约|大约近|约超过?|约突破|近超过|超过近|近逾|约逾)(?=${FIGURE})`, "gu");
const NEGATIVE = new RegExp(`(?:增长|提高|上升|增加|提升|上涨)了?[-－−–](?=${FIGURE})`, "gu");
const SHARE = "(?<figure>\\d{1,3}(?:\\.\\d{1,2})?)[%％]";
const COMPLETED = [
  new RegExp(`超额(?:完成|实现)[^。；，\\n]{0,20}?(?:的|任务|目标|计划)${SHARE}`, "gu"),
  new RegExp(`(?:任务|目标|计划)(?:数|量)?的${SHARE}[，、]?[^，。；\\n]{0,4}超额(?:完成|实现)`, "gu"),
];

/** 防止类似问题不再发生: twice not. */
const TWICE_NOT = /(?:防止|避免|杜绝|严防)[^，。；、]{0,14}?不(?:再|会|要)?(?:发生|出现)/gu;
const ASSURED = /确保|保证|做到|力争/u;
/** 各位代表们. */
const MANY_TWICE = /(?:各位|诸位)(?:代表|委员|同志|朋友|同仁|来宾|领导|嘉宾|乡亲|企业家)们/gu;

const PLAIN = [
  [TWO_VERBS, "verbs"],
  [ABOVE_ALL, "above"],
  [TWO_SIDES, "sides"],
] as const;

export const wordsRedundant: LintRule = defineLintRule({
  id: "words-redundant",
  meta: {
    kind: "wording",
    preset: "recommended",
    severity: "warning",
    since: "0.2.0",
    description: {
      zh: "同一意思不说两遍，搭配的词不缺，词与数不相矛盾",
      en: "Disallow words that say a thing twice, lack their partner or contradict the figure.",
    },
    source: "国家统计局《统计用语》同比与环比；公文写作通则：语义不重复、不矛盾",
  },
  messages: {
    compared: { zh: "“{{text}}”比较基期说了两遍，留一个", en: "Too many bases of comparison in “{{text}}”" },
    modal: { zh: "“{{text}}”意思重复或矛盾，留一个", en: "Redundant words in “{{text}}”" },
    approximate: { zh: "“{{text}}”概数词叠用，留一个", en: "Too many approximations in “{{text}}”" },
    negative: {
      zh: "“{{text}}”：负增长应写“下降”",
      en: "Expected a word for “down” instead of the sign in “{{text}}”",
    },
    twiceNot: { zh: "“{{text}}”两次否定，意思相反", en: "Two negations in “{{text}}” say the opposite" },
    lacking: { zh: "“{{text}}”缺搭配的“{{missing}}”", en: "“{{text}}” lacks its partner “{{missing}}”" },
    verbs: { zh: "“{{text}}”两个动词叠用，留一个", en: "Two verbs say one thing in “{{text}}”" },
    above: { zh: "“{{text}}”：比率不会在100%以上", en: "No share is above 100 % as in “{{text}}”" },
    sides: { zh: "“{{text}}”：前有“能否”，后面只说一面", en: "“{{text}}” asks whether and answers one side" },
    many: { zh: "“{{text}}”：“各位”之后不用“们”", en: "The plural is told twice in “{{text}}”" },
    completed: {
      zh: "“{{text}}”：不到100%不是超额完成",
      en: "“{{text}}” is less than 100 % and no overfulfilment",
    },
  },
  check({ document, report }) {
    const { blocks } = document;
    for (const { text, start, end } of searchBlocks(blocks, COMPARED))
      report("compared", { start, end }, { data: { text } });
    for (const { text, start, end } of searchBlocks(blocks, BOTH_WAYS))
      report("modal", { start, end }, { data: { text } });
    for (const { text, start, end } of searchBlocks(blocks, MODALS))
      report("modal", { start, end }, { data: { text } });
    for (const { text, start, end, before } of searchBlocks(blocks, APPROXIMATE)) {
      if (/[公合契节签履预特相邀接靠贴临附邻最]$/u.test(before)) continue;
      report("approximate", { start, end }, { data: { text } });
    }
    for (const { text, start, end, after } of searchBlocks(blocks, NEGATIVE)) {
      const figure = /^\d{1,4}(?:\.\d{1,3})?[%％]?/u.exec(after)?.[0] ?? "";
      if (/^[—～~－至-]/u.test(after.slice(figure.length))) continue;
      report("negative", { start, end: end + figure.length }, { data: { text: `${text}${figure}` } });
    }
    for (const { text, start, end } of searchBlocks(blocks, TWICE_NOT))
      if (!ASSURED.test(text)) report("twiceNot", { start, end }, { data: { text } });
    for (const { text, start, end } of searchBlocks(blocks, MANY_TWICE))
      report("many", { start, end }, { data: { text } });
    for (const { pattern, missing } of LACKING)
      for (const { text, start, end } of searchBlocks(blocks, pattern))
        report("lacking", { start, end }, { data: { text, missing } });
    for (const [pattern, message] of PLAIN)
      for (const { text, start, end } of searchBlocks(blocks, pattern))
        report(message, { start, end }, { data: { text } });
    for (const pattern of COMPLETED) {
      for (const { text, start, end, groups } of searchBlocks(blocks, pattern)) {
        if (Number(groups["figure"]) < 100 && text.includes("的"))
          report("completed", { start, end }, { data: { text } });
      }
    }
  },
});
