import type { Indicator } from "@liaocheng/report-model";
import { intervalOf, roundingOf, valueOf } from "../../document/figures/figure-interval.js";
import { readKnownParts } from "../../document/figures/known-wholes.js";
import { readWrongShares } from "../../document/figures/stated-shares.js";
import { readShortYears, readWrongAverages, readWrongSums } from "../../document/figures/stated-sums.js";
import { readEmptyHomes } from "../../document/figures/people-and-land.js";
import { readIndustryFaults, type IndustryFault } from "../../document/figures/three-industries.js";
import { readWholes, sumOfParts, type Whole } from "../../document/figures/wholes.js";
import { readSentenceFigures } from "../../document/figures/sentence-figures.js";
import { lastClause } from "../../document/last-clause.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule, type RuleContext } from "../../engine/rule.js";

type MessageId =
  | "average"
  | "settled"
  | "share"
  | "part"
  | "known"
  | "total"
  | "sum"
  | "shares"
  | "cumulative"
  | "industries"
  | "rates"
  | "stated"
  | "homes"
  | "parts";

const NUMBER = "[0-9０-９]{1,6}(?:[.．][0-9０-９]{1,3})?";
const REACH =
  "(?:达到了?|达|为|超过|突破|提高到|提升到|提高至|提升至|上升到|上升至|增至|稳定在|保持在|控制在|约|不低于|近|接近|仍|均|都|已){0,2}";
const SHARE = new RegExp(`占[一-鿿“”A-Z]{0,24}?(?:比重|比例|份额)?${REACH}(?<value>${NUMBER})[%％]`, "gu");
const RATE = new RegExp(
  `(?:覆盖率|合格率|达标率|普及率|入园率|城镇化率|城市化率|失业率|优良率|优良天数比例|占比|比重|满意率|满意度|利用率|处理率|处置率|就业率|办结率|网办率|自给率|通达率|通过率|参保率|死亡率|贫困发生率|森林覆盖率|绿化率|回收率|无害化率|机械化率|机械化程度|机械化水平|升学率|及格率|入户率|供水保证率|国产化率|入库率|渗透率|知晓率|巩固率|完好率|签约率|成活率|监测率|办复率)${REACH}(?<value>${NUMBER})[%％]`,
  "gu",
);
const THREE = new RegExp(`(?<![0-9.])(?<a>${NUMBER})[:：∶](?<b>${NUMBER})[:：∶](?<c>${NUMBER})(?!\\d)`, "gu");
/** 三次产业比重由…调整为8.2%、41.5%、50.3%. */
const THREE_SHARES = new RegExp(`(?<a>${NUMBER})[%％]、(?<b>${NUMBER})[%％][、和](?<c>${NUMBER})[%％](?![、和])`, "gu");
/** 36万亩，其中新建22万亩、改造提升14万亩. */
const NEW_AND_OLD = new RegExp(
  `(?<whole>${NUMBER})(?<unit>万亩|亩|公里|个|项|套|户|座|所|处|平方米|万平方米)，其中(?:新建|新开工|新增)(?<part>${NUMBER})\\k<unit>、(?:改造提升|提升改造|改造|改扩建|改建|扩建|续建|提升)(?<other>${NUMBER})\\k<unit>`,
  "gu",
);
const LIST_OF_SHARES = new RegExp(
  `分别占[^，。；]{0,16}?(?<list>${NUMBER}[%％](?:[、和与，]${NUMBER}[%％]){2,5})`,
  "gu",
);

/** 分别占省下达任务的147%和100%, 分别占全省71%和77%: each is a share of another whole. */
const OF_OTHERS = /任务|计划|目标|预算|全[国省市区县]|同期|总量的/u;

/** 19家企业中有23家: some of a number are no more than it. */
const AMONG =
  /(?<![\d.])(?<whole>\d{1,6})(?<unit>个|家|项|户|所|人|名|座|件|种|条)(?!百分)[^，。；：、\d]{0,16}中，?有(?<part>\d{1,6})\k<unit>/gu;

