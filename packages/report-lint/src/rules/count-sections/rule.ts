import { readSmallNumeral } from "../../document/characters.js";
import { readOrdinalLists, type OrdinalList } from "../../document/ordinals.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const ANNOUNCED =
  /(?<count>\d{1,2}|[二三四五六七八九十]{1,3})(?<unit>个方面|方面|大方面|[项个大点条件]|个重点|个坚持|个着力)(?!月|年|百分)(?<noun>[一-鿿“”]{0,12})[：。:，；]?\s*$/u;
const CUE =
  /抓好|做好|抓实|突出|聚焦|推进|实施|把握|落实|完成|办好|以下|下列|围绕|坚持|处理好|重点|关键|主要|如下|做到|体现|启示|体会|经验/u;

/** 《纲要》提出了9个方面的任务。 tells what another text holds. */
const OF_ANOTHER = /》[^。]{0,24}(?:提出|明确|部署|安排|形成|确定)了?$/u;

export const countSections: LintRule = defineLintRule({
  id: "count-sections",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: {
      zh: "“抓好N个方面工作”与后面的部分数一致",
      en: "Expect as many parts as the lead sentence announces.",
    },
    source: "公文核稿通则：统领句所列数目与分项一致",
  },
  messages: { differs: { zh: "写“{{text}}”，后面实有{{actual}}个", en: "Announced “{{text}}”, found {{actual}}" } },
  check({ document, report }) {
    for (const { text, start, groups, block, before } of searchBlocks(document.blocks, INLINE)) {
      const { count = "", unit = "", noun = "" } = groups;
      const announced = readSmallNumeral(count);
      const actual = countInline(block.text.slice(start - block.start + text.length));
      if (announced === undefined || actual < 2 || actual === announced || /[第0-9.]$/u.test(before)) continue;
      const printed = `${count}${unit}${noun}`;
      report("differs", { start, end: start + printed.length }, { data: { text: printed, actual } });
    }
    for (const list of document.once(readOrdinalLists)) {
      const lead = leadOf(document.text, list);
      if (lead === undefined || list.members.length < 2) continue;
      const match = ANNOUNCED.exec(lead.text);
      const announced = readSmallNumeral(match?.groups?.["count"] ?? "");
      if (match === null || announced === undefined || announced < 2 || !CUE.test(lead.text.slice(-40))) continue;
      const { count = "", unit = "", noun = "" } = match.groups ?? {};
      if (OF_ANOTHER.test(lead.text.slice(0, match.index)) && /[。；]\s*$/u.test(lead.text)) continue;
      if (/[第0-9.]$/u.test(lead.text.slice(0, match.index)) || noun.startsWith("多")) continue;
      const actual = sizeOf(list);
      if (actual === announced || isOfAnotherCount(lead.text, match.index, announced)) continue;
      const start = lead.start + match.index;
      report(
        "differs",
        { start, end: start + count.length + unit.length + noun.length },
        {
          data: { text: `${count}${unit}${noun}`, actual },
        },
      );
    }
  },
});

const INLINE =
  /(?<count>\d{1,2}|[二三四五六七八九十]{1,3})(?<unit>[件项个]|个方面|方面)(?<noun>[一-鿿“”]{0,12})[：:]\s?(?=1[.．、](?!\d))/gu;
const NUMBER = /(?<=^|[：:；;。，,\s])(?<value>\d{1,2})[.．、](?!\d)/gu;

/** 办好十件实事：1.…；2.…: how many numbers follow, one by one, in the same paragraph. */
function countInline(after: string): number {
  let last = 0;
  for (const { groups } of after.matchAll(NUMBER)) if (Number(groups?.["value"]) === last + 1) last += 1;
  return last;
}

/** 五个方面、22项工作: the smaller count is that of the parts; 抓好50个项目。一是… tells how. */
const OTHER_COUNT = /(?:[二三四五六七八九十]{1,3}|\d{1,2})(?:个方面|大?方面|[类个项大条])[^，。；]{0,6}、?$/u;
const MANY = 12;

function isOfAnotherCount(lead: string, at: number, announced: number): boolean {
  return OTHER_COUNT.test(lead.slice(0, at)) || (/。\s*$/u.test(lead) && (announced > MANY || /”。\s*$/u.test(lead)));
}

/** How many parts a reader finds: the first run of a list; a missing number is another rule's matter. */
function sizeOf({ members }: OrdinalList): number {
  const restart = members.findIndex((member, index) => index > 0 && member.value === 1);
  return restart < 0 ? members.length : restart;
}

function leadOf(text: string, { members }: OrdinalList): { text: string; start: number } | undefined {
  const first = members[0];
  if (first?.value !== 1 || first.style === "annex" || first.style === "han") return undefined;
  const before = text.slice(Math.max(0, first.start - 120), first.start).trimEnd();
  const cut = Math.max(before.slice(0, -1).lastIndexOf("。"), before.slice(0, -1).lastIndexOf("\n"));
  const sentence = before.slice(cut + 1);
  const end = Math.max(0, first.start - 120) + text.slice(Math.max(0, first.start - 120), first.start).trimEnd().length;
  return { text: sentence, start: end - sentence.length };
}