const RUNNING_TOTAL = /^[，、](?:总数|总量|保有量)?(?:累计|总数|总量|共)(?:建成|完成|发放|培育)?(?:达到|达|为|有)$/u;
/** 受理91件、办结90件: of what came in, so many are done. */
const CAME_IN = /受理|接到|收到|接收|交办|转办|排查|承办|办理|登记/u;
const SETTLED = /^[、，](?:已|均已|现已)?(?:办结|办复|化解|整改完成|完成整改|整改|答复|销号|处置)(?:完毕)?$/u;
const ADDS = /新增|新建|建成|完成|新开通|培育|认定|发放/u;

export const shareOverWhole: LintRule = defineLintRule<MessageId>({
  id: "share-over-whole",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "占比不超过100%，部分不大于整体", en: "Disallow shares over 100 % and parts over the whole." },
    source: "国家统计局《统计用语》结构相对数：各部分之和等于100%",
  },
  messages: {
    share: { zh: "“{{text}}”超过100%", en: "Too large a share: “{{text}}”" },
    part: { zh: "其中“{{part}}”大于总数“{{whole}}”", en: "Part “{{part}}” exceeds the whole “{{whole}}”" },
    known: {
      zh: "“{{partName}}”{{part}}大于“{{wholeName}}”{{whole}}",
      en: "“{{partName}}” of {{part}} exceeds “{{wholeName}}” of {{whole}}",
    },
    total: {
      zh: "各部分之和为{{sum}}，与总数“{{whole}}”不符",
      en: "The parts add up to {{sum}} instead of “{{whole}}”",
    },
    homes: { zh: "{{first}}不止“{{second}}”", en: "{{first}} hold more people than “{{second}}”" },
    parts: {
      zh: "其中“{{part}}”“{{other}}”之和大于“{{whole}}”",
      en: "“{{part}}” and “{{other}}” add up to more than “{{whole}}”",
    },
    stated: {
      zh: "{{part}}占{{whole}}的{{actual}}，不是“{{stated}}”",
      en: "{{part}} is {{actual}} of {{whole}}, not “{{stated}}”",
    },
    sum: { zh: "“{{text}}”各部分之和为{{sum}}，应为100", en: "Expected “{{text}}” to add up to 100, found {{sum}}" },
    cumulative: {
      zh: "累计“{{whole}}”少于当年的“{{part}}”",
      en: "The running total “{{whole}}” is less than “{{part}}” of one year",
    },
    average: {
      zh: "按前面两数，平均是{{actual}}，不是“{{stated}}”",
      en: "The two figures before give an average of {{actual}}, not “{{stated}}”",
    },
    settled: {
      zh: "“{{text}}”：办结的多于收到的{{whole}}",
      en: "More were settled in “{{text}}” than the {{whole}} that came in",
    },
    industries: {
      zh: "三次产业增加值之和为{{sum}}，与地区生产总值“{{whole}}”不符",
      en: "The three industries add up to {{sum}} instead of “{{whole}}”",
    },
    rates: {
      zh: "地区生产总值增长{{whole}}，不在三次产业增速{{low}}%至{{high}}%之间",
      en: "Growth of {{whole}} does not lie between those of the three industries, {{low}} % and {{high}} %",
    },
    shares: { zh: "各占比之和为{{sum}}%，超过100%", en: "Shares add up to {{sum}} %" },
  },
  check({ document, report }) {
    for (const pattern of [SHARE, RATE]) {
      for (const { text, start, end, groups } of searchBlocks(document.blocks, pattern)) {
        const value = groups["value"] ?? "";
        if (/增长|提高了|下降|以上的|预算|计划|目标|任务/u.test(text) || read(value) <= 100) continue;
        // 参保率 counts people registered elsewhere too.
        if (/参保率/u.test(text) && read(value) <= 110) continue;
        report("share", { start: end - value.length - 1, end }, { data: { text } });
        void start;
      }
    }
    for (const { text, end, groups } of searchBlocks(document.blocks, AMONG)) {
      const { whole = "", part = "", unit = "" } = groups;
      if (read(part) <= read(whole) || /其中$/u.test(text.slice(0, text.lastIndexOf("有")))) continue;
      const start = end - part.length - unit.length;
      report("part", { start, end }, { data: { part: `${part}${unit}`, whole: `${whole}${unit}` } });
    }
    const faults = readIndustryFaults(document);
    const told = new Set(faults.map(({ whole }) => whole));
    for (const whole of document.once(readWholes)) if (!told.has(whole.whole)) judgeParts(whole, report);
    for (const { part, whole } of document.once(readKnownParts)) judgeKnownPart(part, whole, report);
    for (const fault of faults) tellIndustryFault(fault, report);
    for (const figures of document.once(readSentenceFigures)) {
      judgeRunningTotals(document.text, figures, report);
      judgeSettled(document.text, figures, report);
    }
    for (const { span, first, second } of readEmptyHomes(document)) report("homes", span, { data: { first, second } });
    for (const { end, text, groups } of searchBlocks(document.blocks, NEW_AND_OLD)) {
      const { whole = "", part = "", other = "", unit = "" } = groups;
      if (read(part) + read(other) <= read(whole) + 0.1 || Math.max(read(part), read(other)) > read(whole)) continue;
      const start = end - text.length + text.indexOf("其中");
      report("parts", { start, end }, { data: { part: part + unit, other: other + unit, whole: whole + unit } });
    }
    for (const { text, start, end, groups } of searchBlocks(document.blocks, THREE_SHARES)) {
      const lead = /[^。；\n]{0,60}$/u.exec(document.text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
      if (!/(?:三次产业|一二三产业|一、二、三产业)[^。；]{0,20}(?:结构|比重|占比|比例)/u.test(lead)) continue;
      const sum = read(groups["a"] ?? "") + read(groups["b"] ?? "") + read(groups["c"] ?? "");
      if (/增长|增速|拉动|贡献/u.test(lead) || Math.abs(sum - 100) <= 0.35) continue;
      report("sum", { start, end }, { data: { text, sum: round(sum) } });
    }
    for (const { span, ...data } of readShortYears(document)) report("cumulative", span, { data });
    for (const { span, ...data } of readWrongAverages(document)) report("average", span, { data });
    const summed = document
      .once(readWholes)
      .flatMap((whole) => (sumOfParts(whole) === undefined ? [] : [whole.whole.span.start]));
    for (const { span, ...data } of readWrongSums(document))
      if (!summed.includes(span.start)) report("total", span, { data });
    for (const { span, ...data } of readWrongShares(document))
      report("stated", span, { data: { ...data, text: document.text.slice(span.start, span.end) } });
    for (const { text, start, end, groups, before } of searchBlocks(document.blocks, THREE)) {
      if (!/产业|结构|比例|三次/u.test(before)) continue;
      const sum = read(groups["a"] ?? "") + read(groups["b"] ?? "") + read(groups["c"] ?? "");
      if (sum < 60 || sum > 160 || Math.abs(sum - 100) <= 0.25) continue;
      report("sum", { start, end }, { data: { text, sum: round(sum) } });
    }
    for (const { start, end, groups } of searchBlocks(document.blocks, LIST_OF_SHARES)) {
      const list = groups["list"] ?? "";
      const sum = (list.match(new RegExp(NUMBER, "gu")) ?? []).map(read).reduce((left, right) => left + right, 0);
      if (sum <= 100.5) continue;
      const said = document.text.slice(start, end);
      if (OF_OTHERS.test(said)) continue;
      report("shares", { start: end - list.length, end }, { data: { sum: round(sum) } });
    }
  },
});

function tellIndustryFault(
  { whole, parts, sum, ends }: IndustryFault,
  report: RuleContext<MessageId, unknown>["report"],
): void {
  const related = parts.map(({ span, quantity }) => ({ span, message: quantity.text }));
  const { text, unit } = whole.quantity;
  if (sum !== undefined)
    report("industries", whole.span, { data: { sum: `${String(round(sum))}${unit}`, whole: text }, related });
  else report("rates", whole.span, { data: { whole: text, low: ends?.[0] ?? "", high: ends?.[1] ?? "" }, related });
}

/** 建成基站650个，累计达到580个: what there is in all is no less than what one year added. */
function judgeRunningTotals(
  text: string,
  figures: readonly Indicator[],
  report: RuleContext<MessageId, unknown>["report"],
): void {
  figures.forEach((total, index) => {
    const added = figures[index - 1];
    if (added === undefined || total.kind !== "level" || added.kind !== "level") return;
    const gap = text.slice(added.span.end, total.span.start);
    const lead = text.slice(Math.max(added.sentence.start, added.span.start - 24), added.span.start);
    const clause = lead.slice(Math.max(lead.lastIndexOf("，"), lead.lastIndexOf("；")) + 1);
    if (!RUNNING_TOTAL.test(gap) || !ADDS.test(clause) || added.quantity.scaled.unit !== total.quantity.scaled.unit)
      return;
    const [low, high] = [intervalOf(added), intervalOf(total)];
    if (low === undefined || high === undefined || high.high >= low.low) return;
    report("cumulative", total.span, {
      data: { whole: total.quantity.text, part: added.quantity.text },
      related: [{ span: added.span, message: added.quantity.text }],
    });
  });
}

/** 受理案件91件、办结99件: no more is settled than came in. */
function judgeSettled(
  text: string,
  figures: readonly Indicator[],
  report: RuleContext<MessageId, unknown>["report"],
): void {
  figures.forEach((settled, index) => {
    const came = figures[index - 1];
    if (came?.kind !== "level" || settled.kind !== "level" || came.quantity.unit !== settled.quantity.unit) return;
    const lead = text.slice(Math.max(came.sentence.start, came.span.start - 24), came.span.start);
    if (!CAME_IN.test(lastClause(lead)) || !SETTLED.test(text.slice(came.span.end, settled.span.start))) return;
    const [whole, part] = [intervalOf(came), intervalOf(settled)];
    if (whole === undefined || part === undefined || part.low <= whole.high) return;
    report("settled", settled.span, {
      data: { text: text.slice(came.span.start, settled.span.end), whole: came.quantity.text },
      related: [{ span: came.span, message: came.quantity.text }],
    });
  });
}

/** 一般公共预算收入37亿元 of 财政总收入30亿元: what the names alone say is a part. */
function judgeKnownPart(part: Indicator, whole: Indicator, report: RuleContext<MessageId, unknown>["report"]): void {
  const [low, high] = [intervalOf(part), intervalOf(whole)];
  if (low === undefined || high === undefined || low.low <= high.high) return;
  report("known", part.span, {
    data: {
      partName: part.name,
      part: part.quantity.text,
      wholeName: whole.name,
      whole: whole.quantity.text,
    },
    related: [{ span: whole.span, message: whole.quantity.text }],
  });
}

function judgeParts(whole: Whole, report: RuleContext<MessageId, unknown>["report"]): void {
  const total = intervalOf(whole.whole);
  if (total === undefined) return;
  const related = [{ span: whole.whole.span, message: whole.whole.quantity.text }];
  const tooLarge = whole.parts.filter((part) => (valueOf(part) ?? 0) - roundingOf(part) > total.high);
  for (const part of tooLarge) {
    report("part", part.span, { data: { part: part.quantity.text, whole: whole.whole.quantity.text }, related });
  }
  const sum = sumOfParts(whole);
  const first = whole.parts[0];
  if (sum === undefined || first === undefined || whole.parts.length < 2 || tooLarge.length > 0) return;
  const slack = whole.parts.reduce((left, part) => left + roundingOf(part), 0) * 0.999;
  const over = sum - slack > total.high;
  const differs = whole.kind === "sum" && (over || sum + slack < total.low);
  if (!differs && !over) return;
  const { value, unit, scaled } = whole.whole.quantity;
  const factor =
    typeof value === "number" && typeof scaled.value === "number" && value !== 0 ? scaled.value / value : 1;
  const span = { start: first.span.start, end: whole.parts.at(-1)?.span.end ?? first.span.end };
  report("total", whole.kind === "sum" ? whole.whole.span : span, {
    data: { sum: `${String(round(sum / factor))}${unit}`, whole: whole.whole.quantity.text },
    related,
  });
}

function read(printed: string): number {
  return Number(printed.normalize("NFKC"));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
